// SPDX-License-Identifier: GPL-3.0-or-later
// How counts are written where tallies are stored: as variable-length integers, seven bits a byte, lowest first. Where
// every weight is 1 the sums follow from n and are left out; a flag in the lowest bit of n says so.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "core/tally/tally.h"

namespace cx::tally_codec {

/// What a stored tally begins with.
constexpr char version = 2;

template <class Integer>
void put(std::string& out, Integer value) {
  while (value >= 128) {
    out += char(static_cast<unsigned>(value & 127) | 128);
    value >>= 7;
  }
  out += char(static_cast<unsigned>(value));
}

class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}
  [[nodiscard]] bool done() const { return bytes_.empty(); }

  template <class Integer>
  Integer take() {
    Integer value = 0;
    for (unsigned shift = 0; shift < sizeof(Integer) * 8; shift += 7) {
      if (bytes_.empty()) break;
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      value |= Integer(byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw std::invalid_argument("a stored tally is cut short");
  }

  /// A length that the rest can hold: at least one byte an entry.
  std::size_t length() {
    const auto value = take<std::uint64_t>();
    if (value > bytes_.size()) throw std::invalid_argument("a stored tally promises more than it holds");
    return std::size_t(value);
  }

 private:
  std::string_view bytes_;
};

inline bool everyWeightIsOne(const Count& count) {
  return count.w == Wide(count.n) * oneWeight && count.w2 == Wide(count.n) * oneWeight * oneWeight;
}

inline void put(std::string& out, const Count& count) {
  const bool plain = everyWeightIsOne(count);
  put(out, std::uint64_t(count.n) << 1 | std::uint64_t(plain ? 0 : 1));
  if (plain) return;
  put<UnsignedWide>(out, UnsignedWide(count.w));
  put<UnsignedWide>(out, UnsignedWide(count.w2));
}

inline Count takeCount(Reader& in) {
  const auto head = in.take<std::uint64_t>();
  Count count;
  count.n = std::int64_t(head >> 1);
  if ((head & 1) == 0) {
    count.w = Wide(count.n) * oneWeight;
    count.w2 = count.w * oneWeight;
  } else {
    count.w = Wide(in.take<UnsignedWide>());
    count.w2 = Wide(in.take<UnsignedWide>());
  }
  return count;
}

inline void put(std::string& out, const std::vector<ScoreCount>& counts) {
  put(out, std::uint64_t(counts.size()));
  for (const auto& [score, count] : counts) {
    put(out, std::uint64_t(score.answered) << 1 | std::uint64_t(score.valid));
    for (const int part : {score.sum, score.min, score.max}) put(out, std::uint64_t(part));
    put(out, count);
  }
}

inline std::vector<ScoreCount> takeScores(Reader& in) {
  std::vector<ScoreCount> counts(in.length());
  for (auto& [score, count] : counts) {
    const auto head = in.take<std::uint64_t>();
    score.answered = int(head >> 1);
    score.valid = (head & 1) != 0;
    score.sum = int(in.take<std::uint64_t>());
    score.min = int(in.take<std::uint64_t>());
    score.max = int(in.take<std::uint64_t>());
    count = takeCount(in);
  }
  return counts;
}

}  // namespace cx::tally_codec
