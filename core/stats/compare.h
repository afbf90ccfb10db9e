// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "core/stats/adjust.h"
#include "core/stats/describe.h"
#include "core/stats/interval.h"

namespace cx {

// Tests on means need nothing but the summaries of the samples. Weighted summaries bring their linearised standard
// errors and n − 1 degrees of freedom into the same formulas.

/// A difference of means, its standard error, t with `df` degrees of freedom, two-sided p and interval.
struct Welch {
  double difference = 0, se = 0, t = 0, df = 0, p = 0;
  Interval interval;
};

/// newer − older without assuming equal variances (Welch 1947); none if a side has n < 2 or neither varies.
[[nodiscard]] std::optional<Welch> welch(const Summary& older, const Summary& newer, double confidence);

/// mean − against, where `against` is taken as exact; none for n < 2 or without variation.
[[nodiscard]] std::optional<Welch> oneSample(const Summary& summary, double against, double confidence);

/// F with df1 and df2 degrees of freedom and its upper tail.
struct WelchAnova {
  double f = 0, df1 = 0, df2 = 0, p = 0;
};

/// Do the group means differ? (Welch 1951); none with fewer than two groups or where a group does not vary.
[[nodiscard]] std::optional<WelchAnova> welchAnova(std::span<const Summary> groups);

/// Two one-sided tests (Schuirmann 1987) that a difference lies inside ±margin, at .05: `p` is the larger of the two,
/// `interval90` the 90 % interval of the difference, `equal` says p < .05.
struct Tost {
  double p = 0;
  Interval interval90;
  bool equal = false;
  double p_lower = 0, p_upper = 0;
};

/// On older-to-newer as in welch(); the interval is that of newer − older. None where welch() is none.
[[nodiscard]] std::optional<Tost> tost(const Summary& older, const Summary& newer, double margin);
/// On mean − against as in oneSample().
[[nodiscard]] std::optional<Tost> tost(const Summary& summary, double against, double margin);

}  // namespace cx
