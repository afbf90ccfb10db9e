// SPDX-License-Identifier: GPL-3.0-or-later
// Shares between waves, people asked twice, trends and drivers of real surveys against golden numbers.
#include <map>

#include "core/stats/drivers.h"
#include "core/stats/paired.h"
#include "core/stats/proportion.h"
#include "core/stats/trend.h"
#include "tests/support/golden_node.h"
#include "tests/support/oracle.h"
#include "tests/support/oracle_survey.h"

namespace cx {
namespace {

using test::GoldenNode;
using test::OracleSurvey;

class GoldenChanges : public test::OracleTest, public testing::WithParamInterface<std::string> {};
INSTANTIATE_TEST_SUITE_P(Surveys, GoldenChanges, testing::ValuesIn(test::oracleSurveys()),
                         [](const auto& survey) { return survey.param; });

TEST_P(GoldenChanges, TopBoxesAgree) {
  const OracleSurvey survey(GetParam());
  const auto waves = survey.levels("wave");
  for (std::size_t i = 0; i + 1 < waves.size(); ++i) {
    const auto changes = GoldenNode(survey.golden, "").at("wave_changes").at(i).at("top_box");
    for (const auto& q : survey.statements) {
      const auto golden = changes.at(q);
      const double from = survey.max(q) - boxSize(static_cast<int>(survey.max(q) - survey.min(q)) + 1) + 1;
      const auto older = countShare(survey.buckets(survey.answers(q), "wave", waves[i]), from, survey.max(q));
      const auto newer = countShare(survey.buckets(survey.answers(q), "wave", waves[i + 1]), from, survey.max(q));
      golden.expect("x1", static_cast<double>(older->x));
      golden.expect("n2", static_cast<double>(newer->n));
      const auto change = shareChange({older->share, older->n_eff}, {newer->share, newer->n_eff}, 0.95);
      golden.expect("diff", change->difference);
      golden.expectInterval("ci", change->interval);
      golden.expect("z", change->z);
      golden.expect("p", change->p);
    }
  }
}

class GoldenTrends : public test::OracleTest, public testing::WithParamInterface<std::string> {};
INSTANTIATE_TEST_SUITE_P(Surveys, GoldenTrends,
                         testing::Values("waves8", "gcbs12", "bfi12", "csat10", "sai_paired", "insteval_d15"),
                         [](const auto& survey) { return survey.param; });

TEST_P(GoldenTrends, LinesAndOrdersAgree) {
  const OracleSurvey survey(GetParam());
  const GoldenNode root(survey.golden, "");
  const auto waves = survey.levels("wave");
  for (const auto& scope : survey.scopes) {
    std::vector<TrendPoint> plain, weighted;
    for (std::size_t t = 0; t < waves.size(); ++t) {
      const auto buckets = survey.buckets(survey.scores(scope), "wave", waves[t]);
      if (buckets.size() < 5) continue;
      const auto time = static_cast<double>(t);
      const auto a = describe(buckets), b = describeWeighted(buckets);
      plain.push_back({time, *a.mean, *a.se});
      weighted.push_back({time, *b.mean, *b.se});
    }
    for (const auto& [golden, points] : {std::pair{root.at("trend").at(scope), plain},
                                         std::pair{root.at("trend").at(scope).at("weighted"), weighted}}) {
      const auto line = slope(points, 0.95);
      golden.expect("m", static_cast<double>(line->m));
      golden.expect("slope", line->slope);
      golden.expect("intercept", line->intercept);
      golden.at("fixed").expect("Q_resid", line->residual);
      for (const auto& [key, test] :
           {std::pair{"wls", line->classical}, {"fixed", line->fixed}, {"report", line->report}}) {
        golden.at(key).expect("se", test->se);
        golden.at(key).expect(test->df ? "t" : "z", test->statistic);
        golden.at(key).expect("p", test->p);
        golden.at(key).expectInterval("ci", test->interval);
      }
      const auto order = mannKendall(points);
      golden.at("mann_kendall").expect("S", static_cast<double>(order->s));
      golden.at("mann_kendall").expect("tau_b", order->tau_b);
      golden.at("mann_kendall").expect("z", order->z);
      golden.at("mann_kendall").expect("p_normal", order->p_normal);
      golden.at("mann_kendall").expect("p_exact", order->p_exact);
    }
  }
}

/// Newer − older of everyone who has a score in both waves.
std::vector<double> differences(const OracleSurvey& survey, const std::string& scope, const std::string& older,
                                const std::string& newer) {
  const auto& wave = survey.cells("wave");
  const auto& person = survey.cells("respondent_id");
  const auto& scores = survey.scores(scope);
  std::map<std::string, double> before;
  for (std::size_t row = 0; row < wave.size(); ++row) {
    if (wave[row] == older && scores[row]) before[person[row]] = *scores[row];
  }
  std::vector<double> out;
  for (std::size_t row = 0; row < wave.size(); ++row) {
    if (wave[row] != newer || !scores[row] || !before.contains(person[row])) continue;
    out.push_back(*scores[row] - before[person[row]]);
  }
  return out;
}

class GoldenPairedTests : public test::OracleTest {};

TEST_F(GoldenPairedTests, PeopleAskedThreeTimesAgree) {
  const OracleSurvey survey("sai_paired");
  const GoldenNode root(survey.golden, "");
  const auto waves = survey.levels("wave");
  for (std::size_t i = 0; i + 1 < waves.size(); ++i) {
    for (const auto& scope : survey.scopes) {
      const auto golden = root.at("wave_changes").at(i).at("paired").at(scope);
      const auto result = paired(differences(survey, scope, waves[i], waves[i + 1]), 0.95);
      ASSERT_TRUE(result);
      golden.expect("n_pairs", static_cast<double>(result->n));
      golden.expect("mean_diff", result->difference);
      golden.expect("sd_diff", result->sd);
      golden.expect("se", result->se);
      golden.expect("t", result->t);
      golden.expect("df", result->df);
      golden.expect("p", result->p);
      golden.expectInterval("ci", result->interval);
      golden.expect("cohen_dz", result->d_z);
      golden.at("wilcoxon").expect("n_nonzero", static_cast<double>(result->wilcoxon.n));
      golden.at("wilcoxon").expect("V", result->wilcoxon.v);
      golden.at("wilcoxon").expect("z", result->wilcoxon.z);
      golden.at("wilcoxon").expect("p", result->wilcoxon.p);
    }
  }
}

class GoldenDrivers : public test::OracleTest, public testing::WithParamInterface<std::string> {};
INSTANTIATE_TEST_SUITE_P(Surveys, GoldenDrivers, testing::Values("waves8", "csat10"),
                         [](const auto& survey) { return survey.param; });

TEST_P(GoldenDrivers, EveryDriverAgrees) {
  const OracleSurvey survey(GetParam());
  const GoldenNode root(survey.golden, "");
  const auto& plan = survey.meta.at("drivers");
  std::vector<std::string> names;
  for (const auto& name : plan.at("predictors").as_array()) names.emplace_back(name.as_string());
  names.emplace_back(plan.at("outcome").as_string());
  std::vector<test::Column> columns;
  for (const auto& name : names) columns.push_back(survey.numbers(name));
  std::vector<double> rows;
  for (std::size_t row = 0; row < survey.weights.size(); ++row) {
    std::vector<double> complete;
    for (const auto& column : columns) {
      if (column[row]) complete.push_back(*column[row]);
    }
    if (complete.size() == columns.size()) rows.insert(rows.end(), complete.begin(), complete.end());
  }
  const auto result = keyDrivers(rows, columns.size(), 0.95);
  const auto golden = root.at("key_drivers");
  ASSERT_FALSE(result.reason);
  golden.expect("n", static_cast<double>(result.n));
  golden.expect("k", static_cast<double>(result.k));
  golden.expect("R2", result.r2);
  golden.expect("adj_R2", result.adjusted_r2);
  golden.expect("condition_number", result.condition);
  for (std::size_t i = 0; i < result.k; ++i) {
    const auto one = golden.at("drivers").at(names[i]);
    const auto& driver = result.drivers[i];
    one.expect("r", driver.r);
    one.expectInterval("r_ci", driver.r_interval);
    one.expect("spearman", driver.spearman);
    one.expect("beta_std", driver.beta);
    one.expect("relative_weight", driver.weight);
    one.expect("relative_weight_pct", 100 * *driver.weight_share);
    one.expect("shapley_r2", driver.shapley);
    one.expect("shapley_pct", 100 * *driver.shapley_share);
  }
}

}  // namespace
}  // namespace cx
