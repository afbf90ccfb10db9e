// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cx {

/// The place of a cell in a sheet; both count from 1.
struct CellPlace {
  static constexpr std::int64_t maxRow = 1'048'576, maxColumn = 16'384;

  std::int64_t row = 0, column = 0;
  bool operator==(const CellPlace&) const = default;
};

/// "AB12", in capitals, with or without $; nothing where it names no cell that a sheet can have.
[[nodiscard]] std::optional<CellPlace> parseCell(std::string_view reference);
/// "AB12".
[[nodiscard]] std::string cellName(CellPlace place);

/// Cells that are shown as one.
struct CellRange {
  CellPlace first, last;
  bool operator==(const CellRange&) const = default;
};
/// "A1:C2"; nothing where that is no range.
[[nodiscard]] std::optional<CellRange> parseRange(std::string_view reference);

}  // namespace cx
