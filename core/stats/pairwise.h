// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/stats/compare.h"
#include "core/stats/effect_size.h"
#include "core/stats/ranks.h"

namespace cx {

/// Everything said of two samples, newer − older. What cannot be computed is none.
struct Comparison {
  std::uint64_t n_older = 0, n_newer = 0;
  std::optional<double> difference;  ///< of the unweighted means, also where there is no test
  std::optional<Welch> welch, weighted;
  std::optional<StandardisedDifference> effect;
  std::optional<MannWhitney> ranks;
};

[[nodiscard]] Comparison compare(std::span<const Bucket> older, std::span<const Bucket> newer, double confidence);

/// Groups `first` and `second` (places in the list given), second − first, with p adjusted over all pairs.
struct Pair {
  std::size_t first = 0, second = 0;
  Comparison comparison;
  std::optional<double> p_holm, p_bh, p_holm_weighted;
};

/// Beyond so many groups only the test over all of them is made.
constexpr std::size_t most_groups_in_pairs = 12;

/// All pairs in the order of the groups; empty beyond twelve groups. Leave out groups too small to be shown.
[[nodiscard]] std::vector<Pair> pairwise(std::span<const std::vector<Bucket>> groups, double confidence);

}  // namespace cx
