// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/ratio.h"

#include <algorithm>
#include <cmath>

#include "core/stats/sum.h"

namespace cx {

namespace {

bool allAlike(std::span<const RatioBucket> buckets) {
  const RatioBucket* first = nullptr;
  for (const auto& bucket : buckets) {
    if (bucket.n == 0) continue;
    if (first == nullptr) first = &bucket;
    if (bucket.part * first->whole != first->part * bucket.whole) return false;
  }
  return true;
}

template <class Weight, class Weight2>
Summary divide(std::span<const RatioBucket> buckets, Weight w, Weight2 w2) {
  Summary out;
  Sum part, whole, weight, weight2;
  for (const auto& bucket : buckets) {
    if (bucket.n == 0) continue;
    out.n += bucket.n;
    part += w(bucket) * bucket.part;
    whole += w(bucket) * bucket.whole;
    weight += w(bucket);
    weight2 += w2(bucket);
  }
  if (!(whole.value() > 0)) return {};
  out.n_eff = weight.value() * weight.value() / weight2.value();
  out.sum = part.value();
  out.mean = part.value() / whole.value();
  if (out.n < 2) return out;

  out.df = static_cast<double>(out.n) - 1;
  Sum squares;
  for (const auto& bucket : buckets) {
    const double residual = bucket.part - *out.mean * bucket.whole;
    if (bucket.n > 0) squares += w2(bucket) * residual * residual;
  }
  const double small = static_cast<double>(out.n) / out.df;
  out.se = allAlike(buckets) ? 0 : std::sqrt(small * squares.value()) / whole.value();
  return out;
}

}  // namespace

Summary ratio(std::span<const RatioBucket> buckets) {
  const auto count = [](const RatioBucket& b) { return static_cast<double>(b.n); };
  return divide(buckets, count, count);
}

Summary ratioWeighted(std::span<const RatioBucket> buckets) {
  return divide(
      buckets, [](const RatioBucket& b) { return b.w; }, [](const RatioBucket& b) { return b.w2; });
}

}  // namespace cx
