// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/comoments.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#include "tests/support/oracle.h"

namespace cx {
namespace {

TEST(Comoments, GatherCovariancesRowByRow) {
  // x 1 2 3, y 2 2 5 (mean 3): var 1 and 3, cov (1 + 0 + 2)/2.
  const Comoments rows(std::vector<double>{1, 2, 2, 2, 3, 5}, 2);
  EXPECT_EQ(rows.n(), 3u);
  const auto c = rows.covariance();
  EXPECT_DOUBLE_EQ(c(0, 0), 1);
  EXPECT_DOUBLE_EQ(c(1, 1), 3);
  EXPECT_DOUBLE_EQ(c(0, 1), 1.5);
  EXPECT_DOUBLE_EQ(c(1, 0), 1.5);
  EXPECT_DOUBLE_EQ(correlation(c)(0, 1), 1.5 / std::sqrt(3.0));
}

TEST(Comoments, AConstantColumnHasExactlyNoVariance) {
  Comoments rows(2);
  for (int i = 0; i < 1000; ++i) rows.add(std::array{0.1, i * 0.3});
  const auto c = rows.covariance();
  EXPECT_EQ(c(0, 0), 0);
  EXPECT_EQ(c(0, 1), 0);
  EXPECT_EQ(correlation(c)(0, 1), 0);
}

TEST(Comoments, TooFewRowsHaveNoVariance) {
  EXPECT_EQ(Comoments(2).covariance()(0, 1), 0);
  EXPECT_EQ(Comoments(std::vector<double>{3, 4}, 2).covariance()(0, 0), 0);
}

TEST(Comoments, TenMillionRowsAgreeWithWholeNumbers) {
  Comoments rows(2);
  std::int64_t x_sum = 0, y_sum = 0, xx = 0, xy = 0;
  std::uint64_t state = 1;
  constexpr std::int64_t n = 10'000'000;
  for (std::int64_t i = 0; i < n; ++i) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    const auto x = static_cast<std::int64_t>(state >> 33 & 7U) + 1, y = static_cast<std::int64_t>(state >> 37 & 3U) + x;
    rows.add(std::array{static_cast<double>(x), static_cast<double>(y)});
    x_sum += x, y_sum += y, xx += x * x, xy += x * y;
  }
  // n·Σxy − ΣxΣy stays under 2⁵³·64 and is exact in int64.
  const auto exact = [&](std::int64_t product, std::int64_t a, std::int64_t b) {
    return static_cast<double>(n * product - a * b) / static_cast<double>(n) / static_cast<double>(n - 1);
  };
  const auto c = rows.covariance();
  EXPECT_TRUE(test::within(c(0, 0), exact(xx, x_sum, x_sum), 1e-14));
  EXPECT_TRUE(test::within(c(0, 1), exact(xy, x_sum, y_sum), 1e-14));
}

}  // namespace
}  // namespace cx
