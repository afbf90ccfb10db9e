// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/nps.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace cx {
namespace {

constexpr double z = 1.959963984540054;

std::vector<Bucket> answered(std::initializer_list<double> values, double weight = 1) {
  std::vector<Bucket> out;
  for (const double value : values) out.push_back({value, 1, weight, weight * weight});
  return out;
}

TEST(Nps, SubtractsDetractorsFromPromoters) {
  // 10 9 9 promote, 6 0 detract: 100·(3 − 2)/7.
  const auto result = nps(answered({10, 6, 0, 9, 8, 7, 9}), 0.95);
  EXPECT_EQ(result->promoters, 3u);
  EXPECT_EQ(result->passives, 2u);
  EXPECT_EQ(result->detractors, 2u);
  EXPECT_DOUBLE_EQ(result->score, 100.0 / 7);
  EXPECT_NEAR(*result->summary.mean, 100.0 / 7, 1e-13);
}

TEST(Nps, TheIntervalAddsThreePeople) {
  // n' 10, p' 3.75/10, d' 2.75/10: centre 10, half 100·z·√((.65 − .01)/10).
  const auto result = nps(answered({10, 6, 0, 9, 8, 7, 9}), 0.95);
  EXPECT_NEAR(result->centre, 10, 1e-13);
  EXPECT_NEAR(result->interval.lo, 10 - 100 * z * std::sqrt(0.064), 1e-12);
  EXPECT_NEAR(result->interval.hi, 10 + 100 * z * std::sqrt(0.064), 1e-12);
}

TEST(Nps, WeightsMoveTheSharesAndShrinkTheSample) {
  // A promoter of weight 3 and a detractor of weight 1: 100·(3 − 1)/4, n_eff 16/10.
  const std::vector<Bucket> answers{{9, 1, 3, 9}, {2, 1, 1, 1}};
  const auto result = npsWeighted(answers, 0.95);
  EXPECT_EQ(result->promoters, 1u);
  EXPECT_DOUBLE_EQ(result->score, 50);
  EXPECT_DOUBLE_EQ(result->summary.n_eff, 1.6);
  EXPECT_NEAR(result->centre, 100 * (0.75 - 0.25) * 1.6 / 4.6, 1e-12);
}

TEST(Nps, UnanimousPraiseStopsAtAHundred) {
  const auto result = nps(answered({10, 9, 10}), 0.95);
  EXPECT_EQ(result->score, 100);
  EXPECT_EQ(result->interval.hi, 100);
  EXPECT_LT(result->centre, 100);
  EXPECT_EQ(nps(answered({0, 1}), 0.95)->interval.lo, -100);
}

TEST(Nps, NobodyAskedHasNoScore) {
  EXPECT_FALSE(nps({}, 0.95));
  EXPECT_FALSE(npsWeighted({}, 0.95));
}

}  // namespace
}  // namespace cx
