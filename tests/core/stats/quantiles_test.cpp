// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/quantiles.h"

#include "tests/support/oracle.h"

namespace cx {
namespace {

using test::golden;
using test::number;
using test::within;

class QuantilesOracle : public test::OracleTest {
 protected:
  /// Calls `check` with each case of one list of functions.golden.json.
  template <class Check>
  void each(const char* list, Check check) {
    const auto file = golden("functions.golden.json");
    const auto& cases = file.at(list).as_array();
    ASSERT_GE(cases.size(), 4u) << list;
    for (const auto& one : cases) {
      SCOPED_TRACE(testing::Message() << list << " " << one);
      check([&](const char* key) { return number(one.at(key)); }, number(one.at("v")));
    }
  }
};

TEST_F(QuantilesOracle, TheNormalQuantileAgrees) {
  each("qnorm", [](auto at, double v) { EXPECT_TRUE(within(normalQuantile(at("p")), v, 1e-13, 1e-15)); });
}

TEST_F(QuantilesOracle, TheTQuantileAgrees) {
  each("qt", [](auto at, double v) { EXPECT_TRUE(within(tQuantile(at("p"), at("df")), v, 1e-12, 1e-15)); });
}

TEST_F(QuantilesOracle, TheTTailsAgree) {
  each("pt", [](auto at, double v) {
    EXPECT_TRUE(within(tUpper(-at("x"), at("df")), v, 1e-12));
    if (at("x") < 0) {
      EXPECT_TRUE(within(tTwoSided(at("x"), at("df")), 2 * v, 1e-12));
    }
  });
}

TEST_F(QuantilesOracle, TheFQuantileAgrees) {
  each("qf", [](auto at, double v) { EXPECT_TRUE(within(fQuantile(at("p"), at("df1"), at("df2")), v, 1e-10)); });
}

TEST_F(QuantilesOracle, TheUpperTailOfFAgrees) {
  each("pf_upper", [](auto at, double v) { EXPECT_TRUE(within(fUpper(at("x"), at("df1"), at("df2")), v, 1e-12)); });
}

TEST_F(QuantilesOracle, TheUpperTailOfChiSquaredAgrees) {
  each("pchisq_upper", [](auto at, double v) { EXPECT_TRUE(within(chiSquareUpper(at("x"), at("df")), v, 1e-12)); });
}

TEST_F(QuantilesOracle, TheBetaQuantileAgrees) {
  each("qbeta", [](auto at, double v) { EXPECT_TRUE(within(betaQuantile(at("p"), at("a"), at("b")), v, 1e-12)); });
}

TEST(Quantiles, TheCriticalValueIsNeverRoundedTo196) {
  EXPECT_DOUBLE_EQ(normalCritical(0.95), 1.959963984540054);
  EXPECT_NEAR(tCritical(0.95, 1), 12.706204736174698, 1e-12);
}

TEST(Quantiles, TailsFarOutKeepTheirDigits) {
  EXPECT_NEAR(normalUpper(20) / 2.7536241186062337e-89, 1, 1e-12);  // 1 − Φ(20) computed as a difference would be 0
  EXPECT_GT(tUpper(40, 100), 0);
  EXPECT_DOUBLE_EQ(normalTwoSided(-1.5), normalTwoSided(1.5));
}

}  // namespace
}  // namespace cx
