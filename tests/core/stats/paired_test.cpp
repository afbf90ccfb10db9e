// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/paired.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "core/stats/quantiles.h"

namespace cx {
namespace {

TEST(Paired, TestsTheMeanOfTheDifferences) {
  // 1 2 3 6: mean 3, squares 4 + 1 + 0 + 9 = 14, sd √(14/3), se √(14/12).
  const auto test = paired(std::vector<double>{1, 2, 3, 6}, 0.95);
  EXPECT_EQ(test->n, 4u);
  EXPECT_DOUBLE_EQ(test->difference, 3);
  EXPECT_DOUBLE_EQ(test->sd, std::sqrt(14.0 / 3));
  EXPECT_DOUBLE_EQ(*test->t, 3 / std::sqrt(14.0 / 12));
  EXPECT_DOUBLE_EQ(*test->d_z, 3 / std::sqrt(14.0 / 3));
  EXPECT_DOUBLE_EQ(*test->p, tTwoSided(*test->t, 3));
  EXPECT_NEAR(test->interval.hi, 3 + 3.182446305284263 * std::sqrt(14.0 / 12), 1e-12);  // t_3(.975)
  EXPECT_EQ(test->wilcoxon.v, 10);
}

TEST(Paired, EqualDifferencesHaveNoTestEvenIfRoundedApart) {
  const double third = 100.0 / 3, another = 100 * 5 / 6.0 - 50;
  ASSERT_NE(third, another);
  const auto test = paired(std::vector<double>{third, another, third}, 0.95);
  EXPECT_EQ(test->se, 0);
  EXPECT_FALSE(test->t);
  EXPECT_FALSE(test->p);
  EXPECT_FALSE(test->d_z);
  EXPECT_EQ(test->interval, (Interval{test->difference, test->difference}));
}

TEST(Paired, NeedsTwoPairs) {
  EXPECT_FALSE(paired(std::vector<double>{1}, 0.95));
  EXPECT_FALSE(paired({}, 0.95));
}

TEST(Paired, PairingAsksForTenPeopleAndHalfTheSmallerWave) {
  EXPECT_TRUE(pairingHolds(10, 20, 500));
  EXPECT_FALSE(pairingHolds(9, 9, 9));
  EXPECT_FALSE(pairingHolds(10, 500, 21));
}

}  // namespace
}  // namespace cx
