// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/trend.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "core/stats/quantiles.h"

namespace cx {
namespace {

using Points = std::vector<TrendPoint>;

TEST(Slope, EqualErrorsGiveTheOrdinaryLine) {
  // t 0..3, y 1 3 2 4, se 1: t̄ 1.5, ȳ 2.5, Sxx 5, Sxy 4 → .8; residuals −.3 .9 −.9 .3, Q = 1.8.
  const auto line = slope(Points{{0, 1, 1}, {1, 3, 1}, {2, 2, 1}, {3, 4, 1}}, 0.95);
  EXPECT_EQ(line->m, 4u);
  EXPECT_NEAR(line->slope, 0.8, 1e-15);
  EXPECT_NEAR(line->intercept, 1.3, 1e-15);
  EXPECT_NEAR(line->residual, 1.8, 1e-14);
  EXPECT_NEAR(line->classical->se, std::sqrt(0.9 / 5), 1e-15);
  EXPECT_NEAR(line->fixed.se, std::sqrt(1 / 5.0), 1e-15);
  EXPECT_NEAR(line->fixed.statistic, 0.8 * std::sqrt(5.0), 1e-14);
  EXPECT_FALSE(line->fixed.df);
}

TEST(Slope, ALuckyLineIsNotMorePreciseThanItsPoints) {
  const auto line = slope(Points{{0, 50, 2}, {1, 52, 2}, {2, 54, 2}, {3, 56, 2}}, 0.95);
  EXPECT_NEAR(line->slope, 2, 1e-13);
  EXPECT_DOUBLE_EQ(line->report.se, line->fixed.se);
  EXPECT_EQ(line->report.df, 2.0);
  EXPECT_EQ(*line->interval, line->report.interval);
}

TEST(Slope, ScatteredWavesWidenTheError) {
  const auto line = slope(Points{{0, 50, 1}, {1, 70, 1}, {2, 45, 1}, {3, 66, 1}, {4, 51, 1}}, 0.95);
  EXPECT_GT(line->classical->se, line->fixed.se);
  EXPECT_EQ(line->report.se, line->classical->se);
}

TEST(Slope, NeedsThreeWavesAndFourForAnInterval) {
  EXPECT_FALSE(slope(Points{{0, 50, 1}, {1, 52, 1}}, 0.95));
  EXPECT_FALSE(slope(Points{{0, 50, 1}, {1, 52, 1}, {2, 53, 0}}, 0.95));  // the third did not vary
  EXPECT_FALSE(slope(Points{{1, 50, 1}, {1, 52, 1}, {1, 53, 1}}, 0.95));
  const auto three = slope(Points{{0, 50, 1}, {1, 52, 1}, {2, 53, 1}}, 0.95);
  ASSERT_TRUE(three);
  EXPECT_FALSE(three->interval);
}

TEST(MannKendall, EightRisingWavesAreOneOrderOfAllThatCouldBe) {
  Points rising;
  for (int t = 0; t < 8; ++t) rising.push_back({1.0 * t, 50.0 + t, 1});
  const auto test = mannKendall(rising);
  EXPECT_EQ(test->s, 28);
  EXPECT_DOUBLE_EQ(*test->tau_b, 1);
  EXPECT_NEAR(*test->p_exact, 2.0 / 40320, 1e-18);  // 2/8!
  EXPECT_NEAR(*test->z, 27 / std::sqrt(8 * 7 * 21 / 18.0), 1e-14);
}

TEST(MannKendall, TiesLeaveNoExactTest) {
  // 1 2 2 3: five pairs rise, one ties. tau_b = 5/√(5·6).
  const auto test = mannKendall(Points{{0, 1, 1}, {1, 2, 1}, {2, 2, 1}, {3, 3, 1}});
  EXPECT_EQ(test->s, 5);
  EXPECT_NEAR(*test->tau_b, 5 / std::sqrt(30.0), 1e-15);
  EXPECT_FALSE(test->p_exact);
  EXPECT_NEAR(*test->z, 4 / std::sqrt((4 * 3 * 13 - 2 * 1 * 9) / 18.0), 1e-14);
}

TEST(MannKendall, AFlatLineHasNothingToTest) {
  const auto test = mannKendall(Points{{0, 2, 1}, {1, 2, 1}, {2, 2, 1}});
  EXPECT_EQ(test->s, 0);
  EXPECT_FALSE(test->tau_b);
  EXPECT_FALSE(test->z);
  EXPECT_FALSE(test->p_normal);
}

}  // namespace
}  // namespace cx
