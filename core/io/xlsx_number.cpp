// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xlsx_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

#include "core/base/date.h"
#include "core/io/json_text.h"
#include "core/io/plain_text.h"

namespace cx {
namespace {

constexpr std::int64_t secondsADay = 86'400;

/// What stands in the brackets of [h], [mm] or [ss].
bool isSpan(std::string_view inside) {
  return !inside.empty() && std::string_view("hmsHMS").find(inside[0]) != std::string_view::npos &&
         inside.find_first_not_of(inside[0]) == std::string_view::npos;
}

/// The first section of a format in lower case, without texts, colours, conditions, languages and fillers. What is
/// left in brackets is a span of time.
std::string bareFormat(std::string_view code) {
  std::string bare;
  for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    const char c = code[i];
    if (c == '"') {
      i = std::min(code.find('"', i + 1), code.size());
    } else if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '[') {
      const std::size_t close = std::min(code.find(']', i), code.size());
      if (isSpan(code.substr(i + 1, close - i - 1))) (bare += '[') += 'h';
      i = close;
    } else {
      bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
  }
  return bare;
}

std::string twoDigits(std::int64_t value) {
  return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string clock(std::int64_t seconds) {
  return twoDigits(seconds / 3600) + ":" + twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
}

/// The day that a whole number of days stands for.
std::string dayText(std::int64_t days, bool since1904) {
  using std::chrono::sys_days;
  constexpr std::int64_t leapDay = 60;
  if (!since1904 && days == leapDay) return "1900-02-29";
  const Date start = since1904 ? Date{std::chrono::year{1904} / 1 / 1} : Date{std::chrono::year{1899} / 12 / 31};
  const std::int64_t after = !since1904 && days > leapDay ? days - 1 : days;
  return isoDate(Date{sys_days{start} + std::chrono::days{after}});
}

/// Empty where no calendar of a spreadsheet has the moment.
std::string momentText(double value, NumberKind kind, bool since1904) {
  constexpr double lastDay = 2'958'465;  // 9999-12-31
  if (value < 0 || value >= lastDay + 1) return {};
  const auto seconds = static_cast<std::int64_t>(std::llround(value * double{secondsADay}));
  const std::int64_t days = seconds / secondsADay, rest = seconds % secondsADay;
  if (kind == NumberKind::elapsed) return clock(seconds);
  const bool no_day = days == 0 && (kind == NumberKind::time || !since1904);
  if (no_day) return kind == NumberKind::time || rest > 0 ? clock(rest) : std::string();
  return dayText(days, since1904) + (rest > 0 ? " " + clock(rest) : "");
}

/// Whole numbers that need no second look.
bool isPlainInteger(std::string_view text) {
  constexpr std::size_t exact = 15;
  return !text.empty() && text.size() <= exact && (text[0] != '0' || text.size() == 1) &&
         std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<double> parseDouble(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return {};
  return value;
}

double toFifteenDigits(double value) {
  std::array<char, 40> buffer{};
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific, 14).ptr;
  return parseDouble({buffer.data(), static_cast<std::size_t>(end - buffer.data())}).value_or(value);
}

}  // namespace

NumberKind builtinKind(int format) {
  if ((format >= 14 && format <= 17) || format == 22) return NumberKind::date;
  if ((format >= 18 && format <= 21) || format == 45 || format == 47) return NumberKind::time;
  if (format == 46) return NumberKind::elapsed;
  if (format == 32 || format == 33) return NumberKind::time;
  if ((format >= 27 && format <= 36) || (format >= 50 && format <= 58)) return NumberKind::date;
  return NumberKind::number;
}

NumberKind kindOfFormat(std::string_view code) {
  const std::string bare = bareFormat(code);
  const auto has = [&](std::string_view letters) { return bare.find_first_of(letters) != std::string::npos; };
  if (bare.find("general") != std::string::npos) return NumberKind::number;
  if (has("[")) return has("yd") ? NumberKind::date : NumberKind::elapsed;
  if (has("yd")) return NumberKind::date;
  if (has("hs")) return NumberKind::time;
  return has("m") ? NumberKind::date : NumberKind::number;
}

std::optional<std::string> numberText(std::string_view stored, NumberKind kind, bool since1904) {
  stored = trimmed(stored);
  if (kind == NumberKind::number && isPlainInteger(stored)) return std::string(stored);
  const auto value = parseDouble(stored);
  if (!value) return {};
  if (kind != NumberKind::number)
    if (std::string moment = momentText(*value, kind, since1904); !moment.empty()) return moment;
  return decimalText(toFifteenDigits(*value));
}

}  // namespace cx
