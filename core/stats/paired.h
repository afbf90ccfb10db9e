// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/stats/describe.h"
#include "core/stats/interval.h"
#include "core/stats/ranks.h"

namespace cx {

/// The same people twice: the mean of newer − older, its test and its interval, unweighted. `t`, `p` and `d_z` (mean in
/// units of the differences' standard deviation) are none when all differences are equal.
struct Paired {
  std::uint64_t n = 0;
  double difference = 0, sd = 0, se = 0, df = 0;
  std::optional<double> t, p, d_z;
  Interval interval;
  Wilcoxon wilcoxon;
};

/// Paired t test on newer − older of each person; none for n < 2.
[[nodiscard]] std::optional<Paired> paired(std::span<const double> differences, double confidence);

/// Differences taken in one by one (Welford 1962), for when there are too many to keep. Those that agree to nine
/// decimals do not vary. The t test on them is oneSample() against 0.
class Differences {
 public:
  void add(double difference);
  [[nodiscard]] Summary summary() const;

 private:
  std::uint64_t n_ = 0;
  double mean_ = 0, squares_ = 0, low_ = 0, high_ = 0;
};

/// Fewer people than this in both groups make no pairs.
constexpr std::uint64_t fewestPairs = 10;
/// Whether two waves are judged as pairs: ten people or more in both, and at least half of the smaller wave.
[[nodiscard]] bool pairingHolds(std::uint64_t common, std::uint64_t older, std::uint64_t newer);

}  // namespace cx
