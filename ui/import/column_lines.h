// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/io/column.h"

namespace cx {

/// A line of the column table: one column, or the head of a run of neighbours that are alike.
struct ColumnLine {
  std::size_t first = 0, count = 1;
  bool head = false;    ///< of the lines of `count` columns behind it
  bool member = false;  ///< stands behind a head
  bool operator==(const ColumnLine&) const = default;
};

/// Runs of more than six columns of one role, guessed or not, get a head.
[[nodiscard]] std::vector<ColumnLine> columnLines(const std::vector<Column>& columns);

}  // namespace cx
