// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/suppression.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "core/base/words.h"
#include "tests/support/forms.h"

namespace cx {
namespace {

using test::Forms;
using test::instrument;
using test::twelve;
using enum Hidden;
using Cells = std::vector<Hidden>;

Cells hidden(std::vector<std::int64_t> n, int min_n = 5) {
  return hiddenCells(n, min_n);
}

TEST(Suppression, NothingIsHiddenWhereEveryGroupIsLargeEnough) {
  EXPECT_EQ(hidden({62, 51, 33, 24, 14}), (Cells{no, no, no, no, no}));
}

TEST(Suppression, OneSmallGroupTakesTheNextSmallestWithIt) {
  EXPECT_EQ(hidden({62, 51, 33, 24, 4}), (Cells{no, no, no, reveals, too_few}));
  EXPECT_EQ(hidden({4, 9, 9}), (Cells{too_few, reveals, no}));  // the first of equals
}

TEST(Suppression, TwoSmallGroupsProtectEachOtherFromFivePersonsOn) {
  EXPECT_EQ(hidden({62, 3, 2}), (Cells{no, too_few, too_few}));
  EXPECT_EQ(hidden({62, 2, 2}), (Cells{reveals, too_few, too_few}));  // four persons together are still a small group
  EXPECT_EQ(hidden({62, 51, 2, 2}), (Cells{no, reveals, too_few, too_few}));
}

TEST(Suppression, AnEmptyGroupHidesNobody) {
  EXPECT_EQ(hidden({62, 51, 0, 4}), (Cells{no, reveals, no, too_few}));
  EXPECT_EQ(hidden({0, 0}), (Cells{no, no}));
  EXPECT_EQ(hidden({4}), (Cells{too_few}));
}

TEST(Suppression, TheThresholdCanBeRaised) {
  EXPECT_EQ(hidden({62, 51, 9}, 10), (Cells{no, reveals, too_few}));
}

TEST(Suppression, ATotalOverSomeGroupsMustNotSplitTheHiddenOnes) {
  const std::vector<std::int64_t> n{62, 51, 24, 4};
  const Cells cells = hidden(n);                                       // 24 and 4
  EXPECT_TRUE(partReveals(n, cells, {true, true, true, false}, 5));    // digital beside all: the rest is the 4
  EXPECT_FALSE(partReveals(n, cells, {true, true, false, false}, 5));  // both on one side
  EXPECT_FALSE(partReveals(n, cells, {true, true, true, true}, 5));
  EXPECT_FALSE(partReveals(n, hidden({62, 51, 24, 14}), {true, false, true, false}, 5));
}

TEST(Suppression, AHiddenWaveTakesTheTotalOverAllWavesWithIt) {
  EXPECT_FALSE(hidesTotalOverWaves(std::vector<std::int64_t>{60, 72, 80}, 5));
  EXPECT_TRUE(hidesTotalOverWaves(std::vector<std::int64_t>{60, 3, 80}, 5));
  EXPECT_FALSE(hidesTotalOverWaves(std::vector<std::int64_t>{60, 3, 4}, 5));
  EXPECT_TRUE(hidesTotalOverWaves(std::vector<std::int64_t>{60, 2, 2}, 5));
}

GroupScores scores(const Forms& forms, const Questionnaire& questionnaire) {
  return scoresOf(forms.tally(), questionnaire, {});
}

TEST(Suppression, ASmallChannelTakesTheSameNeighbourInEveryColumn) {
  const Questionnaire questionnaire = twelve();
  Forms website(questionnaire), app(questionnaire), store(questionnaire);
  website.add("4 4 4 4 3 3 3 3 2 2 2 2", 40);
  app.add("4 4 4 4 3 3 3 3 2 2 2 2", 9).add("5 5 5 5 4 4 4 4 3 3 3 3", 9);
  store.add("2 2 2 2 3 3 3 3 1 1 1 1", 4);
  std::vector groups{scores(website, questionnaire), scores(app, questionnaire), scores(store, questionnaire)};
  suppressBreakdown(groups, questionnaire, {});
  for (const Scope& scope : scopes(questionnaire)) {
    EXPECT_TRUE(scoreIn(groups[0], questionnaire, scope).value) << scope.key();
    EXPECT_TRUE(scoreIn(groups[1], questionnaire, scope).suppressed) << scope.key();
    EXPECT_TRUE(scoreIn(groups[2], questionnaire, scope).suppressed) << scope.key();
  }
  EXPECT_EQ(Words()(*groups[2].overall.reason), "Fewer than 5 answers: not shown.");
  EXPECT_EQ(Words()(*groups[1].overall.reason),
            "Not shown: it would give away a group of fewer than 5 answers by subtraction.");
  EXPECT_EQ(groups[1].overall.n, 18);
}

TEST(Suppression, AStatementThatFollowsFromItsDimensionIsHiddenWithAnotherOne) {
  Questionnaire questionnaire = twelve();
  questionnaire.dimensions[2].statements[0].mirrors = "published-t1";  // keeps its place beside the published figure
  Forms website(questionnaire), chat(questionnaire), store(questionnaire);
  website.add("4 4 4 4 3 3 3 3 2 2 2 2", 40);
  chat.add("4 4 4 4 3 3 3 3 2 2 2 2", 12).add("5 5 5 5 4 4 4 4 3 3 3 3", 12);
  store.add("2 2 2 2 3 3 3 3 1 1 - 1", 10).add("2 2 2 2 3 3 3 3 1 1 1 1", 4);  // T3: n 4
  std::vector groups{scores(website, questionnaire), scores(chat, questionnaire), scores(store, questionnaire)};
  suppressBreakdown(groups, questionnaire, {});
  const auto isHidden = [&](std::size_t group, const char* statement) {
    return scoreIn(groups[group], questionnaire, Scope::statement(statement)).suppressed;
  };
  EXPECT_TRUE(isHidden(2, "T3"));
  EXPECT_TRUE(isHidden(1, "T3"));  // else the store's follows from the total
  // Chat's T3 = 4·Master − T1 − T2 − T4, so one more is hidden, in both channels.
  EXPECT_TRUE(isHidden(1, "T2"));
  EXPECT_TRUE(isHidden(2, "T2"));
  for (const char* shown : {"T1", "T4", "M1", "G1"}) EXPECT_FALSE(isHidden(1, shown)) << shown;
  EXPECT_FALSE(groups[1].dimensions[2].suppressed);
  EXPECT_FALSE(isHidden(0, "T3"));
}

/// Whether the linear equations give one of the unknowns a single value: row echelon form by Gauss–Jordan, then a row
/// with a single entry.
bool determines(std::vector<std::vector<double>> rows, std::size_t unknowns) {
  std::size_t rank = 0;
  for (std::size_t at = 0; at < unknowns && rank < rows.size(); ++at) {
    const auto pivot = std::max_element(rows.begin() + long(rank), rows.end(), [&](const auto& a, const auto& b) {
      return std::abs(a[at]) < std::abs(b[at]);
    });
    if (std::abs((*pivot)[at]) < 1e-9) continue;
    std::swap(*pivot, rows[rank]);
    for (std::size_t r = 0; r < rows.size(); ++r) {
      if (r == rank) continue;
      const double factor = rows[r][at] / rows[rank][at];
      for (std::size_t c = 0; c < unknowns; ++c) rows[r][c] -= factor * rows[rank][c];
    }
    ++rank;
  }
  for (std::size_t r = 0; r < rank; ++r)
    if (std::ranges::count_if(rows[r], [](double x) { return std::abs(x) > 1e-9; }) == 1) return true;
  return false;
}

/// What a reader of the table knows: in each column the groups add up to the shown total, and in each
/// group a dimension is the sum of its statements and overall the sum of its dimensions (as where everybody answered
/// everything).
std::vector<std::vector<double>> knownEquations(const std::vector<GroupScores>& groups,
                                                const Questionnaire& questionnaire, std::size_t& unknowns) {
  const auto all = scopes(questionnaire);
  std::vector<std::int64_t> total(all.size());
  for (std::size_t s = 0; s < all.size(); ++s)
    for (const GroupScores& group : groups) total[s] += scoreIn(group, questionnaire, all[s]).n;
  std::vector<std::vector<int>> number(groups.size(), std::vector<int>(all.size(), -1));
  unknowns = 0;
  for (std::size_t g = 0; g < groups.size(); ++g)
    for (std::size_t s = 0; s < all.size(); ++s)
      if (total[s] >= 5 && scoreIn(groups[g], questionnaire, all[s]).suppressed) number[g][s] = int(unknowns++);
  std::vector<std::vector<double>> rows;
  const auto equation = [&](const std::vector<int>& members) {
    std::vector<double> row(unknowns);
    for (const int member : members)
      if (member >= 0) row[std::size_t(member)] = 1;
    if (std::ranges::count(row, 1.0) > 0) rows.push_back(row);
  };
  for (std::size_t s = 0; s < all.size(); ++s) {
    std::vector<int> column;
    for (std::size_t g = 0; g < groups.size(); ++g) column.push_back(number[g][s]);
    equation(column);
  }
  for (std::size_t g = 0; g < groups.size(); ++g) {
    const auto& n = number[g];
    equation({n[0], n[1], n[2], n[3]});
    for (std::size_t d = 0; d < 3; ++d) equation({n[1 + d], n[4 + 4 * d], n[5 + 4 * d], n[6 + 4 * d], n[7 + 4 * d]});
  }
  return rows;
}

TEST(Suppression, AnAttackBySubtractionFindsNoHiddenFigureInAThousandTables) {
  const Questionnaire questionnaire = twelve();
  std::mt19937 random(20260914);
  int attacked = 0;
  for (int round = 0; round < 1000; ++round) {
    std::vector<GroupScores> groups;
    const int channels = 2 + int(random() % 5);
    for (int channel = 0; channel < channels; ++channel) {
      const int size = random() % 4 == 0 ? int(random() % 9) : 8 + int(random() % 40);
      const unsigned gap = random() % 16;  // a statement that hardly anybody of this channel answers
      Forms forms(questionnaire);
      for (int person = 0; person < size; ++person) {
        std::string answers;
        for (unsigned at = 0; at < 12; ++at)
          answers += (at == gap && person >= 3 ? std::string("-") : std::to_string(1 + random() % 5)) + " ";
        forms.add(answers);
      }
      groups.push_back(scores(forms, questionnaire));
    }
    suppressBreakdown(groups, questionnaire, {});
    std::size_t unknowns = 0;
    const auto rows = knownEquations(groups, questionnaire, unknowns);
    if (unknowns == 0) continue;
    // A table whose every channel is hidden holds nothing to subtract.
    const bool anyShown = std::ranges::any_of(groups, [](const GroupScores& g) { return g.overall.value.has_value(); });
    if (!anyShown) continue;
    ++attacked;
    EXPECT_FALSE(determines(rows, unknowns)) << "round " << round;
  }
  EXPECT_GT(attacked, 500);
}

TEST(Suppression, TheAttackWouldSucceedOnASingleHiddenCell) {
  const Questionnaire questionnaire = twelve();
  Forms large(questionnaire), small(questionnaire);
  large.add("4 4 4 4 3 3 3 3 2 2 2 2", 40);
  small.add("2 2 2 2 3 3 3 3 1 1 1 1", 4);
  std::vector groups{scores(large, questionnaire), scores(small, questionnaire)};
  std::size_t unknowns = 0;
  const auto rows = knownEquations(groups, questionnaire, unknowns);
  EXPECT_TRUE(determines(rows, unknowns));
}

}  // namespace
}  // namespace cx
