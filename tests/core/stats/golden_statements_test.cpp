// SPDX-License-Identifier: GPL-3.0-or-later
// Means, shares and outcome questions of real surveys against golden numbers.
#include "core/stats/nps.h"
#include "core/stats/proportion.h"
#include "core/stats/weights.h"
#include "tests/support/golden_node.h"
#include "tests/support/oracle.h"
#include "tests/support/oracle_survey.h"

namespace cx {
namespace {

using test::GoldenNode;
using test::OracleSurvey;

class GoldenStatements : public test::OracleTest, public testing::WithParamInterface<std::string> {};
INSTANTIATE_TEST_SUITE_P(Surveys, GoldenStatements, testing::ValuesIn(test::oracleSurveys()),
                         [](const auto& survey) { return survey.param; });

std::vector<Bucket> scaled(std::vector<Bucket> buckets, double max) {
  for (auto& bucket : buckets) bucket.value = 100 * bucket.value / max;
  return buckets;
}

void expectShare(const GoldenNode& golden, const std::vector<Bucket>& buckets, double lo, double hi) {
  const auto plain = countShare(buckets, lo, hi), weighted = countShareWeighted(buckets, lo, hi);
  ASSERT_TRUE(plain);
  const auto x = static_cast<double>(plain->x), n = static_cast<double>(plain->n);
  golden.expect("x", x);
  golden.expect("n", n);
  golden.expect("p", plain->share);
  golden.expectInterval("wilson", wilson(plain->share, n, 0.95));
  golden.expectInterval("ac", agrestiCoull(x, n, 0.95));
  golden.expectInterval("cp", clopperPearson(x, n, 0.95));
  golden.expect("w_p", weighted->share);
  golden.expect("n_eff", weighted->n_eff);
  golden.expectInterval("w_wilson", wilson(weighted->share, weighted->n_eff, 0.95));
  golden.expect("moe_max_srs", marginOfError(n, 0.95));
  golden.expect("moe_max_weighted", marginOfError(weighted->n_eff, 0.95));
}

TEST_P(GoldenStatements, EveryStatementAgrees) {
  const OracleSurvey survey(GetParam());
  const auto before = GoldenNode::compared;
  for (const auto& q : survey.statements) {
    const auto golden = GoldenNode(survey.golden, "").at("items").at(q);
    const auto buckets = survey.buckets(survey.answers(q));
    golden.at("mean_score").expectSummary(buckets);
    golden.at("pct").expectSummary(scaled(buckets, survey.max(q)));
    const int box = boxSize(static_cast<int>(survey.max(q) - survey.min(q)) + 1);
    const auto name = std::to_string(box) + "_box";
    expectShare(golden.at("top_" + name), buckets, survey.max(q) - box + 1, survey.max(q));
    expectShare(golden.at("bottom_" + name), buckets, survey.min(q), survey.min(q) + box - 1);
  }
  EXPECT_GE(GoldenNode::compared - before, 60 * survey.statements.size());
}

TEST_P(GoldenStatements, WeightsAgree) {
  const OracleSurvey survey(GetParam());
  const auto golden = GoldenNode(survey.golden, "").at("weights");
  const auto stats = weightStats(survey.weights);
  ASSERT_TRUE(stats);
  golden.expect("n", static_cast<double>(stats->n));
  golden.expect("sum_w", stats->sum);
  golden.expect("sum_w2", stats->sum_of_squares);
  golden.expect("min", stats->min);
  golden.expect("max", stats->max);
  golden.expect("cv", stats->cv);
  golden.expect("deff_kish", stats->deff);
  golden.expect("n_eff", stats->n_eff);
  golden.expect("moe_srs", marginOfError(static_cast<double>(stats->n), 0.95));
  golden.expect("moe_weighted", marginOfError(stats->n_eff, 0.95));
}

TEST_P(GoldenStatements, OutcomeQuestionsAgree) {
  const OracleSurvey survey(GetParam());
  const GoldenNode root(survey.golden, "");
  for (const auto& [name, from] : {std::pair{"csat", "satisfied_from"}, {"ces", "easy_from"}}) {
    if (!root.has(name)) continue;
    const auto golden = root.at(name);
    const auto& value = golden.value();
    const auto buckets = survey.buckets(survey.numbers(std::string(value.at("column").as_string())));
    expectShare(golden, buckets, test::number(value.at(from)), 1e9);
    golden.at("mean").expectSummary(buckets);
  }
  if (!root.has("nps")) return;

  const auto golden = root.at("nps");
  const auto buckets = survey.buckets(survey.numbers("nps"));
  const auto plain = nps(buckets, 0.95), weighted = npsWeighted(buckets, 0.95);
  golden.expect("n", static_cast<double>(plain->n));
  golden.expect("promoters", static_cast<double>(plain->promoters));
  golden.expect("passives", static_cast<double>(plain->passives));
  golden.expect("detractors", static_cast<double>(plain->detractors));
  golden.expect("p_prom", plain->promoter_share);
  golden.expect("p_pass", plain->passive_share);
  golden.expect("p_detr", plain->detractor_share);
  golden.expect("nps", plain->score);
  golden.expect("sd", plain->summary.sd);
  golden.expect("se", plain->summary.se);
  golden.expectInterval("ci", meanInterval(plain->summary, 0.95));
  golden.expect("aw_center", plain->centre);
  golden.expectInterval("aw", plain->interval);
  golden.expectInterval("w_aw", weighted->interval);
  golden.expect("w_nps", weighted->score);
  golden.expect("w_se", weighted->summary.se);
  golden.expectInterval("w_ci", meanInterval(weighted->summary, 0.95));
  golden.expect("n_eff", weighted->summary.n_eff);
}

}  // namespace
}  // namespace cx
