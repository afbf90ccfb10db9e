// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/axes.h"

#include <gtest/gtest.h>

namespace cx {
namespace {

std::vector<std::string> labels(const Axis& axis) {
  std::vector<std::string> out;
  for (const Tick& tick : axis.ticks) out.push_back(tick.neutral ? "[" + tick.label + "]" : tick.label);
  return out;
}

using Labels = std::vector<std::string>;
const Words words;

TEST(Axes, TheBenchmarkAxisStartsAtTwentyAndMarksSixty) {
  const Axis axis = scoreAxis({20, 100, 60}, words);
  EXPECT_EQ(axis.lo, 20);
  EXPECT_EQ(axis.hi, 100);
  EXPECT_EQ(labels(axis), (Labels{"20", "40", "[60]", "80", "100"}));
  EXPECT_EQ(labels(scoreAxis({20, 100, 60}, words, true)), (Labels{"20 floor", "40", "[60 neutral]", "80", "100"}));
}

TEST(Axes, EveryScaleKeepsItsFloorItsMiddleAndItsCeiling) {
  EXPECT_EQ(labels(scoreAxis({0, 100, 50}, words)), (Labels{"0", "25", "[50]", "75", "100"}));
  EXPECT_EQ(labels(scoreAxis({1, 5, 3}, words)), (Labels{"1", "2", "[3]", "4", "5"}));
  EXPECT_EQ(labels(scoreAxis({1, 7, 4}, words)), (Labels{"1", "2", "3", "[4]", "5", "6", "7"}));
  EXPECT_EQ(labels(scoreAxis({10, 100, 55}, words)), (Labels{"10", "25", "40", "[55]", "70", "85", "100"}));
  EXPECT_EQ(labels(scoreAxis({0, 10, 5}, words)), (Labels{"0", "2.5", "[5]", "7.5", "10"}));
  EXPECT_EQ(labels(scoreAxis({100.0 / 3, 100, 200.0 / 3}, words)), (Labels{"33.33", "[66.67]", "100"}));
}

TEST(Axes, AShareHasNoNeutralPoint) {
  EXPECT_EQ(labels(scoreAxis({0, 100, {}}, words)), (Labels{"0", "25", "50", "75", "100"}));
}

TEST(Axes, ANarrowPlotKeepsThreeTicks) {
  EXPECT_EQ(labels(narrowAxis({20, 100, 60}, words)), (Labels{"20", "[60]", "100"}));
}

TEST(Axes, ADifferenceAxisHoldsEveryIntervalAndMarksZero) {
  const Axis axis = differenceAxis({-12.3, 9.3}, 10, words);
  EXPECT_EQ(axis.lo, -15);
  EXPECT_EQ(axis.hi, 10);
  EXPECT_EQ(labels(axis), (Labels{"−15", "−10", "−5", "[0]", "+5", "+10"}));
  EXPECT_EQ(labels(differenceAxis({}, 0.25, words)), (Labels{"−0.3", "−0.2", "−0.1", "[0]", "+0.1", "+0.2", "+0.3"}));
}

TEST(Axes, TheHeatmapTurnsAtTheNeutralPoint) {
  EXPECT_EQ(heatEdges({20, 100, 60}), (std::vector<double>{52, 60, 64, 68, 72, 76}));
  const auto rescaled = heatEdges({0, 100, 50});
  EXPECT_DOUBLE_EQ(rescaled[1], 50);
  EXPECT_DOUBLE_EQ(rescaled[0], 40);
  EXPECT_EQ(heatEdges({0, 100, {}}), (std::vector<double>{20, 40, 60, 80}));
}

}  // namespace
}  // namespace cx
