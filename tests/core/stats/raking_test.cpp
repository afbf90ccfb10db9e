// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/raking.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <vector>

namespace cx {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;

const std::vector<double> four(4, 1.0);

TEST(Raking, OneQuestionIsBalancedAtOnce) {
  // Three of level 0 and one of level 1, wanted half and half of 4: 2/3 each and 2.
  const std::vector<RakingVariable> variables{{{0, 0, 0, 1}, {50, 50}}};
  const auto result = rake(four, variables, std::nullopt);
  EXPECT_TRUE(result.converged);
  EXPECT_THAT(result.weights, ElementsAre(DoubleNear(2.0 / 3, 1e-14), DoubleNear(2.0 / 3, 1e-14),
                                          DoubleNear(2.0 / 3, 1e-14), DoubleNear(2, 1e-14)));
}

TEST(Raking, BlankRowsKeepTheirShare) {
  // One of four is blank: 1/4 stays, the others share 3/4 half and half: .375·4/2, .375·4, .25·4.
  const std::vector<RakingVariable> variables{{{0, 0, 1, blank_level}, {0.5, 0.5}}};
  const auto result = rake(four, variables, std::nullopt);
  EXPECT_THAT(result.weights, ElementsAre(DoubleNear(0.75, 1e-14), DoubleNear(0.75, 1e-14), DoubleNear(1.5, 1e-14),
                                          DoubleNear(1, 1e-14)));
  const auto report = margins(result.weights, four, variables);
  ASSERT_EQ(report.size(), 3u);
  EXPECT_EQ(report[2].level, blank_level);
  EXPECT_DOUBLE_EQ(report[2].target, 0.25);
  EXPECT_LT(marginError(report), 1e-14);
}

TEST(Raking, BaseWeightsSetTheProportionsInsideALevel) {
  // Base 1 3 in level 0 and 4 in level 1, a row of base 0 is nobody; three count, wanted 2/3 and 1/3: .5 1.5 and 1.
  const std::vector<RakingVariable> variables{{{0, 0, 1, 1}, {2, 1}}};
  const auto result = rake(std::vector<double>{1, 3, 4, 0}, variables, std::nullopt);
  EXPECT_THAT(result.weights, ElementsAre(DoubleNear(0.5, 1e-14), DoubleNear(1.5, 1e-14), DoubleNear(1, 1e-14), 0.0));
}

TEST(Raking, ACapHoldsWhereTheMarginsLeaveRoom) {
  // Rows (0,0) (0,0) (0,1) (1,0) (1,1) (1,1), wanted 1/4 : 3/4 and 1/2 : 1/2: with 1.8 on the fourth, .6 .6 .3 1.8
  // 1.35 1.35 meets both.
  const std::vector<RakingVariable> variables{{{0, 0, 0, 1, 1, 1}, {1, 3}}, {{0, 0, 1, 0, 1, 1}, {1, 1}}};
  const std::vector<double> base(6, 1.0);
  const auto open = rake(base, variables, std::nullopt);
  const double highest = *std::ranges::max_element(open.weights);
  ASSERT_GT(highest, 1.8);
  const auto capped = rake(base, variables, Interval{0.1, 1.8});
  EXPECT_TRUE(capped.converged);
  EXPECT_GT(capped.rounds, 1);
  EXPECT_LE(*std::ranges::max_element(capped.weights), 1.8 * (1 + 1e-9));
  EXPECT_LT(marginError(margins(capped.weights, base, variables)), 1e-8);
}

TEST(Raking, ACapThatCannotBeMetIsNotHidden) {
  const std::vector<RakingVariable> variables{{{0, 0, 0, 1}, {1, 1}}};
  const auto result = rake(four, variables, Interval{0.3, 1.5});
  EXPECT_FALSE(result.converged);
  EXPECT_EQ(result.rounds, 200);
  // Clipped to 2/3 … 1.5 the lone row has 1.5/3.5 instead of 1/2.
  EXPECT_NEAR(result.margin_error, 0.5 - 1.5 / 3.5, 1e-12);
}

TEST(Raking, ContradictingTargetsDoNotConverge) {
  const std::vector<RakingVariable> variables{{{0, 0, 1, 1}, {1, 1}}, {{0, 0, 1, 1}, {1, 3}}};
  const auto result = rake(four, variables, std::nullopt);
  EXPECT_FALSE(result.converged);
  EXPECT_NEAR(result.margin_error, 0.25, 1e-12);
}

TEST(Raking, SaysWhatIsMissingBeforeItStarts) {
  const std::vector<RakingVariable> variables{{{0, 0, 1, 1}, {1, 1}}, {{0, 0, 0, 2}, {1, 1, 0}}};
  const auto result = rake(four, variables, std::nullopt);
  EXPECT_THAT(result.problems, ElementsAre(RakingProblem{RakingFault::empty_level, 1, 1},
                                           RakingProblem{RakingFault::missing_target, 1, 2}));
  EXPECT_TRUE(result.weights.empty());
  EXPECT_FALSE(result.converged);
}

TEST(Raking, WithoutAnyWeightThereIsNobody) {
  const std::vector<RakingVariable> variables{{{0, 1}, {1, 1}}};
  const std::vector nobody{RakingProblem{RakingFault::nobody, 0, 0}};
  EXPECT_EQ(rake(std::vector<double>{0, 0}, variables, std::nullopt).problems, nobody);
  EXPECT_EQ(rake(std::vector<double>{1, -1}, variables, std::nullopt).problems, nobody);
  EXPECT_EQ(rake({}, std::vector<RakingVariable>{}, std::nullopt).problems, nobody);
}

}  // namespace
}  // namespace cx
