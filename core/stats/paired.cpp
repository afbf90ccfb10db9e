// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/paired.h"

#include <algorithm>
#include <vector>

#include "core/stats/describe.h"
#include "core/stats/quantiles.h"

namespace cx {

std::optional<Paired> paired(std::span<const double> differences, double confidence) {
  if (differences.size() < 2) return std::nullopt;
  std::vector<Bucket> buckets;
  buckets.reserve(differences.size());
  for (const double difference : differences) buckets.push_back({difference, 1, 1, 1});
  auto summary = describe(buckets);

  // Equal differences of fractions need not be bit-equal; a standard deviation of rounding errors is none.
  const auto [low, high] = std::ranges::minmax(differences);
  if (high - low < 1e-9) summary.sd = summary.se = 0;

  Paired out{summary.n, *summary.mean, *summary.sd, *summary.se, summary.df, {}, {}, {}, {}, wilcoxon(differences)};
  out.interval = *meanInterval(summary, confidence);
  if (out.se > 0) {
    out.t = out.difference / out.se;
    out.p = tTwoSided(*out.t, out.df);
    out.d_z = out.difference / out.sd;
  }
  return out;
}

bool pairingHolds(std::uint64_t common, std::uint64_t older, std::uint64_t newer) {
  return common >= 10 && 2 * common >= std::min(older, newer);
}

}  // namespace cx
