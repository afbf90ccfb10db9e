// SPDX-License-Identifier: GPL-3.0-or-later
// Scores, changes, parity and comparison against the golden numbers, which other programs computed.
#include <gtest/gtest.h>

#include <algorithm>
#include <boost/json/value.hpp>
#include <fstream>
#include <iterator>
#include <map>

#include "core/scoring/against.h"
#include "core/scoring/changes.h"
#include "core/scoring/parity.h"
#include "core/scoring/trends.h"
#include "core/survey/submission.h"
#include "tests/support/oracle.h"

namespace cx {
namespace {

using test::number;
using test::within;

std::string fileText(const std::string& name) {
  std::ifstream in(test::oracleFile(name));
  return {std::istreambuf_iterator<char>(in), {}};
}

/// A data set: its instrument, its rows tallied by any column, and what is expected of them.
class GoldenScores : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    if (!std::ifstream(test::oracleFile(name() + ".csv"))) GTEST_SKIP() << "the golden numbers are not at hand";
    expected = test::golden(name() + ".golden.json");
    table = test::oracleTable(name() + ".csv");
    questionnaire = parseQuestionnaire(fileText(name() + ".meta.json"));
    int slot = 0;
    for (Dimension& dimension : questionnaire.dimensions)
      for (Statement& statement : dimension.statements) statement.slot = slot++;
    questionnaire.outcomes.clear();
  }

  [[nodiscard]] std::string name() const { return GetParam(); }

  std::string packed(std::size_t row) {
    std::string out;
    for (const Statement* statement : questionnaire.statements()) {
      const std::string& cell = table.at(statement->id)[row];
      const Answer answer = cell.empty()    ? Answer::skipped()
                            : cell == "N/A" ? Answer::notApplicable()
                                            : Answer::score(std::stoi(cell));
      setAnswer(out, statement->slot, answer, statement->scale.min);
    }
    return out;
  }

  /// One tally per value of a column; "" for all rows.
  std::map<std::string, Tally> tallies(const std::string& column = {}) {
    std::map<std::string, Tally> out;
    const Layout layout = questionnaire.layout();
    for (std::size_t row = 0; row < table.at("weight").size(); ++row) {
      const std::string answers = packed(row);
      out[column.empty() ? "" : table.at(column)[row]].add({*parseWeight(table.at("weight")[row]), answers}, layout);
    }
    return out;
  }

  /// Mean, standard error and interval of one golden object, weighted or not.
  static void expectScore(const Score& score, const boost::json::value& golden, bool weighted,
                          const std::string& what) {
    const std::string prefix = weighted ? "w_" : "";
    const auto& object = golden.as_object();
    SCOPED_TRACE(what + (weighted ? ", weighted" : ""));
    ASSERT_EQ(score.n, std::int64_t(number(object.at("n"))));
    if (score.n == 0) return;
    EXPECT_TRUE(within(*score.value, number(object.at(prefix + "mean")), 1e-12, 1e-11));
    if (weighted) {
      EXPECT_TRUE(within(score.n_eff, number(object.at("n_eff")), 1e-12));
    }
    if (score.n < 2) return;
    EXPECT_TRUE(within(*score.summary.se, number(object.at(prefix + "se")), 1e-11, 1e-11));
    EXPECT_TRUE(within(score.raw_interval->lo, number(object.at(prefix + "ci_lo")), 1e-9, 1e-9));
    EXPECT_TRUE(within(score.raw_interval->hi, number(object.at(prefix + "ci_hi")), 1e-9, 1e-9));
    if (!object.contains(prefix + "ci_lo_trunc")) return;
    EXPECT_TRUE(within(score.interval->lo, number(object.at(prefix + "ci_lo_trunc")), 1e-9, 1e-9));
    EXPECT_TRUE(within(score.interval->hi, number(object.at(prefix + "ci_hi_trunc")), 1e-9, 1e-9));
  }

  [[nodiscard]] std::vector<Scope> index() const {
    std::vector<Scope> out{Scope::overall()};
    for (const Dimension& dimension : questionnaire.dimensions) out.push_back(Scope::dimension(dimension.id));
    return out;
  }
  [[nodiscard]] const boost::json::value& at(const char* section, const Scope& scope) const {
    if (scope.kind == Scope::Kind::overall && std::string(section) == "dimensions") return expected.at("overall");
    return expected.at(section).at(scope.kind == Scope::Kind::overall ? "overall" : scope.id);
  }

  boost::json::value expected;
  std::map<std::string, std::vector<std::string>> table;
  Questionnaire questionnaire;
};

ScoreRules rules(Scale scale, bool weighted) {
  return {scale, weighted, 0.95, 1};
}

TEST_P(GoldenScores, OverallAndDimensions) {
  const Tally all = tallies().at("");
  for (const bool weighted : {false, true})
    for (const Scope& scope : index()) {
      const auto& golden = at("dimensions", scope);
      expectScore(scoreOf(all, questionnaire, scope, rules(Scale::benchmark, weighted)), golden.at("person"), weighted,
                  scope.key());
      if (golden.as_object().contains("person_pomp"))
        expectScore(scoreOf(all, questionnaire, scope, rules(Scale::rescaled, weighted)), golden.at("person_pomp"),
                    weighted, scope.key() + " rescaled");
    }
}

TEST_P(GoldenScores, Statements) {
  const Tally all = tallies().at("");
  for (const bool weighted : {false, true})
    for (const Statement* statement : questionnaire.statements()) {
      const Scope scope = Scope::statement(statement->id);
      const auto& golden = expected.at("items").at(statement->id);
      const auto score = [&](Scale scale) { return scoreOf(all, questionnaire, scope, rules(scale, weighted)); };
      expectScore(score(Scale::benchmark), golden.at("pct"), weighted, statement->id);
      expectScore(score(Scale::mean), golden.at("mean_score"), weighted, statement->id + " mean");
      const Score box = score(Scale::top2);
      const auto& share = golden.at(statement->scale.points() >= 5 ? "top_2_box" : "top_1_box").as_object();
      EXPECT_TRUE(within(*box.value, 100 * number(share.at(weighted ? "w_p" : "p")), 1e-12, 1e-11));
      EXPECT_TRUE(
          within(box.interval->lo, 100 * number(share.at(weighted ? "w_wilson_lo" : "wilson_lo")), 1e-10, 1e-10));
      EXPECT_TRUE(
          within(box.interval->hi, 100 * number(share.at(weighted ? "w_wilson_hi" : "wilson_hi")), 1e-10, 1e-10));
    }
}

TEST_P(GoldenScores, WavesAndChannels) {
  for (const std::string column : {"wave", "channel"})
    for (const auto& [key, tally] : tallies(column))
      for (const bool weighted : {false, true})
        for (const Scope& scope : index()) {
          const auto& groups = at(("by_" + column).c_str(), scope).at("groups").as_object();
          if (!groups.contains(key)) continue;
          expectScore(scoreOf(tally, questionnaire, scope, rules(Scale::benchmark, weighted)), groups.at(key), weighted,
                      column + " " + key + " " + scope.key());
        }
}

TEST_P(GoldenScores, ChangesBetweenWaves) {
  const auto* changes = expected.as_object().if_contains("wave_changes");
  if (!changes) return;
  const auto waves = tallies("wave");
  for (const auto& golden : changes->as_array()) {
    const auto side = [&](const char* end, const ScoreRules& how) {
      return scoresOf(waves.at(std::string(golden.at(end).as_string())), questionnaire, how);
    };
    for (const bool weighted : {false, true}) {
      const ScoreRules how = rules(Scale::benchmark, weighted);
      const Changes ours = changesBetween(side("from", how), questionnaire, side("to", how), questionnaire, how);
      std::vector<Change> index{ours.overall};
      index.insert(index.end(), ours.dimensions.begin(), ours.dimensions.end());
      for (const Change& change : index) {
        const std::string id = change.scope.kind == Scope::Kind::overall ? "overall" : change.scope.id;
        SCOPED_TRACE(id);
        const auto* test = golden.at("scores").at(id).as_object().if_contains(weighted ? "welch_weighted" : "welch");
        if (!test || test->is_null() || !test->as_object().contains("p")) continue;
        EXPECT_TRUE(within(*change.difference, number(test->at("diff")), 0, 1e-10));
        EXPECT_TRUE(within(*change.p, number(test->at("p")), 1e-8, 1e-12));
        EXPECT_TRUE(within(change.interval->lo, number(test->at("ci_lo")), 1e-9, 1e-9));
        const auto& family = golden.at(weighted ? "p_holm_dimensions_weighted" : "p_holm_dimensions").as_object();
        if (const auto* holm = family.if_contains(id); holm && !holm->is_null()) {
          EXPECT_TRUE(within(*change.p_adjusted, number(*holm), 1e-8, 1e-12));
        }
      }
    }
  }
}

TEST_P(GoldenScores, ParityOverChannels) {
  std::vector<ChannelTally> channels;
  for (const auto& [key, tally] : tallies("channel"))
    channels.push_back({ChannelId{std::int64_t(channels.size()) + 1}, tally, {}});
  for (const bool weighted : {false, true})
    for (const Scope& scope : index()) {
      const auto& golden = at("by_channel", scope).as_object();
      const Parity ours = parityOf(channels, questionnaire, scope, {Scale::benchmark, weighted, 0.95, 5});
      const bool complement = std::ranges::any_of(
          ours.channels, [](const ChannelParity& c) { return c.score.suppressed && c.score.n >= 5; });
      if (complement || !golden.contains("parity") || golden.at("parity").is_null()) continue;
      const auto& parity = golden.at("parity").as_object();
      EXPECT_TRUE(within(*ours.gap, number(parity.at(weighted ? "w_gap" : "gap")), 1e-10, 1e-10)) << scope.key();
      EXPECT_TRUE(within(*ours.index, number(parity.at(weighted ? "w_index" : "index")), 1e-11)) << scope.key();
      const auto* anova = golden.if_contains(weighted ? "welch_anova_weighted" : "welch_anova");
      if (!anova || anova->is_null() || !anova->as_object().contains("p")) continue;
      EXPECT_TRUE(within(ours.anova->f, number(anova->at("F")), 1e-9)) << scope.key();
      EXPECT_TRUE(within(ours.anova->p, number(anova->at("p")), 1e-8, 1e-12)) << scope.key();
    }
}

TEST_P(GoldenScores, TrendsAndPublishedFigures) {
  const Tally all = tallies().at("");
  const auto waves = tallies("wave");
  for (const bool weighted : {false, true})
    for (const Scope& scope : index()) {
      const std::string id = scope.kind == Scope::Kind::overall ? "overall" : scope.id;
      SCOPED_TRACE(id);
      if (const auto* trend = expected.as_object().if_contains("trend")) {
        std::vector<Score> points;
        for (const auto& [key, tally] : waves)
          points.push_back(scoreOf(tally, questionnaire, scope, {Scale::benchmark, weighted, 0.95, 5}));
        const auto& golden = weighted ? trend->at(id).at("weighted").as_object() : trend->at(id).as_object();
        const auto ours = scoreSlope(points, 0.95);
        if (!golden.contains("slope") || golden.at("slope").is_null()) continue;
        ASSERT_TRUE(ours);
        EXPECT_TRUE(within(ours->slope, number(golden.at("slope")), 1e-9, 1e-10));
        EXPECT_TRUE(within(ours->report.se, number(golden.at("report").at("se")), 1e-9));
      }
      const auto* benchmark = expected.as_object().if_contains("benchmark");
      if (!benchmark || benchmark->is_null() || !benchmark->as_object().contains(id)) continue;
      const auto& golden = weighted ? benchmark->at(id).at("weighted") : benchmark->at(id);
      const ScoreRules how = rules(Scale::benchmark, weighted);
      const auto ours = against(scoreOf(all, questionnaire, scope, how), number(golden.at("benchmark")), how);
      EXPECT_TRUE(within(*ours->difference, number(golden.at("diff")), 0, 1e-10));
      EXPECT_TRUE(within(ours->interval->lo, number(golden.at("ci_diff_lo")), 1e-9, 1e-9));
      std::string verdict(golden.at("verdict").as_string());
      std::ranges::replace(verdict, ' ', '_');
      EXPECT_EQ(code(ours->standing), verdict);
    }
}

INSTANTIATE_TEST_SUITE_P(DataSets, GoldenScores,
                         testing::Values("tiny9", "gcbs12", "waves8", "bfi12", "csat10", "sai_paired", "insteval_d15"),
                         [](const auto& one) { return std::string(one.param); });

}  // namespace
}  // namespace cx
