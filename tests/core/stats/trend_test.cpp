// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/trend.h"

#include <cmath>
#include <vector>

#include "core/stats/quantiles.h"
#include "tests/support/oracle.h"

namespace cx {
namespace {

using test::number;
using test::within;
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

class TrendOracle : public test::OracleTest {};

void expectTest(const SlopeTest& actual, const boost::json::value& expected, const char* statistic) {
  EXPECT_TRUE(within(actual.se, number(expected.at("se")), 1e-9, 1e-10));
  EXPECT_TRUE(within(actual.statistic, number(expected.at(statistic)), 1e-9, 1e-10));
  EXPECT_TRUE(within(actual.p, number(expected.at("p")), 1e-8, 1e-14));
  EXPECT_TRUE(within(actual.interval.lo, number(expected.at("ci_lo")), 1e-9, 1e-9));
  EXPECT_TRUE(within(actual.interval.hi, number(expected.at("ci_hi")), 1e-9, 1e-9));
}

/// `sizes` holds n of each wave: those under five people take no part.
void expectTrend(const boost::json::value& expected, const std::vector<std::int64_t>& sizes) {
  const auto& means = expected.at("wave_means").as_array();
  const auto& errors = expected.at("wave_se").as_array();
  Points points;
  for (std::size_t i = 0; i < means.size(); ++i) {
    if (sizes[i] >= 5) points.push_back({static_cast<double>(i), number(means[i]), number(errors[i])});
  }
  const auto line = slope(points, 0.95);
  EXPECT_EQ(line->m, expected.at("m").as_int64());
  EXPECT_TRUE(within(line->slope, number(expected.at("slope")), 1e-9, 1e-10));
  EXPECT_TRUE(within(line->intercept, number(expected.at("intercept")), 1e-9, 1e-10));
  EXPECT_TRUE(within(line->residual, number(expected.at("fixed").at("Q_resid")), 1e-9, 1e-10));
  expectTest(*line->classical, expected.at("wls"), "t");
  expectTest(line->fixed, expected.at("fixed"), "z");
  expectTest(line->report, expected.at("report"), "t");

  const auto order = mannKendall(points);
  const auto& kendall = expected.at("mann_kendall");
  EXPECT_EQ(order->s, kendall.at("S").as_int64());
  EXPECT_TRUE(within(*order->tau_b, number(kendall.at("tau_b")), 1e-12, 1e-11));
  EXPECT_TRUE(within(*order->z, number(kendall.at("z")), 1e-9, 1e-10));
  EXPECT_TRUE(within(*order->p_normal, number(kendall.at("p_normal")), 1e-8, 1e-14));
  EXPECT_TRUE(within(*order->p_exact, number(kendall.at("p_exact")), 1e-8, 1e-14));
}

TEST_F(TrendOracle, EveryTrendOfEightWavesAgrees) {
  const auto file = test::golden("waves8.golden.json");
  for (const auto& [scope, expected] : file.at("trend").as_object()) {
    SCOPED_TRACE(scope);
    std::vector<std::int64_t> sizes;
    for (const auto& [wave, group] : file.at("by_wave").at(scope).at("groups").as_object()) {
      sizes.push_back(group.at("n").as_int64());
    }
    expectTrend(expected, sizes);
    expectTrend(expected.at("weighted"), sizes);
  }
}

}  // namespace
}  // namespace cx
