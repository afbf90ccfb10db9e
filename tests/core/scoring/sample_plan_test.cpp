// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/sample_plan.h"

#include <gtest/gtest.h>

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>
#include <cmath>

#include "core/io/plan_json.h"
#include "tests/support/golden_tree.h"
#include "tests/support/oracle.h"
#include "tests/support/survey_fixture.h"

namespace cx {
namespace {

TEST(SamplePlan, NeedsThreeHundredEightyFiveForFivePointsAndNoneForNonsense) {
  PlanQuestion question;
  question.margin = 0.05;
  EXPECT_EQ(plan(question).sample->n, 385u);  // 1.96²·0.25/0.05² = 384.15
  question.response = 0.35;
  EXPECT_EQ(plan(question).sample->invitations, 1100u);  // 385/0.35
  question.margin = 0;
  EXPECT_TRUE(plan(question).problem);
  EXPECT_FALSE(plan(question).sample);
}

TEST(SamplePlan, UsesTheUsualDeviationOfItsKind) {
  PlanQuestion question;
  question.kind = PlanQuestion::Kind::nps;
  EXPECT_EQ(sdOf(question), 80);
  question.kind = PlanQuestion::Kind::change;
  EXPECT_EQ(sdOf(question), 18);
  EXPECT_EQ(plan(question).sample->n, 204u);
  question.sd = 36;
  EXPECT_EQ(plan(question).sample->n, 814u);  // 4 · 203.44
}

TEST(SamplePlan, TurnsPeopleIntoAMarginUnlessThereAreMoreThanLive) {
  PlanQuestion question;
  question.kind = PlanQuestion::Kind::margin;
  question.n = 200;
  question.population = 800;
  EXPECT_TRUE(test::within(*plan(question).margin, 0.0600489382765084, 1e-12));
  question.population = 100;
  EXPECT_TRUE(plan(question).problem);
}

class SamplePlanGolden : public test::OracleTest {};

TEST_F(SamplePlanGolden, EveryPlanComesBackInItsOwnShape) {
  const auto golden = test::golden("planner.golden.json");
  boost::json::array cases;
  for (const PlanQuestion& question : planQuestions(boost::json::serialize(golden)))
    cases.push_back(planJson(plan(question), Words()));
  const auto found = test::differences(golden, boost::json::object{{"cases", cases}});
  EXPECT_GT(found.compared, 50u);
  EXPECT_TRUE(found.found.empty()) << testing::PrintToString(found.found);
}

using PlanBasisTest = test::SurveyTest;

TEST_F(PlanBasisTest, ComesFromThirtyAnswersOn) {
  const WaveId first = wave("W1");
  around(first, channel("app"), 3, 29);
  EXPECT_FALSE(planBasis(workspace).score_sd);
  EXPECT_EQ(planBasis(workspace).deff, 1);
  // Eleven forms of 40 %, ten of 60 %, nine of 80 %: mean 58.67, Σ(x − mean)² = 7946.67.
  around(first, channel("web"), 3, 1);
  ASSERT_TRUE(planBasis(workspace).score_sd);
  EXPECT_NEAR(*planBasis(workspace).score_sd, std::sqrt((7946 + 2 / 3.0) / 29), 1e-9);
  EXPECT_FALSE(planBasis(workspace).nps_sd);
}

}  // namespace
}  // namespace cx
