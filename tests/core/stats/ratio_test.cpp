// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/ratio.h"

#include <gtest/gtest.h>

#include <vector>

namespace cx {
namespace {

using People = std::vector<RatioBucket>;

TEST(Ratio, PoolsWhatEverybodyGave) {
  // 3 of 5 and 4 of 10: 700/15. Residuals ±(300 − 5·46.6…) = ±66.6…, se √(2·2·66.6…²)/15 = 8.8….
  const auto s = ratio(People{{300, 5, 1, 1, 1}, {400, 10, 1, 1, 1}});
  EXPECT_DOUBLE_EQ(*s.mean, 700.0 / 15);
  EXPECT_NEAR(*s.se, 80.0 / 9, 1e-13);
  EXPECT_EQ(s.df, 1);
  EXPECT_EQ(s.sum, 700);
  EXPECT_FALSE(s.sd);
}

TEST(Ratio, WeightsCountInPartAndWhole) {
  // Weight 2 on 3 of 5: (600 + 400)/(10 + 10) = 50; residuals 50 and −100; se √(2·(4·2500 + 10000))/20 = 10.
  const auto s = ratioWeighted(People{{300, 5, 1, 2, 4}, {400, 10, 1, 1, 1}});
  EXPECT_DOUBLE_EQ(*s.mean, 50);
  EXPECT_NEAR(*s.se, 10, 1e-13);
  EXPECT_DOUBLE_EQ(s.n_eff, 9.0 / 5);
}

TEST(Ratio, TheSameShareFromEverybodyVariesByExactlyNothing) {
  const auto s = ratio(People{{100 * 2, 3, 2, 2, 2}, {100 * 4, 6, 5, 5, 5}});
  EXPECT_EQ(s.se, 0.0);
  EXPECT_EQ(meanInterval(s, 0.95), (Interval{*s.mean, *s.mean}));
  for (int whole = 3; whole < 60; ++whole) {
    for (int part = 1; part < whole; ++part) {
      const auto thrice = ratio(People{{100.0 * part, 1.0 * whole, 1, 1, 1}, {300.0 * part, 3.0 * whole, 1, 1, 1}});
      EXPECT_EQ(thrice.se, 0.0) << part << " of " << whole;
    }
  }
}

TEST(Ratio, OnePersonHasNoErrorAndNobodyNoRatio) {
  EXPECT_FALSE(ratio(People{{300, 5, 1, 1, 1}}).se);
  EXPECT_DOUBLE_EQ(*ratio(People{{300, 5, 1, 1, 1}}).mean, 60);
  EXPECT_FALSE(ratio({}).mean);
}

}  // namespace
}  // namespace cx
