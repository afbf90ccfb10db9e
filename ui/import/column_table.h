// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/words.h"
#include "core/io/import.h"
#include "ui/import/column_lines.h"
#include "ui/import/plain_table.h"
#include "ui/import/role_choices.h"

namespace cx {

/// Each column of the file: its heading, what its cells look like, what it will be and why. What it will be is a
/// choice. Many neighbours that are alike stand behind one head, which is folded unless they are guessed attributes; it
/// is opened by a click, Return or Right, closed by Left, and what is chosen for it is chosen for all.
class ColumnTable : public PlainTable {
  Q_OBJECT
 public:
  /// By what a mapping calls a column: its heading, or its number where that names none or two. No choice: what the
  /// heading says.
  using Choices = std::map<std::string, std::optional<Mapping::Choice>>;

  ColumnTable(RoleChoices choices, Words words, QWidget* parent = nullptr);
  void show(const ImportReport& report, const Mapping& given);

 Q_SIGNALS:
  void chosen(const cx::ColumnTable::Choices& choices);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  /// Of a head: one role for all its columns.
  struct Together {
    QString words;
    std::optional<ColumnRole> role;
  };
  [[nodiscard]] static std::vector<Together> together();
  void setColumn(int row, const ImportReport& report, const Mapping& given);
  void setHead(int row, const ImportReport& report, const Mapping& given);
  void fold(int row, bool folded);
  void hideFolded();
  [[nodiscard]] bool isFolded(const ColumnLine& head) const;
  [[nodiscard]] int headOf(int row) const;
  [[nodiscard]] QStringList offered(int row) const;
  void take(int row);
  [[nodiscard]] QString alike(const ColumnLine& head) const;
  [[nodiscard]] std::string headerOf(std::size_t column) const;
  [[nodiscard]] QString reason(std::size_t column, const Mapping& given) const;

  RoleChoices choices_;
  Words words_;
  std::vector<Column> columns_;
  std::vector<ColumnLine> lines_;
  std::map<std::size_t, bool> folded_;  ///< by first column, where the reader said so
};

}  // namespace cx
