// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/io/import.h"
#include "ui/import/plain_table.h"
#include "ui/import/role_choices.h"

namespace cx {

/// Each column of the file: its heading, what its cells look like, what it will be and why. What it will be is a
/// choice.
class ColumnTable : public PlainTable {
  Q_OBJECT
 public:
  ColumnTable(RoleChoices choices, QWidget* parent = nullptr);
  void show(const ImportReport& report, const Mapping& given);

 Q_SIGNALS:
  /// `header` as a mapping calls the column: by its heading, or by its number where that names none or two.
  void chosen(const std::string& header, const cx::Mapping::Choice& choice);

 private:
  void take(int row);
  [[nodiscard]] std::string headerOf(std::size_t column) const;
  [[nodiscard]] QString reason(const Column& column, bool given) const;

  RoleChoices choices_;
  std::vector<Column> columns_;
};

}  // namespace cx
