// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace cx {

/// A day of the proleptic Gregorian calendar.
using Date = std::chrono::year_month_day;

/// An instant in UTC, to the second.
using Instant = std::chrono::sys_seconds;

/// ISO 8601: "2026-09-14".
[[nodiscard]] std::string isoDate(Date date);
/// A valid day from "2026-09-14", else nothing.
[[nodiscard]] std::optional<Date> parseIsoDate(std::string_view text);
/// ISO 8601 in UTC: "2026-09-14T10:42:00Z".
[[nodiscard]] std::string isoInstant(Instant instant);
[[nodiscard]] std::optional<Instant> parseIsoInstant(std::string_view text);

/// The wall clock, or SOURCE_DATE_EPOCH where that is set, so that outputs can be repeated byte for byte.
[[nodiscard]] Instant systemNow();

}  // namespace cx
