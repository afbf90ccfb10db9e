// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/describe.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace cx {
namespace {

Bucket answers(double value, std::uint64_t n) {
  const auto weight = static_cast<double>(n);
  return {value, n, weight, weight};
}
/// One answer with its weight.
Bucket one(double value, double w) {
  return {value, 1, w, w * w};
}

using Buckets = std::vector<Bucket>;

TEST(Describe, MeanSdAndSeFollowFromCounts) {
  // 1 3 5 5: mean 14/4 = 3.5, squares 6.25 + .25 + 2·2.25 = 11, variance 11/3, se √(11/12).
  const auto s = describe(Buckets{answers(5, 2), answers(1, 1), answers(3, 1)});
  EXPECT_EQ(s.n, 4u);
  EXPECT_DOUBLE_EQ(s.n_eff, 4);
  EXPECT_DOUBLE_EQ(*s.mean, 3.5);
  EXPECT_DOUBLE_EQ(*s.sd, std::sqrt(11.0 / 3));
  EXPECT_DOUBLE_EQ(*s.se, std::sqrt(11.0 / 12));
  EXPECT_DOUBLE_EQ(s.df, 3);
  EXPECT_DOUBLE_EQ(s.sum, 14);
}

TEST(Describe, WeightsMoveTheMeanAndWidenTheError) {
  // 2 (weight 1), 4 (weight 1), 5 (weight 2): mean 16/4 = 4; deviations −2, 0, 1.
  // se = √(3/2·(1·4 + 1·0 + 4·1))/4 = √12/4; sd = √(3/2·(4 + 0 + 2·1)/4) = 1.5; n_eff = 16/6.
  const auto s = describeWeighted(Buckets{one(2, 1), one(4, 1), one(5, 2)});
  EXPECT_DOUBLE_EQ(*s.mean, 4);
  EXPECT_DOUBLE_EQ(*s.se, std::sqrt(12.0) / 4);
  EXPECT_DOUBLE_EQ(*s.sd, 1.5);
  EXPECT_DOUBLE_EQ(s.n_eff, 16.0 / 6);
  EXPECT_DOUBLE_EQ(s.df, 2);
  EXPECT_DOUBLE_EQ(s.sum, 16);
}

TEST(Describe, AnswersOfOneValueMergeIntoOneBucket) {
  const auto apart = describeWeighted(Buckets{one(2, 0.5), one(2, 1.5), one(5, 2)});
  const auto merged = describeWeighted(Buckets{{2, 2, 2.0, 0.25 + 2.25}, one(5, 2)});
  EXPECT_EQ(apart, merged);
}

TEST(Describe, NobodyHasNoMean) {
  EXPECT_EQ(describe({}), Summary{});
  EXPECT_FALSE(describe(Buckets{answers(3, 0)}).mean);
  EXPECT_FALSE(meanInterval(describe({}), 0.95));
  EXPECT_FALSE(median({}));
}

TEST(Describe, OnePersonHasAMeanAndNothingElse) {
  const auto s = describe(Buckets{answers(4, 1)});
  EXPECT_EQ(s.mean, 4.0);
  EXPECT_FALSE(s.sd);
  EXPECT_FALSE(s.se);
  EXPECT_FALSE(meanInterval(s, 0.95));
}

TEST(Describe, EqualAnswersVaryByExactlyNothing) {
  const double third = 100 * 2 / 3.0;  // 66.66…, which 3·66.66…/3 need not give back
  for (const auto& s :
       {describe(Buckets{answers(third, 3)}), describeWeighted(Buckets{one(third, 0.7), one(third, 1.9)})}) {
    EXPECT_EQ(s.mean, third);
    EXPECT_EQ(s.sd, 0.0);
    EXPECT_EQ(s.se, 0.0);
    EXPECT_EQ(meanInterval(s, 0.95), (Interval{third, third}));
  }
}

TEST(Describe, TheIntervalUsesStudentsT) {
  // n = 2: mean 3, se 1, t_1 = 12.7062.
  const auto interval = meanInterval(describe(Buckets{answers(2, 1), answers(4, 1)}), 0.95);
  EXPECT_NEAR(interval->lo, 3 - 12.706204736174698, 1e-12);
  EXPECT_NEAR(interval->hi, 3 + 12.706204736174698, 1e-12);
}

TEST(Describe, TheMedianIsTheMiddleOrTheMeanOfTheMiddleTwo) {
  EXPECT_EQ(median(Buckets{answers(5, 2), answers(1, 1), answers(3, 2)}), 3.0);
  EXPECT_EQ(median(Buckets{answers(5, 2), answers(1, 2)}), 3.0);
  EXPECT_EQ(median(Buckets{answers(5, 3), answers(1, 2)}), 5.0);
  EXPECT_EQ(median(Buckets{answers(5, 1), answers(2, 0)}), 5.0);
}

TEST(Describe, TenMillionAnswersDoNotDrift) {
  // n of each value n·v: 1..5 with 2 000 000 each, far from 0: mean 1e6 + 3, variance 2·n/(n − 1).
  Buckets buckets;
  for (int value = 1; value <= 5; ++value) buckets.push_back(answers(1e6 + value, 2'000'000));
  const auto s = describe(buckets);
  EXPECT_DOUBLE_EQ(*s.mean, 1e6 + 3);
  EXPECT_NEAR(*s.sd, std::sqrt(2.0 * 1e7 / (1e7 - 1)), 1e-14);
}

TEST(Describe, WeightsFromAMillionthToAMillionKeepTheirDigits) {
  // Weights 1e6 on 5 and 1e-6 on 1: Σw = 1e6 + 1e-6, mean = (5e6 + 1e-6)/Σw = 5 − 4e-12 (to 1e-24).
  const auto s = describeWeighted(Buckets{one(5, 1e6), one(1, 1e-6)});
  EXPECT_NEAR(*s.mean, 5 - 4e-12, 1e-15);
  // se = √(2·(1e12·(4e-12)² + 1e-12·16))/1e6 = √(2·(16e-12 + 16e-12))/1e6 = 8e-12.
  EXPECT_NEAR(*s.se / 8e-12, 1, 1e-3);
}

}  // namespace
}  // namespace cx
