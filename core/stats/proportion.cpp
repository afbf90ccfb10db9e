// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/proportion.h"

#include <algorithm>
#include <cmath>

#include "core/stats/quantiles.h"
#include "core/stats/sum.h"

namespace cx {

std::optional<Interval> wilson(double share, double n, double confidence) {
  if (!(n > 0)) return std::nullopt;
  const double z = normalCritical(confidence), z2 = z * z;
  const double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const double half = z / (1 + z2 / n) * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
  // At the ends the formula gives exactly 0 and 1; rounding must not leave the share outside.
  return Interval{share <= 0 ? 0 : std::max(0.0, centre - half), share >= 1 ? 1 : std::min(1.0, centre + half)};
}

std::optional<Interval> agrestiCoull(double x, double n, double confidence) {
  if (!(n > 0)) return std::nullopt;
  const double z = normalCritical(confidence), z2 = z * z;
  const double share = (x + z2 / 2) / (n + z2);
  const double half = z * std::sqrt(share * (1 - share) / (n + z2));
  return Interval{std::max(0.0, share - half), std::min(1.0, share + half)};
}

std::optional<Interval> clopperPearson(double x, double n, double confidence) {
  if (!(n > 0)) return std::nullopt;
  const double tail = (1 - confidence) / 2;
  return Interval{x <= 0 ? 0 : betaQuantile(tail, x, n - x + 1), x >= n ? 1 : betaQuantile(1 - tail, x + 1, n - x)};
}

std::optional<ShareChange> shareChange(Share older, Share newer, double confidence) {
  const auto a = wilson(older.share, older.n, confidence), b = wilson(newer.share, newer.n, confidence);
  if (!a || !b) return std::nullopt;
  ShareChange out{newer.share - older.share, {}, {}, {}};
  out.interval = {out.difference - std::hypot(newer.share - b->lo, a->hi - older.share),
                  out.difference + std::hypot(b->hi - newer.share, older.share - a->lo)};

  const double pooled = (older.share * older.n + newer.share * newer.n) / (older.n + newer.n);
  if (pooled > 0 && pooled < 1) {
    out.z = out.difference / std::sqrt(pooled * (1 - pooled) * (1 / older.n + 1 / newer.n));
    out.p = normalTwoSided(*out.z);
  }
  return out;
}

std::optional<Interval> netInterval(double p, double q, double n, double confidence) {
  if (!(n > 0)) return std::nullopt;
  const double net = p - q;
  // p + q − (p − q)² is never negative for shares, but rounding can make it so.
  const double half = normalCritical(confidence) * std::sqrt(std::max(0.0, p + q - net * net) / n);
  return Interval{std::max(-1.0, net - half), std::min(1.0, net + half)};
}

std::optional<CountedShare> countShare(std::span<const Bucket> buckets, double lo, double hi) {
  CountedShare out;
  for (const auto& bucket : buckets) {
    out.n += bucket.n;
    if (bucket.value >= lo && bucket.value <= hi) out.x += bucket.n;
  }
  if (out.n == 0) return std::nullopt;
  out.n_eff = static_cast<double>(out.n);
  out.share = static_cast<double>(out.x) / out.n_eff;
  return out;
}

std::optional<CountedShare> countShareWeighted(std::span<const Bucket> buckets, double lo, double hi) {
  auto out = countShare(buckets, lo, hi);
  Sum inside, all, squares;
  for (const auto& bucket : buckets) {
    if (bucket.value >= lo && bucket.value <= hi) inside += bucket.w;
    all += bucket.w;
    squares += bucket.w2;
  }
  if (!out || !(all.value() > 0)) return std::nullopt;
  out->share = inside.value() / all.value();
  out->n_eff = all.value() * all.value() / squares.value();
  return out;
}

int boxSize(int points) {
  return points >= 5 ? 2 : 1;
}

}  // namespace cx
