// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/describe.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/stats/quantiles.h"
#include "core/stats/sum.h"

namespace cx {

namespace {

/// Σ over the buckets of `term`.
template <class Term>
double total(std::span<const Bucket> buckets, Term term) {
  Sum sum;
  for (const auto& bucket : buckets) {
    if (bucket.n > 0) sum += term(bucket);
  }
  return sum.value();
}

/// The one value all answers share, if they do: a mean computed from it could miss it by a rounding.
std::optional<double> onlyValue(std::span<const Bucket> buckets) {
  std::optional<double> only;
  for (const auto& bucket : buckets) {
    if (bucket.n == 0) continue;
    if (only && *only != bucket.value) return std::nullopt;
    only = bucket.value;
  }
  return only;
}

/// `w(bucket)` and `w2(bucket)` say how much a bucket weighs.
template <class Weight, class Weight2>
Summary summarise(std::span<const Bucket> buckets, Weight w, Weight2 w2) {
  Summary out;
  for (const auto& bucket : buckets) out.n += bucket.n;
  const double weight = total(buckets, w);
  if (out.n == 0 || !(weight > 0)) return {};

  out.n_eff = weight * weight / total(buckets, w2);
  out.sum = total(buckets, [&](const Bucket& b) { return w(b) * b.value; });
  const auto only = onlyValue(buckets);
  out.mean = only ? *only : out.sum / weight;
  if (out.n < 2) return out;

  out.df = static_cast<double>(out.n) - 1;
  const double mean = *out.mean;
  const double small = static_cast<double>(out.n) / out.df;
  const auto squares = [&](auto weigh) {
    return total(buckets, [&](const Bucket& b) { return weigh(b) * (b.value - mean) * (b.value - mean); });
  };
  out.sd = only ? 0 : std::sqrt(small * squares(w) / weight);
  out.se = only ? 0 : std::sqrt(small * squares(w2)) / weight;
  return out;
}

}  // namespace

Summary describe(std::span<const Bucket> buckets) {
  const auto count = [](const Bucket& b) { return static_cast<double>(b.n); };
  return summarise(buckets, count, count);
}

Summary describeWeighted(std::span<const Bucket> buckets) {
  return summarise(
      buckets, [](const Bucket& b) { return b.w; }, [](const Bucket& b) { return b.w2; });
}

std::optional<Interval> meanInterval(const Summary& summary, double confidence) {
  if (!summary.mean || !summary.se) return std::nullopt;
  if (*summary.se == 0) return Interval{*summary.mean, *summary.mean};
  const double half = tCritical(confidence, summary.df) * *summary.se;
  return Interval{*summary.mean - half, *summary.mean + half};
}

std::optional<double> median(std::span<const Bucket> buckets) {
  std::vector<Bucket> sorted(buckets.begin(), buckets.end());
  std::ranges::sort(sorted, {}, &Bucket::value);
  std::uint64_t n = 0;
  for (const auto& bucket : sorted) n += bucket.n;
  if (n == 0) return std::nullopt;

  const auto at = [&](std::uint64_t rank) {
    auto bucket = sorted.begin();
    for (std::uint64_t seen = bucket->n; seen <= rank; seen += bucket->n) ++bucket;
    return bucket->value;
  };
  const double low = at((n - 1) / 2), high = at(n / 2);
  return low == high ? low : (low + high) / 2;
}

}  // namespace cx
