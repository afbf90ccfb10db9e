// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/weights.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace cx {
namespace {

TEST(Weights, ShrinkTheSampleByKishsRule) {
  // Σw 9, Σw² 11.5: n_eff 81/11.5, deff 8·11.5/81; the weight of 0 is nobody.
  const auto stats = weightStats(std::vector<double>{1, 1, 2, 1, 1, 0.5, 0, 1.5, 1});
  EXPECT_EQ(stats->n, 8u);
  EXPECT_DOUBLE_EQ(stats->sum, 9);
  EXPECT_DOUBLE_EQ(stats->sum_of_squares, 11.5);
  EXPECT_DOUBLE_EQ(stats->n_eff, 81 / 11.5);
  EXPECT_DOUBLE_EQ(stats->deff, 8 * 11.5 / 81);
  EXPECT_NEAR(1 + stats->cv * stats->cv, stats->deff, 1e-14);
  EXPECT_EQ(stats->min, 0.5);
  EXPECT_EQ(stats->max, 2);
}

TEST(Weights, EqualWeightsCostNothing) {
  const auto stats = weightStats(std::vector<double>(7, 0.1));
  EXPECT_DOUBLE_EQ(stats->deff, 1);
  EXPECT_EQ(stats->cv, 0);
}

TEST(Weights, NobodyHasNoStats) {
  EXPECT_FALSE(weightStats({}));
  EXPECT_FALSE(weightStats(std::vector<double>{0, 0}));
}

TEST(MarginOfError, FifteenHundredAnswersGiveTwoAndAHalfPoints) {
  // 1.959963984540054·√(.25/1500); with 1.96 it would be .025303.
  EXPECT_NEAR(*marginOfError(1500, 0.95), 1.959963984540054 * std::sqrt(0.25 / 1500), 1e-16);
  EXPECT_NEAR(*marginOfError(1500, 0.95, 1.18), 0.0253030262 * std::sqrt(1.18), 1e-10);
}

TEST(MarginOfError, AKnownPopulationNarrowsIt) {
  // √((800 − 200)/799) of .0692….
  EXPECT_NEAR(*marginOfError(200, 0.95, 1, 800), *marginOfError(200, 0.95) * std::sqrt(600.0 / 799), 1e-16);
  EXPECT_EQ(marginOfError(800, 0.95, 1, 800), 0.0);
  EXPECT_EQ(marginOfError(1, 0.95, 1, 1), 0.0);
  EXPECT_FALSE(marginOfError(0, 0.95));
}

}  // namespace
}  // namespace cx
