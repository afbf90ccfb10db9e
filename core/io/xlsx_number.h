// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cx {

/// What a number format makes of a number, as far as a table of answers cares.
enum class NumberKind { number, date, time, elapsed };

/// Of one of the formats that every workbook has, by its number (ECMA-376 part 1, 18.8.30, East Asian ones included).
[[nodiscard]] NumberKind builtinKind(int format);
/// Of a format code such as `yyyy"년" m"월" d"일"` or `[h]:mm`; what it shows of positive numbers decides.
[[nodiscard]] NumberKind kindOfFormat(std::string_view code);

/// The text that a stored number stands for; nothing when `stored` is no number. At most 15 significant digits count,
/// as in every spreadsheet: "5", "0.3", never an exponent. A day is "2026-09-14", with its time of day "2026-09-14
/// 08:30:00", a time alone "08:30:00", a span of time "26:30:00". Days are counted from 1904-01-01 (`since1904`) or
/// from 1900-01-01 with the 29 February that this year did not have. A number that is no day or time stays a number.
[[nodiscard]] std::optional<std::string> numberText(std::string_view stored, NumberKind kind, bool since1904);

}  // namespace cx
