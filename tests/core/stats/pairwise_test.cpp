// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/pairwise.h"

#include <gtest/gtest.h>

#include <vector>

namespace cx {
namespace {

using Groups = std::vector<std::vector<Bucket>>;

std::vector<Bucket> answered(std::initializer_list<double> values) {
  std::vector<Bucket> out;
  for (const double value : values) out.push_back({value, 1, 1, 1});
  return out;
}

TEST(Pairwise, TakesEveryPairOnceAndAdjustsOverAll) {
  const auto pairs = pairwise(Groups{answered({1, 2, 3}), answered({2, 3, 5}), answered({8, 9, 9})}, 0.95);
  ASSERT_EQ(pairs.size(), 3u);
  EXPECT_EQ(pairs[1].first, 0u);
  EXPECT_EQ(pairs[1].second, 2u);
  EXPECT_DOUBLE_EQ(pairs[1].comparison.welch->difference, 26.0 / 3 - 2);
  EXPECT_DOUBLE_EQ(*pairs[1].p_holm, 3 * pairs[1].comparison.welch->p);  // the smallest of three
  EXPECT_DOUBLE_EQ(*pairs[1].p_bh, 3 * pairs[1].comparison.welch->p);
  EXPECT_DOUBLE_EQ(*pairs[0].p_holm, pairs[0].comparison.welch->p);  // the largest
  EXPECT_EQ(pairs[1].p_holm_weighted, pairs[1].p_holm);
}

TEST(Pairwise, AGroupOfOneKeepsItsDifferenceAndHasNoTest) {
  const auto pairs = pairwise(Groups{answered({1, 2, 3}), answered({4})}, 0.95);
  const auto& one = pairs[0].comparison;
  EXPECT_EQ(one.difference, 2.0);
  EXPECT_FALSE(one.welch || one.weighted || one.effect || one.ranks || pairs[0].p_holm);
}

TEST(Pairwise, MoreThanTwelveGroupsHaveNoTable) {
  EXPECT_EQ(pairwise(Groups(12, answered({1, 2})), 0.95).size(), 66u);
  EXPECT_TRUE(pairwise(Groups(13, answered({1, 2})), 0.95).empty());
}

}  // namespace
}  // namespace cx
