// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/cli_console.h"

namespace cx {
namespace {

/// The places a UTF-8 text takes on a terminal (Unicode TR11, wide blocks of Korean, Chinese and Japanese).
std::size_t placesOf(std::string_view text) {
  std::size_t places = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t k = 1; k < length && i + k < text.size(); ++k)
      point = point << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
    const bool wide = (point >= 0x1100 && point <= 0x115F) || (point >= 0x2E80 && point <= 0xA4CF) ||
                      (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xF900 && point <= 0xFAFF) ||
                      (point >= 0xFF00 && point <= 0xFF60);
    places += wide ? 2 : 1;
    i += length;
  }
  return places;
}

}  // namespace

void ConsoleTable::add(std::vector<std::string> cells) {
  cells.resize(columns_.size());
  rows_.push_back(std::move(cells));
}

std::string ConsoleTable::text() const {
  std::vector<std::size_t> widths;
  for (const Column& column : columns_) widths.push_back(placesOf(column.title));
  for (const auto& row : rows_)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], placesOf(row[i]));
  std::string out;
  const auto line = [&](const auto& cellAt) {
    std::string written;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const std::string& cell = cellAt(i);
      const std::string gap(widths[i] - placesOf(cell), ' ');
      written += (i == 0 ? "" : "  ") + (columns_[i].numeric ? gap + cell : cell + gap);
    }
    written.erase(written.find_last_not_of(' ') + 1);
    out += written + '\n';
  };
  line([&](std::size_t i) -> const std::string& { return columns_[i].title; });
  for (const auto& row : rows_) line([&](std::size_t i) -> const std::string& { return row[i]; });
  return out;
}

}  // namespace cx
