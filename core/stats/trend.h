// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "core/stats/interval.h"

namespace cx {

/// One wave: its place in time (0, 1, 2 … or any other clock), the score and its standard error. Waves without a
/// standard error above 0 are passed over.
struct TrendPoint {
  double t = 0;
  double value = 0;
  double se = 0;
};

/// One way to judge a slope. `statistic` is t with `df` degrees of freedom, or z where df is none.
struct SlopeTest {
  double se = 0;
  std::optional<double> df;
  double statistic = 0, p = 0;
  Interval interval;
};

/// The straight line through `m` waves, each weighing 1/se², per unit of t.
struct Slope {
  std::size_t m = 0;
  double slope = 0, intercept = 0;
  double residual = 0;                 ///< Q, the weighted sum of squared residuals
  std::optional<SlopeTest> classical;  ///< standard error scaled by the residuals; none on an exact line
  SlopeTest fixed;                     ///< standard error from the waves' own
  SlopeTest report;                    ///< the larger of the two with t_{m−2}: what is said to people (Birge 1932)
  std::optional<Interval> interval;    ///< that of `report`, from m = 4 on
};

/// Weighted least squares; none below three waves or when they share one moment.
[[nodiscard]] std::optional<Slope> slope(std::span<const TrendPoint> points, double confidence);

/// Does the order of the values follow time? `tau_b`, `z` and `p_normal` (continuity-corrected) are none when all
/// values tie; `p_exact` is none with ties or beyond 50 waves.
struct MannKendall {
  int s = 0;
  std::optional<double> tau_b, z, p_normal, p_exact;
};

/// Over the same waves as slope() (Kendall 1975); none below three.
[[nodiscard]] std::optional<MannKendall> mannKendall(std::span<const TrendPoint> points);

}  // namespace cx
