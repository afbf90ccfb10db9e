// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/stats/interval.h"

namespace cx {

/// `n` answers of one value, with the sum of their weights and of the squared weights (1 = one person, so without
/// weights w == w2 == n). Answers of weight 0 are not among them. A list of buckets needs no order.
struct Bucket {
  double value = 0;
  std::uint64_t n = 0;
  double w = 0;
  double w2 = 0;
  bool operator==(const Bucket&) const = default;
};

/// What a sample says about its mean. `mean` is none at n = 0; `sd` and `se` are none at n = 1 and 0 when all answers
/// are equal. `n_eff` is Kish's effective n, `df` = n − 1, `sum` the (weighted) total.
struct Summary {
  std::uint64_t n = 0;
  double n_eff = 0;
  std::optional<double> mean, sd, se;
  double df = 0;
  double sum = 0;
  bool operator==(const Summary&) const = default;
};

/// Mean, standard deviation (divisor n − 1) and standard error, every answer counting once.
[[nodiscard]] Summary describe(std::span<const Bucket> buckets);
/// The same under weights: the linearised (Taylor) standard error of a weighted mean, as for a survey design with
/// replacement (Lumley 2010). Equal weights give exactly the unweighted formulas.
[[nodiscard]] Summary describeWeighted(std::span<const Bucket> buckets);

/// mean ± t_{n−1}·se, not cut to any scale; none for n < 2, [m, m] without variation.
[[nodiscard]] std::optional<Interval> meanInterval(const Summary& summary, double confidence);

/// The middle answer, or the average of the middle two; weights play no part. None without answers.
[[nodiscard]] std::optional<double> median(std::span<const Bucket> buckets);

}  // namespace cx
