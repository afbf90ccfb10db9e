// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/compare.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "core/stats/quantiles.h"

namespace cx {
namespace {

Summary sample(std::uint64_t n, double mean, double se) {
  const auto size = static_cast<double>(n);
  return {n, size, mean, se * std::sqrt(size), se, size - 1, mean * size};
}
const Summary nobody;
const Summary single{1, 1, 50.0, std::nullopt, std::nullopt, 0, 50.0};

TEST(Welch, SubtractsTheOlderFromTheNewer) {
  // se √(3² + 4²) = 5, t = 10/5 = 2, df = 625/(81/9 + 256/16) = 625/25 = 25.
  const auto test = welch(sample(10, 60, 3), sample(17, 70, 4), 0.95);
  EXPECT_DOUBLE_EQ(test->difference, 10);
  EXPECT_DOUBLE_EQ(test->se, 5);
  EXPECT_DOUBLE_EQ(test->t, 2);
  EXPECT_DOUBLE_EQ(test->df, 25);
  EXPECT_NEAR(test->p, 2 * tUpper(2, 25), 1e-16);
  EXPECT_NEAR(test->interval.lo, 10 - 5 * 2.059538552753294, 1e-12);  // t_{25}(.975)
  EXPECT_NEAR(test->interval.hi, 10 + 5 * 2.059538552753294, 1e-12);
}

TEST(Welch, NeedsTwoPeopleOnEachSide) {
  EXPECT_FALSE(welch(nobody, sample(10, 60, 3), 0.95));
  EXPECT_FALSE(welch(sample(10, 60, 3), single, 0.95));
}

TEST(Welch, OneSideWithoutVariationIsEnoughButNotTwo) {
  EXPECT_DOUBLE_EQ(welch(sample(10, 60, 0), sample(17, 70, 4), 0.95)->df, 16);
  EXPECT_FALSE(welch(sample(10, 60, 0), sample(17, 70, 0), 0.95));
}

TEST(OneSample, ComparesWithAnExactFigure) {
  const auto test = oneSample(sample(26, 70, 2), 65, 0.95);
  EXPECT_DOUBLE_EQ(test->difference, 5);
  EXPECT_DOUBLE_EQ(test->t, 2.5);
  EXPECT_DOUBLE_EQ(test->df, 25);
  EXPECT_NEAR(test->interval.lo, 5 - 2 * 2.059538552753294, 1e-12);
  EXPECT_FALSE(oneSample(single, 65, 0.95));
  EXPECT_FALSE(oneSample(sample(9, 65, 0), 65, 0.95));
}

TEST(WelchAnova, OfTwoGroupsIsTheSquareOfWelchsT) {
  const std::vector<Summary> two{sample(10, 60, 3), sample(17, 70, 4)};
  const auto anova = welchAnova(two);
  EXPECT_NEAR(anova->f, 4, 1e-12);
  EXPECT_EQ(anova->df1, 1);
  EXPECT_NEAR(anova->df2, 25, 1e-11);
  EXPECT_NEAR(anova->p, welch(two[0], two[1], 0.95)->p, 1e-14);
}

TEST(WelchAnova, NeedsTwoGroupsThatVary) {
  EXPECT_FALSE(welchAnova({}));
  EXPECT_FALSE(welchAnova(std::vector{sample(10, 60, 3)}));
  EXPECT_FALSE(welchAnova(std::vector{sample(10, 60, 3), sample(10, 60, 0)}));
  EXPECT_FALSE(welchAnova(std::vector{sample(10, 60, 3), single}));
}

TEST(Tost, CallsEqualExactlyWhatTheNinetyPercentIntervalShows) {
  const auto wide = sample(26, 66, 2), narrow = sample(26, 66, 1);
  // d = 1, margin 5: upper bound 1 + 1.7081·se is 4.416 for se 2 and 2.708 for se 1; for se 2.5 it is 5.27.
  for (const auto& [summary, equal] : {std::pair{wide, true}, {narrow, true}, {sample(26, 66, 2.5), false}}) {
    const auto test = tost(summary, 65, 5);
    EXPECT_EQ(test->equal, equal);
    EXPECT_EQ(test->interval90.lo > -5 && test->interval90.hi < 5, equal);
    EXPECT_DOUBLE_EQ(test->p, std::max(test->p_lower, test->p_upper));
  }
  EXPECT_DOUBLE_EQ(tost(wide, 65, 5)->p_upper, tUpper(2, 25));  // (5 − 1)/2
  EXPECT_DOUBLE_EQ(tost(wide, 65, 5)->p_lower, tUpper(3, 25));  // (1 + 5)/2
}

TEST(Tost, ComparesTwoSamplesTheWayWelchDoes) {
  const auto test = tost(sample(10, 60, 3), sample(17, 70, 4), 5);
  EXPECT_FALSE(test->equal);
  EXPECT_NEAR(test->p, tUpper(-1, 25), 1e-15);  // (5 − 10)/5
  EXPECT_NEAR((test->interval90.lo + test->interval90.hi) / 2, 10, 1e-12);
  EXPECT_FALSE(tost(nobody, sample(17, 70, 4), 5));
}

}  // namespace
}  // namespace cx
