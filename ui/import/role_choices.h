// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <map>
#include <string>
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
  /// What the reader calls the attribute: its title, or the key of one that is not there yet.
  [[nodiscard]] QString attributeName(const std::string& key) const;
  [[nodiscard]] static QString words(ColumnRole role, const std::string& id);

 private:
  std::vector<Entry> questions_, attributes_;
  std::map<std::string, QString> names_;  ///< of attributes
};

}  // namespace cx
