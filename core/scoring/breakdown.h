// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/scoring/sample.h"
#include "core/scoring/scale.h"
#include "core/stats/pairwise.h"
#include "core/tally/tally.h"

namespace cx {

/// Submissions that have a wave, a channel or a level in common.
struct NamedTally {
  std::string key;
  Tally tally;
};

/// One group's scores; `suppressed` says that it is too small to be shown and takes part in no test.
struct GroupSample {
  std::string key;
  Sample sample;
  bool suppressed = false, small_base = false;
};

/// The distance between the lowest and the highest mean of the groups that are tested.
struct GroupGap {
  double index = 100, gap = 0;  ///< 100·lowest/highest; highest − lowest in points
  std::size_t lowest = 0, highest = 0;
  double weighted_index = 100, weighted_gap = 0;
};

/// Groups compared on one scope (statistics §7), on the benchmark scale. Without two groups to test everything below
/// `tested` is empty.
struct Breakdown {
  Scope scope;
  std::vector<GroupSample> groups;
  std::vector<std::size_t> tested;  ///< places in `groups`
  std::optional<WelchAnova> anova, anova_weighted;
  std::optional<ClassicAnova> classic;
  std::optional<KruskalWallis> ranks;
  std::vector<Pair> pairs;  ///< places in `tested`; empty beyond twelve groups
  std::optional<GroupGap> gap;
};
[[nodiscard]] Breakdown breakDown(const std::vector<NamedTally>& groups, const Questionnaire& questionnaire,
                                  const Scope& scope, int min_n, double confidence);

}  // namespace cx
