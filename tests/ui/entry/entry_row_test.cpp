// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_row.h"

#include <gtest/gtest.h>

#include <string_view>

namespace cx {
namespace {

using Kind = EntryKey::Kind;

/// Digits, "-" not applicable, "." skipped, "<" back, "x" clear, "[" left, "]" right, "{" home, "}" end.
void type(EntryRow& row, std::string_view keys) {
  for (const char key : keys) {
    switch (key) {
      case '-':
        row.press({Kind::not_applicable});
        break;
      case '.':
        row.press({Kind::skip});
        break;
      case '<':
        row.press({Kind::back});
        break;
      case 'x':
        row.press({Kind::clear});
        break;
      case '[':
        row.press({Kind::left});
        break;
      case ']':
        row.press({Kind::right});
        break;
      case '{':
        row.press({Kind::home});
        break;
      case '}':
        row.press({Kind::end});
        break;
      default:
        row.press({Kind::digit, key - '0'});
    }
  }
}

/// Answers as typed, "_" for a blank cell, values past 9 in brackets.
std::string shown(const EntryRow& row) {
  std::string all;
  for (const Answer& answer : row.answers()) {
    switch (answer.state) {
      case Answer::State::not_asked:
        all += '_';
        break;
      case Answer::State::skipped:
        all += '.';
        break;
      case Answer::State::not_applicable:
        all += '-';
        break;
      case Answer::State::score:
        all += answer.value < 0 || answer.value > 9 ? "(" + std::to_string(answer.value) + ")"
                                                    : std::to_string(answer.value);
    }
  }
  return all;
}

EntryRow fivePoints(std::size_t questions) {
  return EntryRow(std::vector<AnswerRange>(questions, AnswerRange{1, 5}));
}
EntryRow tenPoints(std::size_t questions) {
  return EntryRow(std::vector<AnswerRange>(questions, AnswerRange{1, 10}));
}
EntryRow zeroToTen(std::size_t questions) {
  return EntryRow(std::vector<AnswerRange>(questions, AnswerRange{0, 10}));
}

TEST(EntryRow, ADigitAnswersAndMovesOn) {
  EntryRow row = fivePoints(4);
  type(row, "453");
  EXPECT_EQ(shown(row), "453_");
  EXPECT_EQ(row.cell(), 3u);
  EXPECT_EQ(row.answered(), 3u);
}

TEST(EntryRow, NotApplicableAndSkippedAreTwoStatesAndMoveOn) {
  EntryRow row = fivePoints(4);
  type(row, "4-.2");
  EXPECT_EQ(shown(row), "4-.2");
  EXPECT_TRUE(row.atComment());
}

TEST(EntryRow, ADigitOutsideTheScaleIsRefusedAndTheCellStaysAsItWas) {
  EntryRow row = fivePoints(3);
  type(row, "4");
  for (const char digit : {'0', '6', '9'}) {
    type(row, std::string_view(&digit, 1));
    EXPECT_EQ(row.refusal(), EntryRow::Refusal::out_of_range) << digit;
    EXPECT_EQ(shown(row), "4__");
    EXPECT_EQ(row.cell(), 1u);
  }
  type(row, "5");
  EXPECT_EQ(row.refusal(), EntryRow::Refusal::none);
  EXPECT_EQ(shown(row), "45_");
}

TEST(EntryRow, ARefusedKeyKeepsAnAnswerThatWasThere) {
  EntryRow row = fivePoints(2);
  type(row, "4[7");
  EXPECT_EQ(shown(row), "4_");
  EXPECT_EQ(row.refusal(), EntryRow::Refusal::out_of_range);
}

TEST(EntryRow, OnTenPointsAOneWaitsForTheNextKey) {
  EntryRow row = tenPoints(3);
  type(row, "1");
  EXPECT_EQ(shown(row), "___");
  EXPECT_EQ(row.waiting(), "1");
  EXPECT_EQ(row.cell(), 0u);
  type(row, "0");
  EXPECT_EQ(shown(row), "(10)__");
  EXPECT_EQ(row.waiting(), "");
  EXPECT_EQ(row.cell(), 1u);
}

TEST(EntryRow, AnotherDigitMakesTheWaitingOneAnAnswerAndAnswersTheNextQuestion) {
  EntryRow row = tenPoints(4);
  type(row, "17");
  EXPECT_EQ(shown(row), "17__");
  type(row, "11");  // the first stands for itself, the second waits in the last cell
  EXPECT_EQ(shown(row), "171_");
  EXPECT_EQ(row.waiting(), "1");
  EXPECT_TRUE(row.settle());
  EXPECT_EQ(shown(row), "1711");
}

TEST(EntryRow, AWaitingOneInTheLastCellIsFollowedByARefusal) {
  EntryRow row = tenPoints(1);
  type(row, "15");
  EXPECT_EQ(shown(row), "1");
  EXPECT_EQ(row.refusal(), EntryRow::Refusal::full);
}

TEST(EntryRow, SkipNotApplicableAndArrowsSettleAWaitingOneFirst) {
  EntryRow row = tenPoints(5);
  type(row, "1-1.");
  EXPECT_EQ(shown(row), "1-1._");
  type(row, "1[");
  EXPECT_EQ(shown(row), "1-1.1");
  EXPECT_EQ(row.cell(), 3u);
}

TEST(EntryRow, ZeroIsAnAnswerOnAScaleThatStartsAtZeroOnly) {
  EntryRow fromZero = zeroToTen(3);
  type(fromZero, "0109");
  EXPECT_EQ(shown(fromZero), "0(10)9");
  EntryRow fromOne = tenPoints(1);
  type(fromOne, "0");
  EXPECT_EQ(fromOne.refusal(), EntryRow::Refusal::out_of_range);
}

TEST(EntryRow, AScaleWithNegativeValuesIsKeyedByPlace) {
  // −2 … 2: keys 1 2 3 4 5.
  EntryRow row(std::vector<AnswerRange>(3, AnswerRange{-2, 2}));
  EXPECT_EQ(keysFor({-2, 2}, -2), "1");
  EXPECT_EQ(keysFor({-2, 2}, 2), "5");
  type(row, "135");
  EXPECT_EQ(shown(row), "(-2)02");
}

TEST(EntryRow, DigitsThatAreNoValueAloneAreRefusedWhenTheKeyAfterThemDoesNotFit) {
  // 10 … 15: "1" is no value, only the beginning of one.
  EntryRow row(std::vector<AnswerRange>(2, AnswerRange{10, 15}));
  type(row, "19");
  EXPECT_EQ(shown(row), "__");
  EXPECT_EQ(row.refusal(), EntryRow::Refusal::out_of_range);
  EXPECT_EQ(row.cell(), 0u);
  type(row, "1]");
  EXPECT_EQ(row.refusal(), EntryRow::Refusal::out_of_range);
  EXPECT_EQ(row.cell(), 0u);
  type(row, "12");
  EXPECT_EQ(shown(row), "(12)_");
}

TEST(EntryRow, BackspaceGoesBackAndClears) {
  EntryRow row = fivePoints(4);
  type(row, "453<");
  EXPECT_EQ(shown(row), "45__");
  EXPECT_EQ(row.cell(), 2u);
  type(row, "<<<");
  EXPECT_EQ(shown(row), "____");
  EXPECT_EQ(row.cell(), 0u);
}

TEST(EntryRow, BackspaceFirstDropsAWaitingDigit) {
  EntryRow row = tenPoints(3);
  type(row, "51<");
  EXPECT_EQ(row.waiting(), "");
  EXPECT_EQ(shown(row), "5__");
  EXPECT_EQ(row.cell(), 1u);
  type(row, "1<0");
  EXPECT_EQ(row.refusal(), EntryRow::Refusal::out_of_range);
}

TEST(EntryRow, BackspaceBehindTheLastQuestionClearsIt) {
  EntryRow row = fivePoints(2);
  type(row, "45<");
  EXPECT_EQ(shown(row), "4_");
  EXPECT_EQ(row.cell(), 1u);
}

TEST(EntryRow, ClearEmptiesTheCellAndStays) {
  EntryRow row = fivePoints(3);
  type(row, "453[[x");
  EXPECT_EQ(shown(row), "4_3");
  EXPECT_EQ(row.cell(), 1u);
}

TEST(EntryRow, ArrowsHomeAndEndMoveWithoutAnswering) {
  EntryRow row = fivePoints(3);
  type(row, "}");
  EXPECT_TRUE(row.atComment());
  type(row, "]");
  EXPECT_TRUE(row.atComment());
  type(row, "[");
  EXPECT_EQ(row.cell(), 2u);
  type(row, "{[");
  EXPECT_EQ(row.cell(), 0u);
  EXPECT_TRUE(row.blank());
  EXPECT_FALSE(row.canUndo());
}

TEST(EntryRow, AKeyBehindTheLastQuestionIsRefusedAndChangesNothing) {
  EntryRow row = fivePoints(2);
  type(row, "45");
  for (const char key : {'3', '-', '.'}) {
    type(row, std::string_view(&key, 1));
    EXPECT_EQ(row.refusal(), EntryRow::Refusal::full) << key;
    EXPECT_EQ(shown(row), "45");
  }
}

TEST(EntryRow, UndoTakesBackKeyByKeyAndReturnsToTheCell) {
  EntryRow row = fivePoints(3);
  type(row, "45");
  type(row, "{");
  row.undo();
  EXPECT_EQ(shown(row), "4__");
  EXPECT_EQ(row.cell(), 1u);
  row.undo();
  EXPECT_EQ(shown(row), "___");
  EXPECT_FALSE(row.canUndo());
  row.redo();
  row.redo();
  EXPECT_EQ(shown(row), "45_");
  EXPECT_FALSE(row.canRedo());
}

TEST(EntryRow, ANewKeyLetsTheUndoneOnesGo) {
  EntryRow row = fivePoints(3);
  type(row, "45");
  row.undo();
  type(row, "2");
  EXPECT_FALSE(row.canRedo());
  EXPECT_EQ(shown(row), "42_");
}

TEST(EntryRow, UndoTakesAWaitingDigitAsAKeystroke) {
  EntryRow row = tenPoints(2);
  type(row, "10");
  row.undo();
  EXPECT_EQ(row.waiting(), "1");
  row.undo();
  EXPECT_EQ(row.waiting(), "");
  EXPECT_EQ(shown(row), "__");
}

TEST(EntryRow, ARefusedKeyIsNoStepToTakeBack) {
  EntryRow row = fivePoints(2);
  type(row, "49");
  row.undo();
  EXPECT_EQ(shown(row), "__");
  EXPECT_FALSE(row.canUndo());
}

TEST(EntryRow, GoingToACellSettlesAWaitingOne) {
  EntryRow row = tenPoints(4);
  type(row, "1");
  row.goTo(3);
  EXPECT_EQ(shown(row), "1___");
  EXPECT_EQ(row.cell(), 3u);
  row.undo();
  EXPECT_EQ(row.waiting(), "1");
}

TEST(EntryRow, AStoredFormStartsWithItsAnswers) {
  EntryRow row({{1, 5}, {1, 5}}, {Answer::score(4), Answer::notApplicable()});
  EXPECT_EQ(shown(row), "4-");
  type(row, "2");
  EXPECT_EQ(shown(row), "2-");
  EXPECT_EQ(row.cell(), 1u);
}

TEST(EntryRow, AFormWithoutQuestionsIsBlank) {
  EntryRow row;
  type(row, "4");
  EXPECT_TRUE(row.blank());
  EXPECT_TRUE(row.atComment());
}

}  // namespace
}  // namespace cx
