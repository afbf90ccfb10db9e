// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/ranks.h"

#include <gmock/gmock.h>

#include <cmath>
#include <vector>

#include "core/stats/quantiles.h"

namespace cx {
namespace {

std::vector<Bucket> answered(std::initializer_list<double> values) {
  std::vector<Bucket> out;
  for (const double value : values) out.push_back({value, 1, 1, 1});
  return out;
}

// Two ways to a third of a hundred that differ in their last bit.
const double third = 100.0 / 3;
const double another_third = 100 * 5 / 6.0 - 50;

TEST(MannWhitney, CountsThePairsTheNewerSideWins) {
  // 2 beats 1, ties 2: 1.5; 4 beats all three: 3. U = 4.5 of 6; one tie of two: var = 6/12·(6 − 6/20) = 2.85.
  const auto test = mannWhitney(answered({1, 2, 3}), answered({2, 4}));
  EXPECT_DOUBLE_EQ(test->u, 4.5);
  EXPECT_DOUBLE_EQ(test->cliff, 0.5);
  EXPECT_DOUBLE_EQ(*test->z, 1.5 / std::sqrt(2.85));
  EXPECT_DOUBLE_EQ(*test->p, normalTwoSided(1.5 / std::sqrt(2.85)));
  EXPECT_DOUBLE_EQ(*test->p_corrected, normalTwoSided(1.0 / std::sqrt(2.85)));
}

TEST(MannWhitney, EverybodyTyingLeavesNothingToTest) {
  const auto test = mannWhitney(answered({3, 3}), answered({3, 3, 3}));
  EXPECT_EQ(test->cliff, 0);
  EXPECT_FALSE(test->z);
  EXPECT_FALSE(test->p);
  EXPECT_FALSE(test->p_corrected);
}

TEST(MannWhitney, NeedsTwoPeopleOnEachSide) {
  EXPECT_FALSE(mannWhitney(answered({3}), answered({3, 4})));
  EXPECT_FALSE(mannWhitney(answered({3, 4}), {}));
}

TEST(MannWhitney, TiesDoNotHangOnTheLastBit) {
  ASSERT_NE(third, another_third);
  EXPECT_EQ(mannWhitney(answered({third, third}), answered({another_third, another_third}))->cliff, 0);
}

TEST(KruskalWallis, ComparesMeanRanks) {
  // Mean ranks 1.5, 3.5, 5.5 around 3.5: H = 12/(6·7)·2·(4 + 0 + 4) = 32/7.
  const std::vector<std::vector<Bucket>> groups{answered({1, 2}), answered({4, 3}), answered({5, 6})};
  const auto test = kruskalWallis(groups);
  EXPECT_DOUBLE_EQ(test->h, 32.0 / 7);
  EXPECT_EQ(test->df, 2);
  EXPECT_NEAR(test->p, std::exp(-16.0 / 7), 1e-15);  // χ² with two degrees of freedom
  EXPECT_DOUBLE_EQ(test->epsilon_squared, 32.0 / 35);
}

TEST(KruskalWallis, NeedsTwoGroupsThatDoNotAllTie) {
  using Groups = std::vector<std::vector<Bucket>>;
  EXPECT_FALSE(kruskalWallis(Groups{}));
  EXPECT_FALSE(kruskalWallis(Groups{answered({1, 2})}));
  EXPECT_FALSE(kruskalWallis(Groups{answered({1, 2}), {}}));
  EXPECT_FALSE(kruskalWallis(Groups{answered({2, 2}), answered({2})}));
}

TEST(Wilcoxon, RanksSizesAndAddsThePositiveOnes) {
  // Without the 0: |1| 1, |2| and |−2| 2.5 each, |3| 4. V = 1 + 2.5 + 4; var = 4·5·9/24 − 6/48.
  const auto test = wilcoxon(std::vector<double>{1, -2, 3, 0, 2});
  EXPECT_EQ(test.n, 4u);
  EXPECT_DOUBLE_EQ(test.v, 7.5);
  EXPECT_DOUBLE_EQ(*test.z, 2.5 / std::sqrt(7.375));
  EXPECT_DOUBLE_EQ(*test.p, normalTwoSided(2.5 / std::sqrt(7.375)));
}

TEST(Wilcoxon, EqualDifferencesTieWhateverArithmeticMadeThem) {
  EXPECT_EQ(wilcoxon(std::vector<double>{third, -another_third}).v, 1.5);
  EXPECT_EQ(wilcoxon(std::vector<double>{third - another_third}).n, 0u);
  EXPECT_FALSE(wilcoxon({}).z);
}

TEST(MidRanks, ShareTheMeanOfTheirPlaces) {
  EXPECT_THAT(midRanks(std::vector<double>{5, 1, 5, 3}), testing::ElementsAre(3.5, 1, 3.5, 2));
  EXPECT_THAT(midRanks(std::vector<double>{third, another_third}), testing::ElementsAre(1.5, 1.5));
}

}  // namespace
}  // namespace cx
