// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/proportion.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/stats/quantiles.h"

namespace cx {
namespace {

TEST(Proportion, WilsonGivesThePublishedExample) {
  // Newcombe 1998, Stat Med 17:857, table I: 81 of 263 → .2553 to .3662.
  const auto interval = wilson(81.0 / 263, 263, 0.95);
  EXPECT_NEAR(interval->lo, 0.2553, 5e-5);
  EXPECT_NEAR(interval->hi, 0.3662, 5e-5);
}

TEST(Proportion, FourOfSevenAsWorkedByHand) {
  EXPECT_NEAR(wilson(4.0 / 7, 7, 0.95)->lo, 0.250458364527657, 1e-14);
  EXPECT_NEAR(agrestiCoull(4, 7, 0.95)->hi, 0.842478754260601, 1e-14);
  EXPECT_NEAR(clopperPearson(4, 7, 0.95)->lo, 0.184051567640083, 1e-14);
  EXPECT_NEAR(clopperPearson(4, 7, 0.95)->hi, 0.901011721557492, 1e-14);
}

TEST(Proportion, NobodyAndEverybodyTouchTheEnds) {
  EXPECT_EQ(wilson(0, 9, 0.95)->lo, 0.0);
  EXPECT_EQ(wilson(1, 9, 0.95)->hi, 1.0);
  EXPECT_LT(wilson(1, 9, 0.95)->lo, 1.0);
  EXPECT_EQ(clopperPearson(0, 9, 0.95)->lo, 0.0);
  // x = 0: hi solves (1 − hi)^9 = .025.
  EXPECT_NEAR(clopperPearson(0, 9, 0.95)->hi, 1 - std::pow(0.025, 1.0 / 9), 1e-14);
  EXPECT_EQ(clopperPearson(9, 9, 0.95)->hi, 1.0);
  EXPECT_EQ(agrestiCoull(0, 9, 0.95)->lo, 0.0);
}

TEST(Proportion, RoundingNeverLeavesTheEndsOutside) {
  for (int n = 1; n <= 500; ++n) {
    EXPECT_EQ(wilson(0, n, 0.95)->lo, 0.0) << n;
    EXPECT_EQ(wilson(1, n, 0.95)->hi, 1.0) << n;
  }
}

TEST(Proportion, NobodyAskedHasNoInterval) {
  EXPECT_FALSE(wilson(0, 0, 0.95));
  EXPECT_FALSE(agrestiCoull(0, 0, 0.95));
  EXPECT_FALSE(clopperPearson(0, 0, 0.95));
  EXPECT_FALSE(netInterval(0, 0, 0, 0.95));
  EXPECT_FALSE(shareChange({0, 0}, {0.5, 10}, 0.95));
}

TEST(Proportion, TheStepBetweenSharesGivesThePublishedExample) {
  // Newcombe 1998, Stat Med 17:873: 56/70 against 48/80, method 10 → .0524 to .3339.
  const auto step = shareChange({48.0 / 80, 80}, {56.0 / 70, 70}, 0.95);
  EXPECT_NEAR(step->difference, 0.2, 1e-15);
  EXPECT_NEAR(step->interval.lo, 0.0524, 5e-5);
  EXPECT_NEAR(step->interval.hi, 0.3339, 5e-5);
  // Pooled 104/150: z = .2/√(.6933·.3067·(1/80 + 1/70)).
  const double pooled = 104.0 / 150;
  EXPECT_NEAR(*step->z, 0.2 / std::sqrt(pooled * (1 - pooled) * (1.0 / 80 + 1.0 / 70)), 1e-12);
  EXPECT_NEAR(*step->p, 2 * normalUpper(*step->z), 1e-15);
}

TEST(Proportion, WithoutAnyoneOnEitherSideThereIsNoTest) {
  const auto step = shareChange({1, 12}, {1, 15}, 0.95);
  EXPECT_EQ(step->difference, 0);
  EXPECT_FALSE(step->z);
  EXPECT_FALSE(step->p);
  EXPECT_LT(step->interval.lo, 0);
}

TEST(Proportion, ANetShareStaysOnItsScale) {
  // p .6, q .2, n 100: √((.8 − .16)/100) = .08, so .4 ± .1568.
  const auto interval = netInterval(0.6, 0.2, 100, 0.95);
  EXPECT_NEAR(interval->lo, 0.4 - 1.959963984540054 * 0.08, 1e-15);
  EXPECT_NEAR(interval->hi, 0.4 + 1.959963984540054 * 0.08, 1e-15);
  EXPECT_EQ(netInterval(0.9, 0, 4, 0.95)->hi, 1.0);
  EXPECT_EQ(netInterval(1, 0, 4, 0.95), (Interval{1, 1}));
}

TEST(Proportion, ABoxHoldsTwoAnswersFromFivePointsOn) {
  EXPECT_EQ(boxSize(3), 1);
  EXPECT_EQ(boxSize(4), 1);
  EXPECT_EQ(boxSize(5), 2);
  EXPECT_EQ(boxSize(11), 2);
}

}  // namespace
}  // namespace cx
