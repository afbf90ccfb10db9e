// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/paste_block.h"

#include <gtest/gtest.h>

#include "core/base/words.h"
#include "core/survey/questionnaire.h"
#include "tests/support/forms.h"
#include "tests/support/workspace_fixture.h"

namespace cx::test {
namespace {

using Role = PasteColumn::Role;

/// A form of four questions, channels website and store, the attribute region with north and south.
class PasteBlockTest : public testing::Test {
 protected:
  PasteBlockTest() {
    Questionnaire questionnaire = instrument({{"A", {"a1", "a2"}}, {"B", {"b1", "b2"}}});
    questionnaire.dimensions[0].statements[0].scale.labels = {{1, {"Never", "전혀"}}, {5, {"Always", "항상"}}};
    into_.form = entryForm(questionnaire);
    into_.header = {{1}, {2}, {}, parseIsoDate("2026-09-26"), oneWeight};
    into_.channels = {{{2}, "website", {"Website", "웹사이트"}, ChannelKind::digital, 1},
                      {{3}, "store", {"Store", "매장"}, ChannelKind::traditional, 2}};
    into_.attributes = {{{7}, "region", {"Region", "지역"}, {{1, "north", {"North", "북부"}}, {2, "south", {}}}}};
  }

  PasteBlock paste(const char* text) { return pasteBlock(pasteTable(text), into_); }
  [[nodiscard]] std::string why(const PasteBlock& block, std::size_t row, std::size_t column) const {
    const PasteProblem* problem = block.problem(row, column);
    return problem ? Words{}(problem->reason) : "";
  }

  PasteInto into_;
};

TEST_F(PasteBlockTest, RowsWithoutAHeaderAreQuestionsInOrderThenTheComment) {
  const PasteBlock block = paste("4\t5\t3\t2\tslow\n1\t-\t\t.\t");
  EXPECT_FALSE(block.header);
  ASSERT_EQ(block.good(), 2u);
  EXPECT_EQ(block.rows[0]->answers, answers("4532"));
  EXPECT_EQ(block.rows[0]->comment, "slow");
  EXPECT_EQ(block.rows[1]->answers, answers("1-.."));
  EXPECT_EQ(block.rows[1]->wave, into_.header.wave);
  EXPECT_EQ(block.rows[1]->channel, into_.header.channel);
  EXPECT_EQ(block.rows[1]->date, into_.header.date);
  EXPECT_TRUE(block.problems.empty());
}

TEST_F(PasteBlockTest, AHeaderNamesColumnsInAnyOrderAndEitherLanguage) {
  const PasteBlock block = paste(
      "지역\tB2\tComment\tchannel\t문항 a1\tStatement "
      "a2\tWeight\tDate\tID\nNorth\t2\tok\t매장\t5\t4\t1.5\t2026-09-20\tr-1\n");
  EXPECT_TRUE(block.header);
  ASSERT_EQ(block.good(), 1u);
  const Submission& form = *block.rows[0];
  EXPECT_EQ(form.answers, answers("54.2"));
  EXPECT_EQ(form.channel, (ChannelId{3}));
  EXPECT_EQ(form.levels, (std::vector<LevelId>{{{7}, 1}}));
  EXPECT_EQ(form.weight, 1'500'000);
  EXPECT_EQ(form.date, parseIsoDate("2026-09-20"));
  EXPECT_EQ(form.person, "r-1");
  EXPECT_EQ(form.comment, "ok");
}

TEST_F(PasteBlockTest, AColumnThatNothingTakesIsLeftOut) {
  const PasteBlock named = paste("a1\tMood\ta1\n5\thappy\t3\n");
  EXPECT_EQ(named.columns[1].role, Role::unused);
  EXPECT_EQ(named.columns[2].role, Role::unused) << "the first column of a name counts";
  EXPECT_EQ(named.rows[0]->answers, answers("5..."));
  const PasteBlock placed = paste("1\t2\t3\t4\tfine\tmore\n");
  EXPECT_EQ(placed.columns[4].role, Role::comment);
  EXPECT_EQ(placed.columns[5].role, Role::unused);
  EXPECT_EQ(placed.good(), 1u);
}

TEST_F(PasteBlockTest, WithoutAHeaderABlockStartsAtTheFocusedQuestion) {
  into_.first = 2;
  const PasteBlock block = paste("3\t4");
  EXPECT_EQ(block.rows[0]->answers, answers("..34"));
}

TEST_F(PasteBlockTest, ABadCellIsNamedAndItsRowStaysOutWhole) {
  const PasteBlock block = paste("4\t5\t3\t2\n4\t9\t3\tsoso\n1\t1\t1\t1\n");
  EXPECT_EQ(block.good(), 2u);
  EXPECT_FALSE(block.rows[1].has_value());
  ASSERT_EQ(block.problems.size(), 2u);
  EXPECT_EQ(block.problems[0].value, "9");
  EXPECT_EQ(why(block, 1, 1), "a2 takes 1 to 5, “-” for not applicable or a blank cell for skipped");
  EXPECT_EQ(why(block, 1, 3), "b2 takes 1 to 5, “-” for not applicable or a blank cell for skipped");
  EXPECT_EQ(why(block, 0, 1), "");
}

TEST_F(PasteBlockTest, ChannelsLevelsDatesAndWeightsThatAreNotThereAreNamed) {
  const PasteBlock block = paste("a1\tChannel\tRegion\tDate\tWeight\n5\tkiosk\tEast\t14/9/26\t-1\n");
  EXPECT_EQ(block.good(), 0u);
  EXPECT_EQ(block.problems.size(), 4u);
  EXPECT_EQ(why(block, 0, 1), "there is no such channel; add it on the Survey page first");
  EXPECT_EQ(why(block, 0, 2), "Region has no such level; add it on the Survey page first");
  EXPECT_EQ(why(block, 0, 3), "write the date as 2026-09-14");
  EXPECT_EQ(why(block, 0, 4), "a weight is a number from 0 with at most six decimals");
}

TEST_F(PasteBlockTest, EmptyCellsOfTheHeaderKeepWhatIsCarriedOver) {
  into_.header.setLevel({{7}, 2});
  const PasteBlock block = paste("a1\tChannel\tRegion\tDate\tWeight\n5\t\t\t\t\n");
  ASSERT_EQ(block.good(), 1u);
  EXPECT_EQ(block.rows[0]->channel, (ChannelId{2}));
  EXPECT_EQ(block.rows[0]->levels, (std::vector<LevelId>{{{7}, 2}}));
}

TEST_F(PasteBlockTest, AnEmptyRowIsNoFormAndNoProblem) {
  const PasteBlock block = paste("4\t5\n\t\n3\t2\n");
  EXPECT_EQ(block.good(), 2u);
  EXPECT_TRUE(block.problems.empty());
  EXPECT_FALSE(block.rows[1].has_value());
}

TEST_F(PasteBlockTest, ARowOfWordsThatNamesNoQuestionIsNoHeader) {
  const PasteBlock block = paste("Mood\tChannel\n4\t5\n");
  EXPECT_FALSE(block.header);
  EXPECT_EQ(block.cells.size(), 2u);
  EXPECT_EQ(block.problems.size(), 2u);
}

TEST_F(PasteBlockTest, NothingPastedIsNothing) {
  EXPECT_EQ(paste("").good(), 0u);
  EXPECT_TRUE(paste("").columns.empty());
}

TEST_F(PasteBlockTest, ACellIsADigitOfAnyScriptALabelOrAMark) {
  const EntryQuestion& question = into_.form.questions[0];
  EXPECT_EQ(pastedAnswer("４", question), Answer::score(4));
  EXPECT_EQ(pastedAnswer("4.0", question), Answer::score(4));
  EXPECT_EQ(pastedAnswer("4,00", question), Answer::score(4));
  EXPECT_EQ(pastedAnswer("always", question), Answer::score(5));
  EXPECT_EQ(pastedAnswer("전혀", question), Answer::score(1));
  EXPECT_EQ(pastedAnswer("", question), Answer::skipped());
  EXPECT_EQ(pastedAnswer("N/A", question), Answer::notApplicable());
  EXPECT_EQ(pastedAnswer("해당 없음", question), Answer::notApplicable());
  for (const char* bad : {"0", "6", "4.5", "-1", "4.", "four", "1e0", "99999999999999"})
    EXPECT_EQ(pastedAnswer(bad, question), std::nullopt) << bad;
}

TEST_F(PasteBlockTest, NegativeValuesAreReadWhereTheScaleHasThem) {
  const EntryForm form = entryForm(instrument({{"A", {"a1"}}}, -2, 2));
  EXPECT_EQ(pastedAnswer("-2", form.questions[0]), Answer::score(-2));
  EXPECT_EQ(pastedAnswer("-", form.questions[0]), Answer::notApplicable());
  EXPECT_EQ(pastedAnswer("3", form.questions[0]), std::nullopt);
}

}  // namespace
}  // namespace cx::test
