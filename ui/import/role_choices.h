// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <vector>

#include "core/base/words.h"
#include "core/io/column.h"
#include "core/io/mapping.h"

namespace cx {

class Workspace;

/// What a column of a file can be, in the reader's words.
class RoleChoices {
  Q_DECLARE_TR_FUNCTIONS(cx::RoleChoices)
 public:
  struct Entry {
    Mapping::Choice choice;
    QString words;
  };
  RoleChoices(const Workspace& workspace, const Words& words);

  /// Everything that this column could be made; its own heading as an attribute too.
  [[nodiscard]] std::vector<Entry> offered(const Column& column) const;
  [[nodiscard]] static QString words(ColumnRole role, const std::string& id);

 private:
  std::vector<Entry> questions_, attributes_;
};

}  // namespace cx
