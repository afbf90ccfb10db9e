// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace cx {
namespace {

bool digits(std::string_view text, std::size_t from, std::size_t length, int& out) {
  const char* first = text.data() + from;
  for (std::size_t i = 0; i < length; ++i)
    if (first[i] < '0' || first[i] > '9') return false;
  return std::from_chars(first, first + length, out).ec == std::errc{};
}

}  // namespace

std::string isoDate(Date date) {
  std::array<char, 32> out{};
  std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", int(date.year()), unsigned(date.month()),
                unsigned(date.day()));
  return out.data();
}

std::optional<Date> parseIsoDate(std::string_view text) {
  int y = 0, m = 0, d = 0;
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
  if (!digits(text, 0, 4, y) || !digits(text, 5, 2, m) || !digits(text, 8, 2, d)) return {};
  const Date date{std::chrono::year{y}, std::chrono::month(unsigned(m)), std::chrono::day(unsigned(d))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::string isoInstant(Instant instant) {
  const auto day = std::chrono::floor<std::chrono::days>(instant);
  const std::chrono::hh_mm_ss time(instant - day);
  std::array<char, 16> clock{};
  std::snprintf(clock.data(), clock.size(), "T%02d:%02d:%02dZ", int(time.hours().count()), int(time.minutes().count()),
                int(time.seconds().count()));
  return isoDate(Date{day}) + clock.data();
}

std::optional<Instant> parseIsoInstant(std::string_view text) {
  int h = 0, m = 0, s = 0;
  if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z') return {};
  const auto date = parseIsoDate(text.substr(0, 10));
  if (!date || !digits(text, 11, 2, h) || !digits(text, 14, 2, m) || !digits(text, 17, 2, s)) return {};
  if (h > 23 || m > 59 || s > 59) return {};
  return Instant{std::chrono::sys_days{*date}} + std::chrono::hours{h} + std::chrono::minutes{m} +
         std::chrono::seconds{s};
}

Instant systemNow() {
  if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH")) {
    long long seconds = 0;
    const std::string_view text{epoch};
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (parsed.ec == std::errc{} && parsed.ptr == text.data() + text.size())
      return Instant{std::chrono::seconds{seconds}};
  }
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

}  // namespace cx
