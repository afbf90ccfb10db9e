// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace cx {

class EntryDesk;

/// What stands in a column of the grid.
struct EntryColumn {
  enum class Kind { number, channel, level, date, question, comment };
  Kind kind = Kind::number;
  std::size_t index = 0;    ///< of the attribute or the question
  bool opensGroup = false;  ///< the first question of a group stands a little apart
  int width = 0;
};

constexpr int groupGap = 16;

/// The columns of the desk's form, in order.
[[nodiscard]] std::vector<EntryColumn> entryColumns(const EntryDesk& desk);
/// The column of a cell of the row, the comment being the last cell.
[[nodiscard]] int columnOf(const std::vector<EntryColumn>& columns, std::size_t cell);

}  // namespace cx
