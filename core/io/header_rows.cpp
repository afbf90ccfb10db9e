// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/header_rows.h"

#include <algorithm>
#include <charconv>

#include "core/io/day_text.h"
#include "core/io/plain_text.h"

namespace cx {
namespace {

bool isNumberOrDay(std::string_view cell) {
  if (!cell.empty() && cell.find_first_not_of("0123456789.,-") == std::string_view::npos) return true;
  return parseDay(cell).has_value();
}

std::size_t filled(const Row& row) {
  return static_cast<std::size_t>(
      std::ranges::count_if(row, [](const std::string& cell) { return !trimmed(cell).empty(); }));
}

std::size_t numbers(const Row& row) {
  return static_cast<std::size_t>(
      std::ranges::count_if(row, [](const std::string& cell) { return isNumberOrDay(trimmed(cell)); }));
}

bool namesTechnically(const Row& row) {
  const auto named = static_cast<std::size_t>(
      std::ranges::count_if(row, [](const std::string& cell) { return trimmed(cell).starts_with("{\"ImportId\""); }));
  return named > 0 && 2 * named >= filled(row);
}

/// 1, 2, 3 …: question numbers, perhaps.
bool countsUp(const Row& row) {
  int next = 1;
  for (const std::string& cell : row) {
    const std::string_view field = trimmed(cell);
    int value = 0;
    const auto [end, wrong] = std::from_chars(field.data(), field.data() + field.size(), value);
    if (wrong != std::errc() || end != field.data() + field.size() || value != next++) return false;
  }
  return row.size() >= 3;
}

/// A row of statements under questions is no respondent: it is empty, or repeats what is above, in a column that the
/// rows below fill, and none of its cells comes again below it.
bool isSecondHeader(const std::vector<Row>& rows) {
  const auto cell = [&](std::size_t row, std::size_t column) {
    return column < rows[row].size() ? trimmed(rows[row][column]) : std::string_view();
  };
  bool open = false;
  for (std::size_t column = 0; column < rows[0].size(); ++column) {
    const std::string_view above = cell(0, column), here = cell(1, column);
    open = open || (!above.empty() && (here.empty() || here == above) && !cell(2, column).empty());
    for (std::size_t row = 2; !here.empty() && row < rows.size(); ++row)
      if (cell(row, column) == here) return false;
  }
  return open;
}

ImportQuestion question() {
  return {"header_rows", text(CX_TEXT("io", "How many rows at the top of the file are headers?")), {"0", "1"}};
}

}  // namespace

HeaderRows findHeaderRows(const std::vector<Row>& rows, const Mapping& given, const CountKnown& known) {
  if (given.header_rows) return {static_cast<std::size_t>(*given.header_rows), {}};
  if (const auto answer = given.answers.find("header_rows"); answer != given.answers.end())
    if (answer->second.size() == 1 && answer->second[0] >= '0' && answer->second[0] <= '3')
      return {static_cast<std::size_t>(answer->second[0] - '0'), {}};
  if (rows.size() > 2 && namesTechnically(rows[2])) return {3, {}};
  if (rows.size() > 1 && namesTechnically(rows[1])) return {2, {}};
  const bool more = rows.size() > 2;
  if (more && numbers(rows[1]) == 0 && standsOverSeveral(rows[0], rows[1]) && isSecondHeader(rows)) return {2, {}};
  const std::size_t first = known(rows[0]);
  if (more && numbers(rows[1]) == 0 && known(rows[1]) >= 2 && known(rows[1]) >= first) return {2, {}};
  if (first > 0) return {1, {}};
  if (rows.size() > 1 && countsUp(rows[0])) return {1, question()};
  const std::size_t cells = filled(rows[0]), figures = numbers(rows[0]);
  if (cells > 0 && 5 * figures >= 3 * cells) return {0, {}};
  if (cells > 0 && 3 * figures >= cells) return {1, question()};
  return {1, {}};
}

}  // namespace cx
