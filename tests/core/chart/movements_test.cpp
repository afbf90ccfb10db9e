// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/movements.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/forms.h"

namespace cx {
namespace {

using test::twelve;
using testing::ElementsAre;
using testing::IsEmpty;

Change change(const Scope& scope, Verdict verdict, double difference = 0) {
  Change out;
  out.scope = scope;
  out.verdict = verdict;
  if (verdict == Verdict::rose || verdict == Verdict::fell) out.difference = difference;
  return out;
}

/// Nothing moved; a test then says what did.
Changes still(const Questionnaire& questionnaire) {
  Changes out;
  out.overall = change(Scope::overall(), Verdict::no_detectable_change);
  for (const Dimension& dimension : questionnaire.dimensions)
    out.dimensions.push_back(change(Scope::dimension(dimension.id), Verdict::no_detectable_change));
  for (const Scope& scope : statementScopes(questionnaire))
    out.statements.push_back(change(scope, Verdict::no_detectable_change));
  return out;
}

std::vector<std::string> keys(const std::vector<const Change*>& changes) {
  std::vector<std::string> out;
  for (const Change* one : changes) out.push_back(one->scope.key());
  return out;
}

TEST(Movements, OnlyWhatATestSupportsIsAMovement) {
  const Questionnaire questionnaire = twelve();
  Changes changes = still(questionnaire);
  changes.dimensions[1].difference = 9;  // a large difference without a verdict
  EXPECT_THAT(movements(changes, questionnaire), IsEmpty());
}

TEST(Movements, OverallComesFirstThenDimensionsThenStatementsBySize) {
  const Questionnaire questionnaire = twelve();
  Changes changes = still(questionnaire);
  changes.statements[0] = change(Scope::statement("M1"), Verdict::fell, -12);
  changes.statements[9] = change(Scope::statement("T2"), Verdict::fell, -7.9);
  changes.dimensions[1] = change(Scope::dimension("manage"), Verdict::rose, 4.7);
  changes.dimensions[2] = change(Scope::dimension("master"), Verdict::rose, 6);
  changes.overall = change(Scope::overall(), Verdict::rose, 2);
  EXPECT_THAT(keys(movements(changes, questionnaire)),
              ElementsAre("overall", "dimension:master", "dimension:manage", "statement:M1", "statement:T2"));
}

TEST(Movements, AStatementThatMovesWithItsDimensionIsLeftToIt) {
  const Questionnaire questionnaire = twelve();
  Changes changes = still(questionnaire);
  changes.dimensions[1] = change(Scope::dimension("manage"), Verdict::rose, 4.7);
  changes.statements[4] = change(Scope::statement("G1"), Verdict::rose, 9);
  changes.statements[5] = change(Scope::statement("G2"), Verdict::fell, -8);
  EXPECT_THAT(keys(movements(changes, questionnaire)), ElementsAre("dimension:manage", "statement:G2"));
}

TEST(Movements, TheOtherDirectionIsNeverLeftOutOfTheLead) {
  const Questionnaire questionnaire = twelve();
  Changes changes = still(questionnaire);
  changes.dimensions[0] = change(Scope::dimension("measure"), Verdict::rose, 9);
  changes.dimensions[1] = change(Scope::dimension("manage"), Verdict::rose, 8);
  changes.statements[9] = change(Scope::statement("T2"), Verdict::fell, -3);
  const auto all = movements(changes, questionnaire);
  EXPECT_THAT(keys(leading(all)), ElementsAre("dimension:measure", "statement:T2"));
}

TEST(Movements, AStatementIsAgreementAndNeverTheThingItSpeaksOf) {
  const Words words;
  const Change fell = change(Scope::statement("T2"), Verdict::fell, -7.94);
  EXPECT_EQ(words(movementClause(fell, "Follow-up within 48 hours", 1, true)),
            "Agreement with “Follow-up within 48 hours” fell 7.9 points");
  EXPECT_EQ(words(movementClause(fell, "Follow-up within 48 hours", 1, false)),
            "agreement with “Follow-up within 48 hours” fell 7.9");
}

TEST(Movements, NeutralIsJudgedByTheIntervalAndNotByThePoint) {
  const Questionnaire questionnaire = twelve();
  Score score;
  score.value = 62;
  score.raw_interval = Interval{59, 65};
  const auto standing = [&] { return againstNeutral(score, questionnaire, Scope::overall(), Scale::benchmark); };
  EXPECT_EQ(standing(), Standing::not_distinguishable);
  score.raw_interval = Interval{60.1, 63.9};
  EXPECT_EQ(standing(), Standing::above);
  score.raw_interval = Interval{50, 59.9};
  EXPECT_EQ(standing(), Standing::below);
  EXPECT_FALSE(againstNeutral(score, questionnaire, Scope::statement("T2"), Scale::top2));
}

}  // namespace
}  // namespace cx
