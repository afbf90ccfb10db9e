// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_lines.h"

namespace cx {

std::vector<ColumnLine> columnLines(const std::vector<Column>& columns) {
  constexpr std::size_t mostPlain = 6;
  std::vector<ColumnLine> out;
  for (std::size_t first = 0; first < columns.size();) {
    std::size_t end = first + 1;
    while (end < columns.size() && columns[end].role == columns[first].role &&
           columns[end].guessed == columns[first].guessed)
      ++end;
    const bool alike = end - first > mostPlain;
    if (alike) out.push_back({first, end - first, true, false});
    for (; first < end; ++first) out.push_back({first, 1, false, alike});
  }
  return out;
}

}  // namespace cx
