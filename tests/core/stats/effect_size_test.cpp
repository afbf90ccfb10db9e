// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/effect_size.h"

#include <cmath>
#include <numbers>
#include <vector>

#include "core/stats/quantiles.h"
#include "tests/support/oracle.h"

namespace cx {
namespace {

std::vector<Bucket> answered(std::initializer_list<double> values) {
  std::vector<Bucket> out;
  for (const double value : values) out.push_back({value, 1, 1, 1});
  return out;
}

TEST(EffectSize, IsTheDifferenceInPooledStandardDeviations) {
  // 1 3 and 4 8: variances 2 and 8, pooled √5; (6 − 2)/√5. J(2) = 1/√π.
  const auto size = standardisedDifference(describe(answered({1, 3})), describe(answered({4, 8})));
  EXPECT_DOUBLE_EQ(size->d, 4 / std::sqrt(5.0));
  EXPECT_NEAR(size->g, 4 / std::sqrt(5.0) / std::sqrt(std::numbers::pi), 1e-15);
}

TEST(EffectSize, NeedsVariation) {
  EXPECT_FALSE(standardisedDifference(describe(answered({1, 1})), describe(answered({4, 4}))));
  EXPECT_FALSE(standardisedDifference(describe(answered({1})), describe(answered({4, 8}))));
}

TEST(ClassicAnova, SplitsTheVariance) {
  // 1 3 and 5 7 around 4: between 2·4 + 2·4 = 16, inside 2 + 2 = 4; F = 16/(4/2) = 8.
  const auto anova = classicAnova(std::vector{describe(answered({1, 3})), describe(answered({5, 7}))});
  EXPECT_DOUBLE_EQ(anova->eta_squared, 0.8);
  EXPECT_DOUBLE_EQ(*anova->f, 8);
  EXPECT_EQ(anova->df1, 1);
  EXPECT_EQ(anova->df2, 2);
  EXPECT_DOUBLE_EQ(*anova->p, fUpper(8, 1, 2));
}

TEST(ClassicAnova, GroupsThatDifferOnlyBetweenHaveNoF) {
  const auto anova = classicAnova(std::vector{describe(answered({1, 1})), describe(answered({5, 5}))});
  EXPECT_DOUBLE_EQ(anova->eta_squared, 1);
  EXPECT_FALSE(anova->f);
}

TEST(ClassicAnova, NeedsTwoGroupsAndVariation) {
  EXPECT_FALSE(classicAnova(std::vector{describe(answered({1, 3}))}));
  EXPECT_FALSE(classicAnova(std::vector{describe(answered({1, 3})), describe(answered({5}))}));
  EXPECT_FALSE(classicAnova(std::vector{describe(answered({2, 2})), describe(answered({2, 2}))}));
}

class EffectSizeOracle : public test::OracleTest {};

TEST_F(EffectSizeOracle, HedgesCorrectionAgrees) {
  const auto file = test::golden("functions.golden.json");
  ASSERT_GE(file.at("hedges_J").as_array().size(), 4u);
  for (const auto& one : file.at("hedges_J").as_array()) {
    EXPECT_TRUE(test::within(hedgesCorrection(test::number(one.at("df"))), test::number(one.at("v")), 1e-11));
  }
}

}  // namespace
}  // namespace cx
