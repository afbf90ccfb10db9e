// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/utf8.h"

#include <cstdint>
#include <cstring>

namespace cx {
namespace {

bool within(unsigned char byte, unsigned char lo, unsigned char hi) {
  return byte >= lo && byte <= hi;
}

/// The length of the well-formed sequence at the front of `rest`, or 0.
std::size_t sequenceLength(std::string_view rest) {
  const auto at = [&](std::size_t i) {
    return i < rest.size() ? static_cast<unsigned char>(rest[i]) : std::uint8_t{0};
  };
  const auto tail = [&](std::size_t i) { return within(at(i), 0x80, 0xBF); };
  const unsigned char lead = at(0);
  if (lead < 0x80) return 1;
  if (within(lead, 0xC2, 0xDF)) return tail(1) ? 2 : 0;
  if (within(lead, 0xE0, 0xEF)) {
    const bool second = within(at(1), lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
    return second && tail(2) ? 3 : 0;
  }
  if (within(lead, 0xF0, 0xF4)) {
    const bool second = within(at(1), lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
    return second && tail(2) && tail(3) ? 4 : 0;
  }
  return 0;
}

}  // namespace

bool isAscii(std::string_view bytes) {
  constexpr std::uint64_t high = 0x8080808080808080U;
  std::uint64_t seen = 0;
  std::size_t at = 0;
  for (; at + sizeof seen <= bytes.size(); at += sizeof seen) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof word);
    seen |= word;
  }
  for (; at < bytes.size(); ++at) seen |= static_cast<unsigned char>(bytes[at]);
  return (seen & high) == 0;
}

std::string_view utf8Prefix(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

std::size_t firstInvalidUtf8(std::string_view bytes) {
  if (isAscii(bytes)) return std::string_view::npos;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t length = sequenceLength(bytes.substr(at));
    if (length == 0) return at;
    at += length;
  }
  return std::string_view::npos;
}

}  // namespace cx
