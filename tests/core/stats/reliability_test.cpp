// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/reliability.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "core/stats/omega.h"
#include "core/stats/quantiles.h"

namespace cx {
namespace {

Reliability of(std::size_t statements, std::vector<double> rows) {
  return reliability(Comoments(rows, statements), 0.95);
}

TEST(Reliability, AlphaOfTwoStatementsAsWorkedByHand) {
  // 1 2 3 and 2 2 5: variances 1 and 3, covariance 1.5, total 7: α = 2·(1 − 4/7).
  const auto result = of(2, {1, 2, 2, 2, 3, 5});
  const double alpha = 6.0 / 7;
  EXPECT_NEAR(*result.alpha, alpha, 1e-15);
  EXPECT_EQ(result.n, 3u);
  EXPECT_NEAR(result.interval->lo, 1 - (1 - alpha) * fQuantile(0.975, 2, 2), 1e-12);
  EXPECT_NEAR(result.interval->hi, 1 - (1 - alpha) * fQuantile(0.025, 2, 2), 1e-12);
  const double r = 1.5 / std::sqrt(3.0);
  EXPECT_NEAR(*result.mean_correlation, r, 1e-15);
  EXPECT_NEAR(*result.alpha_standardised, 2 * r / (1 + r), 1e-15);
  EXPECT_NEAR(*result.statements[0].r_rest, r, 1e-15);
  EXPECT_FALSE(result.statements[0].alpha_dropped);  // one statement would be left
}

TEST(Reliability, DroppingAStatementLeavesTheAlphaOfTheOthers) {
  const auto three = of(3, {1, 2, 4, 2, 2, 1, 3, 5, 2});
  EXPECT_NEAR(*three.statements[2].alpha_dropped, 6.0 / 7, 1e-14);
}

TEST(Reliability, AStatementWithoutVariationIsLeftOutAndSaidSo) {
  const auto result = of(3, {1, 4, 2, 2, 4, 2, 3, 4, 5});
  EXPECT_EQ(result.k, 3u);
  EXPECT_EQ(result.k_used, 2u);
  EXPECT_NEAR(*result.alpha, 6.0 / 7, 1e-15);
  EXPECT_FALSE(result.statements[1].r_rest);
  EXPECT_TRUE(result.statements[2].r_rest);
}

TEST(Reliability, OpposedStatementsGiveANegativeAlphaAsItIs) {
  // 1 2 3 4 and 4 3 1 2: variances 5/3 each, covariance −4/3, total 2/3: α = 2·(1 − 5) = −8.
  EXPECT_NEAR(*of(2, {1, 4, 2, 3, 3, 1, 4, 2}).alpha, -8, 1e-12);
}

TEST(Reliability, SaysWhyThereIsNone) {
  EXPECT_EQ(of(1, {1, 2, 3}).reason, NoReliability::one_statement);
  EXPECT_EQ(of(2, {1, 2, 2, 2}).reason, NoReliability::too_few_rows);
  EXPECT_EQ(of(2, {1, 4, 2, 4, 3, 4}).reason, NoReliability::too_few_vary);
  EXPECT_EQ(of(2, {1, 4, 2, 3, 3, 2}).reason, NoReliability::no_total_variance);
  EXPECT_FALSE(of(2, {1, 4, 2, 3, 3, 2}).alpha);
  EXPECT_FALSE(of(2, {1, 4, 2, 3, 3, 2}).interval);
}

TEST(Reliability, IdenticalStatementsAreFullyReliable) {
  const auto result = of(2, {1, 1, 2, 2, 5, 5});
  EXPECT_DOUBLE_EQ(*result.alpha, 1);
  EXPECT_DOUBLE_EQ(result.interval->lo, 1);
}

TEST(Reliability, BandsAreNamedFromWeakToRedundant) {
  EXPECT_EQ(reliabilityBand(-0.5), ReliabilityBand::weak);
  EXPECT_EQ(reliabilityBand(0.59), ReliabilityBand::weak);
  EXPECT_EQ(reliabilityBand(0.6), ReliabilityBand::limited);
  EXPECT_EQ(reliabilityBand(0.7), ReliabilityBand::fine);
  EXPECT_EQ(reliabilityBand(0.95), ReliabilityBand::fine);
  EXPECT_EQ(reliabilityBand(0.951), ReliabilityBand::redundant);
}

TEST(Omega, RecoversTheFactorThatMadeTheCovariances) {
  // Loadings .8 .7 .6 .5: (Σλ)² = 6.76, Σ(1 − λ²) = 2.26, ω = 6.76/9.02; a statement in other units changes both alike.
  const std::vector<double> loading{0.8, 0.7, 0.6, 0.5};
  Matrix covariance(4);
  for (std::size_t i = 0; i < 4; ++i) {
    for (std::size_t j = 0; j < 4; ++j) covariance(i, j) = i == j ? 1 : loading[i] * loading[j];
  }
  EXPECT_NEAR(*omegaTotal(covariance), 6.76 / 9.02, 1e-9);
  for (std::size_t i = 0; i < 4; ++i) {
    for (std::size_t j = 0; j < 4; ++j) covariance(i, j) *= 9;
  }
  EXPECT_NEAR(*omegaTotal(covariance), 6.76 / 9.02, 1e-9);
  EXPECT_FALSE(omegaTotal(Matrix(2)));
}

}  // namespace
}  // namespace cx
