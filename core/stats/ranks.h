// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/stats/describe.h"

namespace cx {

// Rank tests by the normal or χ² approximation, corrected for ties, weights playing no part. Values count as tied when
// they agree to nine decimals: equal fractions always do, whatever arithmetic led to them.

/// `u` counts the pairs in which the newer answer is the larger, a tie as half. `z` and `p` come without continuity
/// correction, `p_corrected` with it; all three are none when everyone ties. `cliff` is Cliff's delta (1993), −1..1.
struct MannWhitney {
  double u = 0;
  std::optional<double> z, p, p_corrected;
  double cliff = 0;
};

/// Mann & Whitney 1947; none when a side has n < 2.
[[nodiscard]] std::optional<MannWhitney> mannWhitney(std::span<const Bucket> older, std::span<const Bucket> newer);

/// H with `df` degrees of freedom, its upper tail, and ε² = H/(n − 1).
struct KruskalWallis {
  double h = 0, df = 0, p = 0, epsilon_squared = 0;
};

/// Kruskal & Wallis 1952; none with fewer than two groups, with an empty group, or when everyone ties.
[[nodiscard]] std::optional<KruskalWallis> kruskalWallis(std::span<const std::vector<Bucket>> groups);

/// `v` is the rank sum of the positive differences among the `n` that are not 0; `z` and `p`, without continuity
/// correction, are none when n is 0.
struct Wilcoxon {
  std::uint64_t n = 0;
  double v = 0;
  std::optional<double> z, p;
};

/// Signed ranks of paired differences, zero differences left out (Wilcoxon 1945).
[[nodiscard]] Wilcoxon wilcoxon(std::span<const double> differences);

/// The rank of each value among all, ties sharing the mean of their places; 1 is the smallest.
[[nodiscard]] std::vector<double> midRanks(std::span<const double> values);

}  // namespace cx
