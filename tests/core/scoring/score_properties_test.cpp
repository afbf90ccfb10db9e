// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of tallies, scores and suppression whatever people answer: thousands of seeded random cases.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include "core/scoring/changes.h"
#include "core/scoring/scores.h"
#include "core/scoring/suppression.h"
#include "core/tally/answer.h"
#include "tests/support/forms.h"
#include "tests/support/oracle.h"

namespace cx {
namespace {

using test::within;

constexpr int cases = 2000;

/// A random instrument and random people who answer it.
class Survey {
 public:
  explicit Survey(unsigned seed, bool oneScale = false) : engine_(seed) {
    questionnaire.id = "random";
    int slot = 0;
    const int min = whole(0, 2), points = whole(2, 11);
    for (int d = whole(1, 4); d > 0; --d) {
      Dimension dimension{"d" + std::to_string(d), {"D", "D"}, {}};
      for (int s = whole(1, 4); s > 0; --s) {
        Statement statement;
        statement.id = "s" + std::to_string(slot);
        statement.scale.min = oneScale ? min : whole(0, 2);
        statement.scale.max = statement.scale.min + (oneScale ? points : whole(2, 11)) - 1;
        statement.reverse = whole(0, 3) == 0;
        statement.slot = slot++;
        dimension.statements.push_back(statement);
      }
      questionnaire.dimensions.push_back(dimension);
    }
  }

  int whole(int from, int to) { return std::uniform_int_distribution(from, to)(engine_); }

  /// `gaps` of ten answers are missing, in one of three ways.
  std::string form(int gaps) {
    std::string out;
    for (const Statement* statement : questionnaire.statements()) {
      const int kind = whole(1, 10) <= gaps ? whole(0, 2) : firstScoreByte + whole(0, statement->scale.points() - 1);
      out.push_back(static_cast<char>(kind));
    }
    return out;
  }
  struct Row {
    std::string answers;
    Weight weight = oneWeight;
  };
  std::vector<Row> rows(int most, int gaps = 2) {
    std::vector<Row> out(std::size_t(whole(0, most)));
    for (Row& row : out) row = {form(gaps), Weight(whole(0, 8) == 0 ? 0 : whole(1, 4'000'000))};
    return out;
  }
  Tally tally(const std::vector<Row>& rows) const {
    Tally out;
    for (const Row& row : rows) out.add({row.weight, row.answers}, questionnaire.layout());
    return out;
  }
  std::vector<Row>& shuffled(std::vector<Row>& rows) {
    std::shuffle(rows.begin(), rows.end(), engine_);
    return rows;
  }

  Questionnaire questionnaire;

 private:
  std::mt19937 engine_;
};

ScoreRules rules(Scale scale, bool weighted = false, int min_n = 1) {
  return {scale, weighted, 0.95, min_n};
}

TEST(ScoreProperties, TheTallyOfAUnionIsTheMergeOfTheTallies) {
  for (int i = 0; i < cases; ++i) {
    Survey survey(i);
    auto all = survey.rows(40);
    const auto cut = std::size_t(survey.whole(0, int(all.size())));
    const std::vector left(all.begin(), all.begin() + std::ptrdiff_t(cut)),
        right(all.begin() + std::ptrdiff_t(cut), all.end());
    Tally merged = survey.tally(left);
    merged.add(survey.tally(right));
    ASSERT_EQ(merged, survey.tally(all)) << "seed " << i;
    Tally other = survey.tally(right);
    other.add(survey.tally(left));
    ASSERT_EQ(other, merged) << "seed " << i;
    merged.add(survey.tally(right), -1);
    ASSERT_EQ(merged, survey.tally(left)) << "seed " << i;
  }
}

TEST(ScoreProperties, TheOrderOfTheRowsChangesNothing) {
  for (int i = 0; i < cases; ++i) {
    Survey survey(i);
    auto rows = survey.rows(30);
    const Tally before = survey.tally(rows), after = survey.tally(survey.shuffled(rows));
    ASSERT_EQ(before, after) << "seed " << i;
    for (const bool weighted : {false, true})
      ASSERT_EQ(scoresOf(before, survey.questionnaire, rules(Scale::benchmark, weighted)),
                scoresOf(after, survey.questionnaire, rules(Scale::benchmark, weighted)))
          << "seed " << i;
  }
}

TEST(ScoreProperties, EqualWeightsAreNoWeights) {
  for (int i = 0; i < cases; ++i) {
    Survey survey(i);
    auto rows = survey.rows(30);
    const auto weight = Weight(survey.whole(1, 5'000'000));
    for (auto& row : rows) row.weight = weight;
    const Tally tally = survey.tally(rows);
    for (const Scope& scope : scopes(survey.questionnaire)) {
      const Score plain = scoreOf(tally, survey.questionnaire, scope, rules(Scale::benchmark)),
                  weighted = scoreOf(tally, survey.questionnaire, scope, rules(Scale::benchmark, true));
      ASSERT_EQ(plain.value.has_value(), weighted.value.has_value());
      ASSERT_EQ(plain.n, weighted.n);
      if (!plain.value) continue;
      ASSERT_TRUE(within(*weighted.value, *plain.value, 1e-12)) << "seed " << i;
      ASSERT_TRUE(within(weighted.n_eff, double(plain.n), 1e-12)) << "seed " << i;
      if (!plain.raw_interval) continue;
      ASSERT_TRUE(within(weighted.raw_interval->lo, plain.raw_interval->lo, 1e-9, 1e-9)) << "seed " << i;
      ASSERT_TRUE(within(weighted.raw_interval->hi, plain.raw_interval->hi, 1e-9, 1e-9)) << "seed " << i;
    }
  }
}

TEST(ScoreProperties, EveryIntervalHoldsItsScoreAndNothingIsBeyondTheScale) {
  for (int i = 0; i < cases; ++i) {
    Survey survey(i);
    const Tally tally = survey.tally(survey.rows(25, survey.whole(0, 6)));
    for (const Scale scale : {Scale::benchmark, Scale::rescaled, Scale::mean, Scale::top2})
      for (const bool weighted : {false, true})
        for (const Scope& scope : scopes(survey.questionnaire)) {
          const Score score = scoreOf(tally, survey.questionnaire, scope, rules(scale, weighted));
          ASSERT_EQ(score.value.has_value(), score.n > 0 && boundsOf(survey.questionnaire, scope, scale).has_value());
          if (!score.value) {
            ASSERT_TRUE(score.reason) << "seed " << i << " " << scope.key();
            continue;
          }
          ASSERT_TRUE(std::isfinite(*score.value));
          if (!score.interval) continue;
          ASSERT_LE(score.raw_interval->lo, *score.value + 1e-9) << "seed " << i << " " << scope.key();
          ASSERT_GE(score.raw_interval->hi, *score.value - 1e-9) << "seed " << i << " " << scope.key();
          const auto bounds = *boundsOf(survey.questionnaire, scope, scale);
          ASSERT_GE(score.interval->lo, bounds.floor - 1e-9) << "seed " << i;
          ASSERT_LE(score.interval->hi, bounds.ceiling + 1e-9) << "seed " << i;
        }
  }
}

TEST(ScoreProperties, TheScalesConvertIntoEachOtherAndBack) {
  for (int i = 0; i < cases; ++i) {
    Survey survey(i, true);
    const Tally tally = survey.tally(survey.rows(20));
    const AnswerScale scale = survey.questionnaire.dimensions.front().statements.front().scale;
    const double floor = 100.0 * scale.min / scale.max;
    for (const Scope& scope : scopes(survey.questionnaire)) {
      const auto value = [&](Scale on) { return scoreOf(tally, survey.questionnaire, scope, rules(on)).value; };
      const auto percent = value(Scale::benchmark), rescaled = value(Scale::rescaled), mean = value(Scale::mean);
      ASSERT_EQ(percent.has_value(), rescaled.has_value());
      ASSERT_EQ(percent.has_value(), mean.has_value());
      if (!percent) continue;
      ASSERT_TRUE(within(*rescaled * (1 - floor / 100) + floor, *percent, 1e-12, 1e-10)) << "seed " << i;
      ASSERT_TRUE(within((*percent - floor) / (1 - floor / 100), *rescaled, 1e-12, 1e-10)) << "seed " << i;
      ASSERT_TRUE(within(*mean * 100 / scale.max, *percent, 1e-12, 1e-10)) << "seed " << i;
    }
  }
}

TEST(ScoreProperties, TurningEveryStatementTurnsTheScore) {
  for (int i = 0; i < cases; ++i) {
    Survey survey(i, true);
    const auto rows = survey.rows(20);
    Questionnaire turned = survey.questionnaire;
    for (Dimension& dimension : turned.dimensions)
      for (Statement& statement : dimension.statements) statement.reverse = !statement.reverse;
    Tally tally, other;
    for (const auto& row : rows) {
      tally.add({row.weight, row.answers}, survey.questionnaire.layout());
      other.add({row.weight, row.answers}, turned.layout());
    }
    for (const Scope& scope : indexScopes(turned)) {
      const auto value = scoreOf(tally, survey.questionnaire, scope, rules(Scale::rescaled)).value,
                 mirrored = scoreOf(other, turned, scope, rules(Scale::rescaled)).value;
      ASSERT_EQ(value.has_value(), mirrored.has_value());
      if (!value) continue;
      ASSERT_TRUE(within(100 - *value, *mirrored, 1e-12, 1e-10)) << "seed " << i;
    }
  }
}

TEST(ScoreProperties, ANewWaveEqualToTheOldOneNeverRisesOrFalls) {
  for (int i = 0; i < cases; ++i) {
    Survey survey(i);
    const auto rows = survey.rows(40);
    const GroupScores scores = scoresOf(survey.tally(rows), survey.questionnaire, rules(Scale::benchmark, true));
    const Changes changes =
        changesBetween(scores, survey.questionnaire, scores, survey.questionnaire, rules(Scale::benchmark, true));
    std::vector<Change> all = changes.dimensions;
    all.insert(all.end(), changes.statements.begin(), changes.statements.end());
    all.push_back(changes.overall);
    for (const Change& change : all) {
      ASSERT_NE(change.verdict, Verdict::rose) << "seed " << i;
      ASSERT_NE(change.verdict, Verdict::fell) << "seed " << i;
      if (!change.p || !change.p_adjusted) continue;
      ASSERT_GE(*change.p_adjusted, *change.p) << "seed " << i;
    }
  }
}

std::int64_t hiddenPeople(const std::vector<std::int64_t>& n, const std::vector<Hidden>& cells) {
  std::int64_t out = 0;
  for (std::size_t at = 0; at < n.size(); ++at) out += cells[at] == Hidden::no ? 0 : n[at];
  return out;
}

TEST(ScoreProperties, MergingHiddenGroupsNeverHidesMorePeople) {
  std::mt19937 random(11);
  int merges = 0;
  for (int i = 0; i < 20 * cases; ++i) {
    const int min_n = std::uniform_int_distribution(5, 10)(random);
    std::vector<std::int64_t> n(std::uniform_int_distribution<std::size_t>(2, 9)(random));
    for (auto& one : n) one = std::uniform_int_distribution(0, 2 * min_n + 4)(random);
    const auto cells = hiddenCells(n, min_n);
    std::vector<std::size_t> small;
    for (std::size_t at = 0; at < n.size(); ++at)
      if (cells[at] != Hidden::no) small.push_back(at);
    if (small.size() < 2) continue;
    auto merged = n;
    merged[small[0]] += merged[small[1]];
    merged.erase(merged.begin() + std::ptrdiff_t(small[1]));
    ++merges;
    EXPECT_LE(hiddenPeople(merged, hiddenCells(merged, min_n)), hiddenPeople(n, cells)) << testing::PrintToString(n);
  }
  EXPECT_GT(merges, cases);
}

TEST(ScoreProperties, AMergedGroupIsTooSmallOnlyIfBothPartsWere) {
  std::mt19937 random(12);
  for (int i = 0; i < 20 * cases; ++i) {
    const int min_n = std::uniform_int_distribution(5, 10)(random);
    std::vector<std::int64_t> n(std::uniform_int_distribution<std::size_t>(2, 9)(random));
    for (auto& one : n) one = std::uniform_int_distribution(1, 2 * min_n + 4)(random);
    const auto before = hiddenCells(n, min_n);
    auto merged = n;
    merged[0] += merged.back();
    merged.pop_back();
    const auto after = hiddenCells(merged, min_n);
    if (after[0] == Hidden::too_few) {
      EXPECT_EQ(before[0], Hidden::too_few) << testing::PrintToString(n);
      EXPECT_EQ(before.back(), Hidden::too_few) << testing::PrintToString(n);
    }
    const auto tooFew = [](const std::vector<Hidden>& cells) { return std::ranges::count(cells, Hidden::too_few); };
    EXPECT_LE(tooFew(after), tooFew(before)) << testing::PrintToString(n);
  }
}

TEST(ScoreProperties, HiddenGroupsAreNeverOneAloneNorTooFewTogether) {
  std::mt19937 random(13);
  for (int i = 0; i < 20 * cases; ++i) {
    const int min_n = std::uniform_int_distribution(5, 10)(random);
    std::vector<std::int64_t> n(std::uniform_int_distribution<std::size_t>(1, 9)(random));
    for (auto& one : n) one = std::uniform_int_distribution(0, 3 * min_n)(random);
    const auto cells = hiddenCells(n, min_n);
    const auto groups = std::ranges::count_if(cells, [](Hidden cell) { return cell != Hidden::no; });
    const auto filled = std::ranges::count_if(n, [](std::int64_t one) { return one > 0; });
    if (groups == 0 || groups == filled) continue;
    EXPECT_GE(groups, 2) << testing::PrintToString(n);
    EXPECT_GE(hiddenPeople(n, cells), min_n) << testing::PrintToString(n);
  }
}

}  // namespace
}  // namespace cx
