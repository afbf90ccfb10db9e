// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xlsx_row.h"

#include <algorithm>

namespace cx {

void XlsxRow::clear() {
  cells_.clear();
  kept_.clear();
}

void XlsxRow::addKept(std::int64_t column, std::string_view text) {
  if (text.empty()) return;
  cells_.push_back({static_cast<std::size_t>(column), {}, kept_.size(), text.size()});
  kept_ += text;
}

void XlsxRow::addShared(std::int64_t column, std::string_view text) {
  if (!text.empty()) cells_.push_back({static_cast<std::size_t>(column), text, 0, 0});
}

std::vector<std::string_view>& XlsxRow::fields() {
  fields_.assign(cells_.empty() ? 0 : cells_.back().column, {});
  for (const Cell& cell : cells_)
    fields_[cell.column - 1] =
        cell.shared.empty() ? std::string_view(kept_).substr(cell.begin, cell.length) : cell.shared;
  return fields_;
}

std::size_t MergedRows::fill(std::int64_t row, std::vector<std::string_view>& fields, std::size_t widest) {
  std::erase_if(active_, [&](const Active& active) { return active.range.last.row < row; });
  for (; next_ < merges_.size() && merges_[next_].first.row <= row; ++next_) {
    const CellRange& range = merges_[next_];
    const auto column = static_cast<std::size_t>(range.first.column - 1);
    if (range.first.row == row && column < fields.size() && !fields[column].empty())
      active_.push_back({range, std::string(fields[column])});
  }
  std::size_t looked_at = active_.size();
  for (const Active& active : active_) {
    const auto first = static_cast<std::size_t>(active.range.first.column - 1);
    const std::size_t end = std::min(static_cast<std::size_t>(active.range.last.column), widest);
    if (fields.size() < end) fields.resize(end);
    looked_at += end - std::min(first, end);
    for (std::size_t column = first; column < end; ++column)
      if (fields[column].empty()) fields[column] = active.text;
  }
  return looked_at;
}

}  // namespace cx
