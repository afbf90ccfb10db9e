// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xlsx_cell.h"

#include <algorithm>

namespace cx {

std::optional<CellPlace> parseCell(std::string_view reference) {
  CellPlace place;
  std::size_t at = 0;
  const auto skipDollar = [&] { at += at < reference.size() && reference[at] == '$'; };
  skipDollar();
  for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z'; ++at) {
    place.column = 26 * place.column + (reference[at] - 'A' + 1);
    if (place.column > CellPlace::maxColumn) return {};
  }
  skipDollar();
  for (; at < reference.size() && reference[at] >= '0' && reference[at] <= '9'; ++at) {
    place.row = 10 * place.row + (reference[at] - '0');
    if (place.row > CellPlace::maxRow) return {};
  }
  if (at != reference.size() || place.column == 0 || place.row == 0) return {};
  return place;
}

std::string cellName(CellPlace place) {
  std::string letters;
  for (std::int64_t left = place.column; left > 0; left = (left - 1) / 26)
    letters += static_cast<char>('A' + (left - 1) % 26);
  std::ranges::reverse(letters);
  return letters + std::to_string(place.row);
}

std::optional<CellRange> parseRange(std::string_view reference) {
  const std::size_t colon = reference.find(':');
  const auto first = parseCell(reference.substr(0, colon));
  const auto last = colon == std::string_view::npos ? first : parseCell(reference.substr(colon + 1));
  if (!first || !last || first->row > last->row || first->column > last->column) return {};
  return CellRange{*first, *last};
}

}  // namespace cx
