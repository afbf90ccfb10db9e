// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/day_text.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>

#include "core/io/plain_text.h"
#include "core/io/utf8.h"

namespace cx {
namespace {

/// The three numbers at the front of a day, how they are divided, and whether the middle or first one was a word.
struct Parts {
  std::array<int, 3> numbers{};
  std::array<std::size_t, 3> digits{};
  bool dots = false;
  int month_word = -1;  ///< which of the three
};

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

int monthOf(std::string_view word) {
  constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                    "jul", "aug", "sep", "oct", "nov", "dec"};
  if (word.size() < 3) return 0;
  const auto* at = std::ranges::find(months, word.substr(0, 3));
  return at == months.end() ? 0 : static_cast<int>(at - months.begin()) + 1;
}

/// Steps over what may stand between two parts: one of - / . , or a Korean unit, with spaces.
bool skipDivider(std::string_view& rest, Parts& parts) {
  const std::size_t before = rest.size();
  for (const std::string_view unit : {std::string_view("년"), std::string_view("월")})
    if (rest.starts_with(unit)) rest.remove_prefix(unit.size());
  if (!rest.empty() && (rest.front() == '-' || rest.front() == '/' || rest.front() == '.' || rest.front() == ',')) {
    parts.dots = parts.dots || rest.front() == '.';
    rest.remove_prefix(1);
  }
  while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
  return rest.size() < before;
}

bool readPart(std::string_view& rest, Parts& parts, std::size_t index) {
  std::size_t length = 0;
  while (length < rest.size() && isDigit(rest[length])) ++length;
  if (length == 0) {
    while (length < rest.size() && rest[length] >= 'a' && rest[length] <= 'z') ++length;
    parts.numbers[index] = monthOf(rest.substr(0, length));
    if (parts.numbers[index] == 0 || parts.month_word >= 0) return false;
    parts.month_word = static_cast<int>(index);
  } else if (length > 4) {
    return false;
  } else {
    for (std::size_t i = 0; i < length; ++i) parts.numbers[index] = 10 * parts.numbers[index] + (rest[i] - '0');
  }
  parts.digits[index] = length;
  rest.remove_prefix(length);
  return true;
}

/// What may follow a day: nothing, or a time with its words.
bool isTimeOfDay(std::string_view rest) {
  if (rest.starts_with("일")) rest.remove_prefix(3);
  if (rest.starts_with(".")) rest.remove_prefix(1);
  if (rest.empty()) return true;
  if (rest.front() != ' ' && rest.front() != 't' && rest.front() != ',') return false;
  constexpr std::size_t longest = 40;
  if (rest.size() > longest) return false;
  const auto colon = std::ranges::find(rest, ':');
  return trimmed(rest).empty() || (colon != rest.begin() && colon != rest.end() && isDigit(*(colon - 1)));
}

std::optional<Parts> partsOf(std::string_view text) {
  Parts parts;
  std::string_view rest = text;
  for (std::size_t index = 0; index < 3; ++index) {
    if (index > 0 && !skipDivider(rest, parts)) return {};
    if (!readPart(rest, parts, index)) return {};
  }
  return isTimeOfDay(rest) ? std::optional(parts) : std::nullopt;
}

std::optional<Date> dayOf(int year, int month, int day) {
  const std::chrono::year_month_day out{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                        std::chrono::day{static_cast<unsigned>(day)}};
  return out.ok() && year >= 1900 && year <= 2200 ? std::optional(out) : std::nullopt;
}

std::optional<Date> dayOf(const Parts& parts, DayOrder order) {
  const auto& [first, second, third] = parts.numbers;
  if (parts.digits[0] == 4) return parts.digits[2] <= 2 ? dayOf(first, second, third) : std::nullopt;
  // "14.9.26" begins with the day in Europe and with the year in Korea.
  if (parts.digits[2] != 4 && (parts.digits[2] != 2 || parts.dots)) return {};
  const int year = parts.digits[2] == 2 ? 2000 + third : third;
  const bool day_first =
      parts.month_word == 1 || (parts.month_word < 0 && (parts.dots || order == DayOrder::day_first));
  return day_first ? dayOf(year, second, first) : dayOf(year, first, second);
}

std::optional<Date> compactDay(std::string_view text) {
  if (text.size() != 8 || !std::ranges::all_of(text, isDigit)) return {};
  std::string iso(text.substr(0, 4));
  iso.append("-").append(text.substr(4, 2)).append("-").append(text.substr(6));
  return parseIsoDate(iso);
}

/// Spelled as the parts are read: lower case, plain digits.
std::string plain(std::string_view field) {
  std::string out = isAscii(field) ? std::string(trimmed(field)) : composed(trimmed(field));
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

}  // namespace

std::optional<Date> parseDay(std::string_view field, DayOrder order) {
  constexpr std::size_t iso = 10, longest = 80;
  if (field.size() == iso || (field.size() > iso && (field[iso] == 'T' || field[iso] == ' ')))
    if (const auto day = parseIsoDate(field.substr(0, iso))) return day;
  if (field.size() > longest) return {};
  const std::string text = plain(field);
  if (const auto day = compactDay(text)) return day;
  const auto parts = partsOf(text);
  return parts ? dayOf(*parts, order) : std::nullopt;
}

void DayEvidence::see(std::string_view field) {
  const auto month_first = parseDay(field, DayOrder::month_first);
  const auto day_first = parseDay(field, DayOrder::day_first);
  days_ += month_first || day_first;
  if (month_first == day_first) return;
  either_ += month_first && day_first;
  month_first_ += month_first && !day_first;
  day_first_ += day_first && !month_first;
}

std::optional<DayOrder> DayEvidence::order() const {
  if (month_first_ == 0 && day_first_ == 0) return {};
  return month_first_ >= day_first_ ? DayOrder::month_first : DayOrder::day_first;
}

}  // namespace cx
