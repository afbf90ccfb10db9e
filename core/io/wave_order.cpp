// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wave_order.h"

#include <algorithm>
#include <span>
#include <string>
#include <tuple>

namespace cx {
namespace {

/// A key taken apart: its letters with # for each run of digits, and the runs.
struct Numbered {
  std::string shape;
  std::vector<std::pair<std::size_t, std::string>>
      numbers;  ///< length without leading zeros, digits: ordered as numbers are
  explicit Numbered(const std::string& key) {
    bool digits = false;
    for (const char c : key) {
      const bool digit = c >= '0' && c <= '9';
      if (digit && !digits) {
        shape += '#';
        numbers.emplace_back();
      } else if (!digit) {
        shape += c;
      }
      if (digit && (c != '0' || !numbers.back().second.empty())) numbers.back().second += c;
      if (digit) numbers.back().first = numbers.back().second.size();
      digits = digit;
    }
  }
};

bool before(const Wave& a, const Wave& b) {
  return Numbered(a.key).numbers < Numbered(b.key).numbers;
}

using WaveSpan = std::span<Wave>;

bool numberedAlike(WaveSpan waves) {
  if (waves.empty()) return false;
  const std::string shape = Numbered(waves.front().key).shape;
  return shape.find('#') != std::string::npos &&
         std::ranges::all_of(waves, [&](const Wave& wave) { return Numbered(wave.key).shape == shape; });
}

}  // namespace

bool sortWaves(std::vector<Wave>& waves, std::size_t added) {
  const WaveSpan all(waves), stood = all.first(all.size() - added), made = all.last(added);
  const WaveSpan sorted = numberedAlike(all) && std::ranges::is_sorted(stood, before) ? all : made;
  if (!numberedAlike(sorted)) return false;
  std::ranges::stable_sort(sorted, before);
  return true;
}

}  // namespace cx
