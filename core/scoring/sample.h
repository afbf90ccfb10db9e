// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/stats/describe.h"
#include "core/stats/proportion.h"

namespace cx {

/// Values of people, described with and without their weights.
struct Sample {
  std::vector<Bucket> buckets;
  Summary plain, weighted;
};
[[nodiscard]] Sample sampleOf(std::vector<Bucket> buckets);

/// How many people lie in a range, with every interval and the worst-case margins of error (0..1). Without answers only
/// the counts, which are 0.
struct SampleShare {
  CountedShare plain, weighted;
  std::optional<Interval> wilson, agresti_coull, clopper_pearson, wilson_weighted;
  std::optional<double> margin, margin_weighted;
};
/// From `lo` to `hi`, both included.
[[nodiscard]] SampleShare shareOf(const Sample& sample, double lo, double hi, double confidence);

}  // namespace cx
