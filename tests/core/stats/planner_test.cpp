// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/planner.h"

#include <gtest/gtest.h>

#include <limits>

namespace cx {
namespace {

TEST(Planner, AShareOfOneHalfToFivePointsNeeds385) {
  // z²·.25/.05² = 384.1459.
  const auto plan = sampleForShare({.share = 0.5, .margin = 0.05});
  EXPECT_NEAR(plan->raw, 384.145882069412, 1e-10);
  EXPECT_EQ(plan->n, 385u);
  EXPECT_FALSE(plan->invitations);
}

TEST(Planner, InvitationsFollowTheResponseRate) {
  EXPECT_EQ(sampleForShare({.share = 0.5, .margin = 0.05, .response = 0.2})->invitations, 1925u);
  EXPECT_EQ(sampleForShare({.share = 0.5, .margin = 0.05, .response = 1.0})->invitations, 385u);
}

TEST(Planner, ASmallPopulationNeedsFewerPeopleThanItHas) {
  EXPECT_EQ(sampleForShare({.share = 0.5, .margin = 0.05, .population = 1.0})->n, 1u);
  EXPECT_LT(sampleForShare({.share = 0.5, .margin = 0.0001, .population = 1000.0})->n, 1001u);
}

TEST(Planner, AWholeResultIsNotRoundedUp) {
  // SD chosen so that (z·SD/e)² is a square of a whole number but for rounding, which is above it now and then.
  bool above = false;
  for (unsigned root = 2; root <= 300; ++root) {
    for (const double margin : {0.1, 0.3, 0.7}) {
      const auto plan = sampleForMean({.sd = root * margin / 1.959963984540054, .margin = margin});
      EXPECT_EQ(plan->n, root * root);
      above = above || plan->raw > root * root;
    }
  }
  EXPECT_TRUE(above);
}

TEST(Planner, TheDetectableChangeIsTheInverseOfTheSampleForIt) {
  const ChangePlan plan{.sd = 18, .change = 5, .power = 0.8, .deff = 1.3};
  EXPECT_NEAR(*detectableChange(plan, sampleForChange(plan)->raw), 5, 1e-12);
}

TEST(Planner, ValuesThatMakeNoSenseHaveNoPlan) {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_FALSE(sampleForShare({.share = 0}));
  EXPECT_FALSE(sampleForShare({.share = 1.2}));
  EXPECT_FALSE(sampleForShare({.margin = 0}));
  EXPECT_FALSE(sampleForShare({.margin = nan}));
  EXPECT_FALSE(sampleForShare({.margin = 1e-12}));  // more people than can be counted
  EXPECT_FALSE(sampleForShare({.confidence = 1}));
  EXPECT_FALSE(sampleForShare({.population = 0.5}));
  EXPECT_FALSE(sampleForShare({.response = 0.0}));
  EXPECT_FALSE(sampleForShare({.response = 1.5}));
  EXPECT_FALSE(sampleForMean({.sd = -1}));
  EXPECT_FALSE(sampleForMean({.deff = 0}));
  EXPECT_FALSE(sampleForChange({.change = 0}));
  EXPECT_FALSE(sampleForChange({.power = 1}));
  EXPECT_FALSE(sampleForChange({.power = 0.01}));  // a coin would find it more often
  EXPECT_FALSE(detectableChange({}, 0));
}

}  // namespace
}  // namespace cx
