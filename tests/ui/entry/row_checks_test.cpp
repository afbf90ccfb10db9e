// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/row_checks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/survey/questionnaire.h"
#include "tests/support/forms.h"
#include "tests/support/workspace_fixture.h"
#include "ui/entry/entry_form.h"

namespace cx::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Kind = RowFlag::Kind;

Submission filled(const char* written, const char* person = "") {
  return {{}, {1}, {1}, oneWeight, answers(written), {}, person, {}, {}};
}

std::vector<RowFlag> flagsOf(const char* written) {
  return rowFlags(entryForm(twelve()), filled(written));
}

TEST(RowChecks, TwelveEqualAnswersAreFlagged) {
  EXPECT_THAT(flagsOf("333333333333"), ElementsAre(RowFlag{Kind::equal_answers, 12, 0, 0}));
  EXPECT_THAT(flagsOf("333333333332"), IsEmpty());
}

TEST(RowChecks, EqualAnswersAreCountedAmongThoseThatWereGiven) {
  EXPECT_THAT(flagsOf("44-444.44444"), ElementsAre(RowFlag{Kind::equal_answers, 10, 0, 0}));
}

TEST(RowChecks, ADimensionWithFewerThanHalfItsStatementsIsFlagged) {
  // Measure 4 of 4, Manage 2 of 4 (half is enough), Master 1 of 4.
  EXPECT_THAT(flagsOf("454354..5-.."), ElementsAre(RowFlag{Kind::half_empty, 1, 2, 0}));
}

TEST(RowChecks, TwoEqualAnswersAreNoPattern) {
  EXPECT_THAT(flagsOf("33          "),
              ElementsAre(RowFlag{Kind::half_empty, 0, 1, 0}, RowFlag{Kind::half_empty, 0, 2, 0}));
}

TEST(RowChecks, OutcomeQuestionsTakeNoPart) {
  Questionnaire questionnaire = instrument({{"A", {"a1", "a2", "a3"}}});
  questionnaire.outcomes.push_back({"csat", {"Satisfied?", ""}, {1, 5, {}}, {}, 3});
  EXPECT_THAT(rowFlags(entryForm(questionnaire), filled("4442")), ElementsAre(RowFlag{Kind::equal_answers, 3, 0, 0}));
  EXPECT_THAT(rowFlags(entryForm(questionnaire), filled("432.")), IsEmpty());
}

TEST(RowChecks, TheSameRespondentTwiceInAWaveAndChannelIsFlaggedOnTheLaterForm) {
  std::vector<Submission> rows{filled("454354455432", "r1"), filled("454354455432", "r2"), filled("454354455432", "r1"),
                               filled("454354455432"), filled("454354455432")};
  auto flags = rowFlags(entryForm(twelve()), rows);
  EXPECT_THAT(flags[2], ElementsAre(RowFlag{Kind::same_respondent, 0, 0, 0}));
  for (const std::size_t row : {0, 1, 3, 4}) EXPECT_THAT(flags[row], IsEmpty()) << row;
  rows[2].channel = {2};  // one person may judge several channels
  EXPECT_THAT(rowFlags(entryForm(twelve()), rows)[2], IsEmpty());
}

}  // namespace
}  // namespace cx::test
