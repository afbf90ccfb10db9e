// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/adjust.h"

#include <gmock/gmock.h>

#include <optional>
#include <vector>

namespace cx {
namespace {

using testing::DoubleEq;
using testing::ElementsAre;
using P = std::vector<double>;
using MaybeP = std::vector<std::optional<double>>;

TEST(Adjust, HolmStepsDownAndKeepsTheOrderGiven) {
  // Sorted .01 .02 .03 .04: ×4 .04, ×3 .06, ×2 .06, ×1 .04 raised to .06.
  EXPECT_THAT(holm(P{0.03, 0.01, 0.04, 0.02}),
              ElementsAre(DoubleEq(0.06), DoubleEq(0.04), DoubleEq(0.06), DoubleEq(0.06)));
}

TEST(Adjust, BenjaminiHochbergStepsUp) {
  // Sorted .01 .02 .03 .04: 4/1·.01, 4/2·.02, 4/3·.03, 4/4·.04, all .04.
  EXPECT_THAT(benjaminiHochberg(P{0.03, 0.01, 0.04, 0.02}), testing::Each(testing::DoubleNear(0.04, 1e-16)));
  EXPECT_THAT(benjaminiHochberg(P{0.5, 0.001}), ElementsAre(0.5, 0.002));
}

TEST(Adjust, NothingGrowsBeyondOne) {
  EXPECT_THAT(holm(P{0.5, 0.6}), ElementsAre(1, 1));
  EXPECT_THAT(benjaminiHochberg(P{0.9, 1}), ElementsAre(1, 1));
}

TEST(Adjust, OneTestAloneIsLeftAsItIs) {
  EXPECT_THAT(holm(P{0.04}), ElementsAre(0.04));
  EXPECT_TRUE(holm(P{}).empty());
}

TEST(Adjust, TestsThatCouldNotBeMadeDoNotCount) {
  const auto adjusted = holm(MaybeP{0.01, std::nullopt, 0.04});
  EXPECT_EQ(adjusted[0], 0.02);
  EXPECT_EQ(adjusted[1], std::nullopt);
  EXPECT_EQ(adjusted[2], 0.04);
  EXPECT_EQ(benjaminiHochberg(MaybeP{std::nullopt, 0.03})[1], 0.03);
}

}  // namespace
}  // namespace cx
