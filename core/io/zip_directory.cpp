// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/zip_directory.h"

#include <algorithm>
#include <limits>

namespace cx {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view endRecord = "PK\x05\x06"sv, locator = "PK\x06\x07"sv;
constexpr std::size_t locatorSize = 20;

/// 0 where the bytes do not reach that far.
std::uint64_t littleEndian(std::string_view bytes, std::size_t at, std::size_t width) {
  if (at + width > bytes.size()) return 0;
  std::uint64_t value = 0;
  for (std::size_t i = width; i > 0; --i) value = value << 8 | static_cast<unsigned char>(bytes[at + i - 1]);
  return value;
}

/// What the 64-bit record that the locator before `end` points to claims; 0 without a locator.
std::uint64_t claimedIn64Bits(std::string_view tail, std::uint64_t before, std::size_t end) {
  if (end < locatorSize || !tail.substr(end - locatorSize).starts_with(locator)) return 0;
  const std::uint64_t record = littleEndian(tail, end - locatorSize + 8, 8);
  if (record < before || record > before + end) return std::numeric_limits<std::uint64_t>::max();
  return littleEndian(tail, static_cast<std::size_t>(record - before) + 32, 8);
}

}  // namespace

std::uint64_t claimedEntries(std::string_view tail, std::uint64_t before) {
  std::uint64_t most = 0;
  for (auto end = tail.find(endRecord); end != std::string_view::npos; end = tail.find(endRecord, end + 1))
    most = std::max({most, littleEndian(tail, end + 10, 2), claimedIn64Bits(tail, before, end)});
  return most;
}

}  // namespace cx
