// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/paired.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/stats/describe.h"
#include "core/stats/quantiles.h"

namespace cx {
namespace {

constexpr double sameDifference = 1e-9;

}  // namespace

std::optional<Paired> paired(std::span<const double> differences, double confidence) {
  if (differences.size() < 2) return std::nullopt;
  std::vector<Bucket> buckets;
  buckets.reserve(differences.size());
  for (const double difference : differences) buckets.push_back({difference, 1, 1, 1});
  auto summary = describe(buckets);

  // Equal differences of fractions need not be bit-equal; a standard deviation of rounding errors is none.
  const auto [low, high] = std::ranges::minmax(differences);
  if (high - low < sameDifference) summary.sd = summary.se = 0;

  Paired out{summary.n, *summary.mean, *summary.sd, *summary.se, summary.df, {}, {}, {}, {}, wilcoxon(differences)};
  out.interval = *meanInterval(summary, confidence);
  if (out.se > 0) {
    out.t = out.difference / out.se;
    out.p = tTwoSided(*out.t, out.df);
    out.d_z = out.difference / out.sd;
  }
  return out;
}

void Differences::add(double difference) {
  low_ = n_ == 0 ? difference : std::min(low_, difference);
  high_ = n_ == 0 ? difference : std::max(high_, difference);
  ++n_;
  const double off = difference - mean_;
  mean_ += off / double(n_);
  squares_ += off * (difference - mean_);
}

Summary Differences::summary() const {
  const double n = double(n_);
  Summary out;
  out.n = n_;
  out.n_eff = n;
  if (n_ == 0) return out;
  out.mean = mean_;
  out.sum = mean_ * n;
  if (n_ == 1) return out;
  out.df = n - 1;
  out.sd = high_ - low_ < sameDifference ? 0 : std::sqrt(squares_ / out.df);
  out.se = *out.sd / std::sqrt(n);
  return out;
}

bool pairingHolds(std::uint64_t common, std::uint64_t older, std::uint64_t newer) {
  return common >= fewestPairs && 2 * common >= std::min(older, newer);
}

}  // namespace cx
