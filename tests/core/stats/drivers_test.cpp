// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/drivers.h"

#include <gmock/gmock.h>

#include <cmath>
#include <random>
#include <vector>

namespace cx {
namespace {

/// `times` rounds through the four combinations of ±1, with whatever `row` makes of them.
template <class Row>
std::vector<double> factorial(int times, Row row) {
  std::vector<double> out;
  for (int i = 0; i < times; ++i) {
    for (const double a : {-1.0, 1.0}) {
      for (const double b : {-1.0, 1.0}) {
        for (const double value : row(a, b)) out.push_back(value);
      }
    }
  }
  return out;
}

using Row = std::vector<double>;

TEST(Drivers, UncorrelatedStatementsShareR2ByTheirOwnCorrelations) {
  // y = 2a + b: variance 4 + 1, r² .8 and .2.
  const auto result = keyDrivers(factorial(15, [](double a, double b) { return Row{a, b, 2 * a + b}; }), 3, 0.95);
  ASSERT_FALSE(result.reason);
  EXPECT_EQ(result.n, 60u);
  EXPECT_NEAR(result.r2, 1, 1e-12);
  EXPECT_NEAR(result.condition, 1, 1e-12);
  EXPECT_NEAR(result.drivers[0].r, std::sqrt(0.8), 1e-14);
  EXPECT_NEAR(result.drivers[0].weight, 0.8, 1e-12);
  EXPECT_NEAR(*result.drivers[1].weight_share, 0.2, 1e-12);
  EXPECT_NEAR(*result.drivers[1].shapley, 0.2, 1e-12);
  EXPECT_NEAR(result.drivers[0].r_interval.lo,
              std::tanh(std::atanh(std::sqrt(0.8)) - 1.959963984540054 / std::sqrt(57.0)), 1e-12);
}

TEST(Drivers, TwoEquallyGoodStatementsShareEquallyHoweverTheyOverlap) {
  std::mt19937_64 random(3);
  const auto noise = [&] { return std::normal_distribution()(random); };
  std::vector<double> rows;
  for (int i = 0; i < 200; ++i) {
    const double a = noise(), b = a + noise(), e = noise();
    for (const Row& row : {Row{a, b, a + b + e}, Row{b, a, a + b + e}}) rows.insert(rows.end(), row.begin(), row.end());
  }
  const auto result = keyDrivers(rows, 3, 0.95);
  EXPECT_NEAR(*result.drivers[0].weight_share, 0.5, 1e-12);
  EXPECT_NEAR(*result.drivers[1].shapley_share, 0.5, 1e-12);
}

TEST(Drivers, NamesTheStatementsThatSayTheSame) {
  const auto result = keyDrivers(factorial(15,
                                           [](double a, double b) {
                                             return Row{a, b, 3 - 2 * a, a + b};
                                           }),
                                 4, 0.95);
  EXPECT_EQ(result.reason, NoDrivers::duplicate);
  EXPECT_THAT(result.named, testing::ElementsAre(0, 2));
  EXPECT_TRUE(result.drivers.empty());
}

TEST(Drivers, NamesAStatementThatDoesNotVary) {
  const auto result = keyDrivers(factorial(15, [](double a, double) { return Row{a, 4, a}; }), 3, 0.95);
  EXPECT_EQ(result.reason, NoDrivers::constant);
  EXPECT_THAT(result.named, testing::ElementsAre(1));
  const auto outcome = keyDrivers(factorial(15, [](double a, double b) { return Row{a, b, 4}; }), 3, 0.95);
  EXPECT_EQ(outcome.reason, NoDrivers::constant);
  EXPECT_THAT(outcome.named, testing::IsEmpty());
}

TEST(Drivers, NeedFiftyRowsAndTenForEachStatement) {
  const auto row = [](double a, double b) { return Row{a, b, a}; };
  EXPECT_EQ(keyDrivers(factorial(12, row), 3, 0.95).reason, NoDrivers::too_few_rows);
  EXPECT_FALSE(keyDrivers(factorial(13, row), 3, 0.95).reason);
  const auto noise = [](std::size_t rows) {
    std::mt19937_64 random(9);
    std::vector<double> values(rows * 7);
    for (double& value : values) value = std::normal_distribution()(random);
    return values;
  };
  EXPECT_EQ(keyDrivers(noise(59), 7, 0.95).reason, NoDrivers::too_few_rows);
  EXPECT_FALSE(keyDrivers(noise(60), 7, 0.95).reason);
  EXPECT_EQ(keyDrivers({}, 0, 0.95).reason, NoDrivers::too_few_rows);
}

TEST(Drivers, AnOutcomeThatGoesWithNothingIsNotSharedOut) {
  const auto result = keyDrivers(factorial(15, [](double a, double b) { return Row{a, b, a * b}; }), 3, 0.95);
  ASSERT_FALSE(result.reason);
  EXPECT_EQ(result.r2, 0);
  EXPECT_FALSE(result.drivers[0].weight_share);
  EXPECT_FALSE(result.drivers[0].shapley_share);
}

TEST(Drivers, BeyondTwelveStatementsRelativeWeightsRemain) {
  std::mt19937_64 random(5);
  std::vector<double> rows;
  for (int i = 0; i < 140 * 14; ++i) rows.push_back(std::normal_distribution()(random));
  const auto result = keyDrivers(rows, 14, 0.95);
  ASSERT_EQ(result.drivers.size(), 13u);
  EXPECT_FALSE(result.drivers[0].shapley);
  EXPECT_TRUE(result.drivers[0].weight_share);
}

}  // namespace
}  // namespace cx
