// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wave_order.h"

#include <algorithm>
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

}  // namespace

bool sortWaves(std::vector<Wave>& waves, std::size_t added) {
  if (waves.empty()) return false;
  const std::string shape = Numbered(waves.front().key).shape;
  const bool alike = std::ranges::all_of(waves, [&](const Wave& wave) { return Numbered(wave.key).shape == shape; });
  if (!alike || shape.find('#') == std::string::npos) return false;
  if (!std::is_sorted(waves.begin(), waves.end() - static_cast<std::ptrdiff_t>(added), before)) return false;
  std::stable_sort(waves.begin(), waves.end(), before);
  return true;
}

}  // namespace cx
