// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/changes.h"

#include <gtest/gtest.h>

#include "core/base/words.h"
#include "core/scoring/versions.h"
#include "core/stats/compare.h"
#include "core/stats/proportion.h"
#include "tests/support/forms.h"
#include "tests/support/oracle.h"

namespace cx {
namespace {

using test::Forms;
using test::twelve;
using test::within;

Changes between(const Forms& older, const Forms& newer, const Questionnaire& questionnaire,
                const ScoreRules& rules = {}) {
  return changesBetween(scoresOf(older.tally(), questionnaire, rules), questionnaire,
                        scoresOf(newer.tally(), questionnaire, rules), questionnaire, rules);
}

/// Measure stays at 3/4, Manage rises from 3 to 4 on average, Master falls a little within the noise.
class TwoWaves : public testing::Test {
 protected:
  Questionnaire questionnaire = twelve();
  Forms older{questionnaire}, newer{questionnaire};
  void SetUp() override {
    older.add("3 4 3 4 3 3 3 3 3 2 3 2", 20).add("4 3 4 3 2 3 4 3 2 3 2 3", 20).add("2 2 5 5 4 3 2 3 1 4 1 4", 10);
    newer.add("4 3 4 3 4 4 4 4 3 2 3 2", 20).add("3 4 3 4 3 4 5 4 2 3 2 3", 20).add("5 5 2 2 5 4 3 4 1 4 1 3", 10);
  }
};

TEST_F(TwoWaves, AChangeIsTheDifferenceOfTheScoresWithWelchsInterval) {
  const Changes changes = between(older, newer, questionnaire);
  const Change& manage = changes.dimensions.at(1);
  EXPECT_EQ(manage.scope, Scope::dimension("manage"));
  EXPECT_EQ(manage.older.value, 60);  // every form gives 12 of 20
  EXPECT_EQ(manage.newer.value, 80);
  EXPECT_EQ(manage.difference, 20);
  const Change& first = changes.statements.at(0);  // M1 3 4 2 → 4 3 5
  const Summary before = scoreOf(older.tally(), questionnaire, Scope::statement("M1"), {}).summary;
  const Summary after = scoreOf(newer.tally(), questionnaire, Scope::statement("M1"), {}).summary;
  EXPECT_EQ(first.interval, welch(before, after, 0.95)->interval);
  EXPECT_EQ(first.p, welch(before, after, 0.95)->p);
  EXPECT_EQ(first.test, ChangeTest::welch);
}

TEST_F(TwoWaves, WithoutAnyVariationNothingIsTestedAndNothingClaimed) {
  const Change manage = between(older, newer, questionnaire).dimensions.at(1);
  EXPECT_FALSE(manage.p || manage.p_adjusted || manage.interval);
  EXPECT_EQ(manage.test, ChangeTest::none);
  EXPECT_EQ(manage.verdict, Verdict::no_detectable_change);
  EXPECT_EQ(Words()(*manage.reason), "Not tested: no variation in either wave.");
}

TEST_F(TwoWaves, HolmCorrectsOverTheStatementsThatWereTested) {
  const Changes changes = between(older, newer, questionnaire);
  std::vector<std::optional<double>> p;
  for (const Change& change : changes.statements) p.push_back(change.p);
  const auto adjusted = holm(p);
  for (std::size_t i = 0; i < p.size(); ++i) EXPECT_EQ(changes.statements[i].p_adjusted, adjusted[i]);
  EXPECT_EQ(changes.statements.at(4).verdict, Verdict::rose);  // G1 3 2 4 → 4 3 5
  EXPECT_LT(*changes.statements.at(4).p, *changes.statements.at(4).p_adjusted);
}

TEST_F(TwoWaves, OverallIsTestedAlone) {
  const Changes changes = between(older, newer, questionnaire);
  EXPECT_EQ(changes.overall.p, changes.overall.p_adjusted);
  EXPECT_EQ(changes.overall.verdict, Verdict::rose);
  // The other way round it fell by as much.
  const Changes back = between(newer, older, questionnaire);
  EXPECT_EQ(back.overall.verdict, Verdict::fell);
  EXPECT_EQ(*back.overall.difference, -*changes.overall.difference);
}

TEST(Changes, TheVerdictRestsOnTheAdjustedP) {
  // One statement moves at p ≈ .02 and eleven not at all: Holm over twelve leaves nothing.
  const Questionnaire questionnaire = twelve();
  Forms older(questionnaire), newer(questionnaire);
  older.add("3 4 3 4 3 4 3 4 3 4 3 4", 30).add("4 3 4 3 4 3 4 3 4 3 4 3", 30);
  newer.add("4 4 3 4 3 4 3 4 3 4 3 4", 13).add("3 4 3 4 3 4 3 4 3 4 3 4", 17).add("4 3 4 3 4 3 4 3 4 3 4 3", 30);
  const Changes changes = between(older, newer, questionnaire);
  const Change& first = changes.statements.at(0);
  ASSERT_LT(*first.p, 0.05);
  EXPECT_GT(first.interval->lo, 0);
  EXPECT_GT(*first.p_adjusted, 0.05);
  EXPECT_EQ(first.verdict, Verdict::no_detectable_change);
}

TEST(Changes, AWaveBelowTheThresholdHasTooFewAnswers) {
  const Questionnaire questionnaire = twelve();
  Forms older(questionnaire), newer(questionnaire);
  older.add("3 4 3 4 3 4 3 4 3 4 3 4", 4);
  newer.add("5 4 3 4 3 4 3 4 3 4 3 4", 30).add("5 5 5 5 3 4 3 4 3 4 3 4", 30);
  const Changes changes = between(older, newer, questionnaire);
  EXPECT_EQ(changes.overall.verdict, Verdict::too_few_answers);
  EXPECT_FALSE(changes.overall.difference);
  EXPECT_EQ(Words()(*changes.overall.reason), "Fewer than 5 answers: not shown.");
}

TEST(Changes, SharesAreComparedByNewcombe) {
  const Questionnaire questionnaire = twelve();
  Forms older(questionnaire), newer(questionnaire);
  older.add("5 3 3 3 3 3 3 3 3 3 3 3", 10).add("2 3 3 3 3 3 3 3 3 3 3 3", 30);  // top 2: 10 of 40
  newer.add("4 3 3 3 3 3 3 3 3 3 3 3", 30).add("2 3 3 3 3 3 3 3 3 3 3 3", 10);  // 30 of 40
  const Changes changes = between(older, newer, questionnaire, {Scale::top2, false, 0.95, 5});
  const Change& first = changes.statements.at(0);
  const auto expected = shareChange({0.25, 40}, {0.75, 40}, 0.95);
  EXPECT_EQ(first.test, ChangeTest::newcombe);
  EXPECT_EQ(first.difference, 50);
  EXPECT_TRUE(within(first.interval->lo, 100 * expected->interval.lo, 1e-12));
  EXPECT_EQ(first.p, expected->p);
  EXPECT_EQ(first.verdict, Verdict::rose);
  EXPECT_FALSE(changes.statements.at(1).p);  // nobody in the share
  EXPECT_EQ(changes.overall.verdict, Verdict::too_few_answers);
}

TEST(Changes, WeightsReachTheTest) {
  const Questionnaire questionnaire = twelve();
  Forms older(questionnaire), newer(questionnaire);
  older.add("3 4 3 4 3 4 3 4 3 4 3 4", 20).add("4 4 4 4 4 4 4 4 4 4 4 4", 20, 3);
  newer.add("4 4 3 4 3 4 3 4 3 4 3 4", 20).add("4 4 4 4 4 4 4 4 4 4 4 4", 20);
  const Change plain = between(older, newer, questionnaire).statements.at(0);
  const Change weighted = between(older, newer, questionnaire, {Scale::benchmark, true, 0.95, 5}).statements.at(0);
  EXPECT_EQ(plain.difference, 10);    // 70 → 80
  EXPECT_EQ(weighted.difference, 5);  // (60 + 3·80)/4 = 75 → 80
  EXPECT_NE(plain.p, weighted.p);
}

TEST(Versions, AChangedScaleBreaksTheStatementItsDimensionAndOverall) {
  const Questionnaire older = twelve();
  Questionnaire newer = twelve();
  newer.version = 2;
  newer.dimensions[1].statements[1].scale = {1, 7, {}};  // G2
  EXPECT_EQ(breaksBetween(older, newer), (std::vector<Break>{{"G2", Break::Kind::scale_changed}}));
  EXPECT_FALSE(comparable(older, newer, Scope::overall()));
  EXPECT_FALSE(comparable(older, newer, Scope::dimension("manage")));
  EXPECT_FALSE(comparable(older, newer, Scope::statement("G2")));
  EXPECT_TRUE(comparable(older, newer, Scope::dimension("measure")));
  EXPECT_TRUE(comparable(older, newer, Scope::statement("G1")));
}

TEST(Versions, ANewWordingAloneBreaksNothing) {
  Questionnaire newer = twelve();
  newer.version = 2;
  newer.dimensions[0].statements[0].text = {"Reworded", "새 문구"};
  EXPECT_TRUE(comparable(twelve(), newer, Scope::overall()));
}

TEST(Versions, AddedRemovedTurnedAndMovedStatementsAreNamed) {
  const Questionnaire older = twelve();
  Questionnaire newer = twelve();
  newer.version = 2;
  newer.dimensions[0].statements[0].reverse = true;
  newer.dimensions[0].statements[1].id = "M9";
  newer.dimensions[1].statements.push_back(newer.dimensions[2].statements.back());
  newer.dimensions[2].statements.pop_back();
  using enum Break::Kind;
  EXPECT_EQ(breaksBetween(older, newer),
            (std::vector<Break>{{"M1", turned}, {"M9", added}, {"T4", moved}, {"M2", removed}}));
  EXPECT_EQ(breaksBetween(older, newer, Scope::dimension("manage")), (std::vector<Break>{{"T4", moved}}));
  EXPECT_EQ(breaksBetween(older, newer, Scope::dimension("master")), (std::vector<Break>{{"T4", moved}}));
  EXPECT_TRUE(comparable(older, newer, Scope::statement("T4")));
  EXPECT_FALSE(comparable(older, newer, Scope::statement("M9")));
}

TEST(Versions, ABrokenScopeIsNotComparableAndLeavesTheFamily) {
  const Questionnaire older = twelve();
  Questionnaire newer = twelve();
  newer.version = 2;
  newer.dimensions[1].statements[1].reverse = true;
  Forms before(older), after(newer);
  before.add("3 4 3 4 3 3 3 3 3 2 3 2", 20).add("4 3 4 3 2 3 4 3 2 3 2 4", 20);
  after.add("4 4 4 4 3 3 3 3 3 2 3 2", 20).add("4 5 4 5 2 3 4 3 2 3 2 4", 20);
  const Changes changes =
      changesBetween(scoresOf(before.tally(), older, {}), older, scoresOf(after.tally(), newer, {}), newer, {});
  EXPECT_EQ(changes.overall.verdict, Verdict::not_comparable);
  EXPECT_EQ(changes.dimensions.at(1).verdict, Verdict::not_comparable);
  EXPECT_FALSE(changes.dimensions.at(1).difference);
  EXPECT_EQ(changes.dimensions.at(0).verdict, Verdict::rose);
  // Master is the same in both waves (p 1), Manage out: a family of two.
  EXPECT_EQ(*changes.dimensions.at(0).p_adjusted, 2 * *changes.dimensions.at(0).p);
}

}  // namespace
}  // namespace cx
