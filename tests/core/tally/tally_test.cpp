// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tally/tally.h"

#include <gtest/gtest.h>

#include <random>

#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

/// Two dimensions of two statements, 1 to 5; the last statement is reverse-keyed.
Layout layout() {
  return {{{0, 1, 5, false, 0}, {1, 1, 5, false, 0}, {2, 1, 5, false, 1}, {3, 1, 5, true, 1}}, 2};
}

TEST(PersonScores, FollowTheHalfRuleAndTurnReversedAnswers) {
  // A: 5 and skipped, 1 of 2 answered, valid, 5 of 5. B: 2, and 1 turned to 5: 7 of 10. Overall 12 of 15.
  const auto scores = personScores(answers("5.21"), layout());
  EXPECT_EQ(scores[0], (PersonScore{1, 5, 1, 5, true}));
  EXPECT_EQ(scores[1], (PersonScore{2, 7, 2, 10, true}));
  EXPECT_EQ(scores[2], (PersonScore{3, 12, 3, 15, true}));
}

TEST(PersonScores, GiveNoOverallWhereADimensionIsMissing) {
  const auto scores = personScores(answers("55.-"), layout());
  EXPECT_FALSE(scores[1].valid);
  EXPECT_FALSE(scores[2].valid);
  EXPECT_EQ(scores[2].sum, 10);
}

TEST(PersonScores, CountOnlyWhatWasAsked) {
  // B: one statement not asked, the other answered: 1 of 1.
  EXPECT_TRUE(personScores(answers("554 "), layout())[1].valid);
}

TEST(Tally, CountsAnswersStatesAndWeights) {
  Tally tally;
  tally.add({oneWeight, answers("5.11")}, layout());
  tally.add({1'500'000, answers("5-11")}, layout());
  tally.add({0, answers("1111")}, layout());
  EXPECT_EQ(tally.rows(), 2);
  EXPECT_EQ(tally.zeroWeight(), 1);
  EXPECT_EQ(tally.slot(0).at(firstScoreByte + 4).n, 2);
  EXPECT_EQ(tally.slot(0).at(firstScoreByte + 4).w, Wide(2'500'000));
  EXPECT_EQ(tally.slot(0).at(firstScoreByte + 4).w2, Wide(1'000'000) * 1'000'000 + Wide(1'500'000) * 1'500'000);
  EXPECT_EQ(tally.slot(1).at(1).n, 1);
  EXPECT_EQ(tally.slot(1).at(2).n, 1);
}

TEST(Tally, TakingAwayUndoesAddingExactly) {
  std::mt19937_64 random(7);
  std::vector<CountedRow> rows;
  std::vector<std::string> store(400);
  for (auto& row : store)
    for (int slot = 0; slot < 4; ++slot) row += static_cast<char>(random() % 8);
  for (const auto& row : store) rows.push_back({Weight(random() % 3'000'000), row, random() % 2 == 0});
  Tally all, half, rest;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    all.add(rows[i], layout());
    (i % 2 ? half : rest).add(rows[i], layout());
  }
  Tally merged = half;
  merged.add(rest);
  EXPECT_EQ(merged, all);
  for (std::size_t i = 1; i < rows.size(); i += 2) all.add(rows[i], layout(), -1);
  EXPECT_EQ(all, rest);
  all.add(rest, -1);
  EXPECT_EQ(all, Tally());
  EXPECT_TRUE(all.empty());
}

TEST(Tally, SurvivesStorage) {
  Tally tally;
  for (const char* row : {"5432", "1.-5", "55 5"}) tally.add({768'777, answers(row), true}, layout());
  tally.add({oneWeight, answers("1111")}, layout());
  EXPECT_EQ(Tally::fromBytes(tally.toBytes()), tally);
  const std::string bytes = tally.toBytes();
  for (std::size_t cut = 0; cut < bytes.size(); ++cut)
    EXPECT_THROW((void)Tally::fromBytes(std::string_view(bytes).substr(0, cut)), std::invalid_argument);
}

}  // namespace
}  // namespace cx
