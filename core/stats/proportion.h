// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/stats/describe.h"
#include "core/stats/interval.h"

namespace cx {

// Shares are fractions 0..1. Where a sample is weighted, give the weighted share and Kish's effective n for `n`
// (Dean & Pagano 2015). Every interval is none when n is 0.

/// Score interval without continuity correction (Wilson 1927; Brown, Cai & DasGupta 2001).
[[nodiscard]] std::optional<Interval> wilson(double share, double n, double confidence);
/// `x` of `n`, adjusted Wald, cut to 0..1 (Agresti & Coull 1998).
[[nodiscard]] std::optional<Interval> agrestiCoull(double x, double n, double confidence);
/// `x` of `n`, exact (Clopper & Pearson 1934).
[[nodiscard]] std::optional<Interval> clopperPearson(double x, double n, double confidence);

/// A share of `n` people.
struct Share {
  double share = 0;
  double n = 0;
};

/// The step from one share to another, newer − older. `z` and `p` belong to the pooled test and are none when nobody
/// or everybody is in the share.
struct ShareChange {
  double difference = 0;
  Interval interval;
  std::optional<double> z, p;
};

/// Hybrid score interval (Newcombe 1998, method 10) and the pooled z test; none when a side is empty.
[[nodiscard]] std::optional<ShareChange> shareChange(Share older, Share newer, double confidence);

/// A net share p − q of two exclusive groups, z interval cut to −1..1.
[[nodiscard]] std::optional<Interval> netInterval(double p, double q, double n, double confidence);

/// `x` of `n` people; `share` and `n_eff` follow the weights where asked.
struct CountedShare {
  std::uint64_t x = 0, n = 0;
  double share = 0, n_eff = 0;
};

/// Who answered from `lo` to `hi`, both included; none without answers.
[[nodiscard]] std::optional<CountedShare> countShare(std::span<const Bucket> buckets, double lo, double hi);
[[nodiscard]] std::optional<CountedShare> countShareWeighted(std::span<const Bucket> buckets, double lo, double hi);

/// How many answers at each end of a scale of so many points make its top and bottom box: 2 from five points on,
/// else 1.
[[nodiscard]] int boxSize(int points);

}  // namespace cx
