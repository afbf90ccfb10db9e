// SPDX-License-Identifier: GPL-3.0-or-later
// Dimensions and the overall score of real surveys against golden numbers: person level, pooled, reliability,
// benchmark.
#include "core/stats/compare.h"
#include "core/stats/ratio.h"
#include "core/stats/reliability.h"
#include "tests/support/golden_node.h"
#include "tests/support/oracle.h"
#include "tests/support/oracle_survey.h"

namespace cx {
namespace {

using test::GoldenNode;
using test::OracleSurvey;

class GoldenScopes : public test::OracleTest, public testing::WithParamInterface<std::string> {
 protected:
  static GoldenNode node(const OracleSurvey& survey, const std::string& scope) {
    const GoldenNode root(survey.golden, "");
    return scope == "overall" ? root.at(scope) : root.at("dimensions").at(scope);
  }
};
INSTANTIATE_TEST_SUITE_P(Surveys, GoldenScopes, testing::ValuesIn(test::oracleSurveys()),
                         [](const auto& survey) { return survey.param; });

TEST_P(GoldenScopes, PersonLevelScoresAgree) {
  const OracleSurvey survey(GetParam());
  for (const auto& scope : survey.scopes) {
    node(survey, scope).at("person").expectSummary(survey.buckets(survey.scores(scope)));
  }
}

/// What each person gave and could give over a scope.
std::vector<RatioBucket> parts(const OracleSurvey& survey, const std::string& scope) {
  std::vector<RatioBucket> out;
  for (std::size_t row = 0; row < survey.weights.size(); ++row) {
    RatioBucket person{0, 0, 1, survey.weights[row], survey.weights[row] * survey.weights[row]};
    for (const auto& q : survey.statementsOf(scope)) {
      const auto& answer = survey.answers(q)[row];
      person.part += 100 * answer.value_or(0);
      person.whole += answer ? survey.max(q) : 0;
    }
    if (person.whole > 0) out.push_back(person);
  }
  return out;
}

TEST_P(GoldenScopes, PooledScoresAgree) {
  const OracleSurvey survey(GetParam());
  for (const auto& scope : survey.scopes) {
    const auto golden = node(survey, scope).at("pooled");
    const auto people = parts(survey, scope);
    const auto plain = ratio(people), weighted = ratioWeighted(people);
    golden.expect("n", static_cast<double>(plain.n));
    golden.expect("sum_scores", plain.sum / 100);
    golden.expect("pct", plain.mean);
    golden.expect("se", plain.se);
    golden.expectInterval("ci", meanInterval(plain, 0.95));
    golden.expect("w_pct", weighted.mean);
    golden.expect("w_se", weighted.se);
    golden.expectInterval("w_ci", meanInterval(weighted, 0.95));
  }
}

Comoments completeRows(const OracleSurvey& survey, const std::vector<std::string>& statements) {
  Comoments rows(statements.size());
  for (std::size_t row = 0; row < survey.weights.size(); ++row) {
    std::vector<double> answers;
    for (const auto& q : statements) {
      if (const auto& answer = survey.answers(q)[row]) answers.push_back(*answer);
    }
    if (answers.size() == statements.size()) rows.add(answers);
  }
  return rows;
}

TEST_P(GoldenScopes, ReliabilityAgrees) {
  const OracleSurvey survey(GetParam());
  for (const auto& scope : survey.scopes) {
    const auto golden = node(survey, scope).at(scope == "overall" ? "reliability_all_items" : "reliability");
    const auto& statements = survey.statementsOf(scope);
    const auto result = reliability(completeRows(survey, statements), 0.95);
    golden.expect("k", static_cast<double>(result.k));
    golden.expect("n", static_cast<double>(result.n));
    golden.expect("alpha", result.alpha);
    EXPECT_EQ(golden.has("reason"), result.reason.has_value());
    if (!result.alpha) continue;
    golden.expect("k_used", static_cast<double>(result.k_used));
    golden.expectInterval("feldt", result.interval);
    golden.expect("alpha_std", result.alpha_standardised);
    golden.expect("mean_interitem_r", result.mean_correlation);
    for (std::size_t i = 0; i < statements.size(); ++i) {
      const auto& one = result.statements[i];
      if (!golden.at("items").has(statements[i])) {
        EXPECT_FALSE(one.r_rest) << statements[i];
        continue;
      }
      golden.at("items").at(statements[i]).expect("r_item_rest", one.r_rest);
      golden.at("items").at(statements[i]).expect("alpha_if_dropped", one.alpha_dropped);
    }
    EXPECT_EQ(golden.has("omega_total_optional"), result.omega.has_value());
    if (result.omega) golden.expect("omega_total_optional", result.omega);
  }
}

void expectBenchmark(const GoldenNode& golden, const Summary& own) {
  const double benchmark = test::number(golden.value().at("benchmark"));
  const auto test = oneSample(own, benchmark, 0.95);
  EXPECT_EQ(golden.has("reason"), !test);
  if (!test) return;
  golden.expect("diff", test->difference);
  golden.expect("se", test->se);
  golden.expect("t", test->t);
  golden.expect("df", test->df);
  golden.expect("p", test->p);
  golden.expectInterval("ci_diff", test->interval);
  for (std::size_t i = 0; i < golden.value().at("tost").as_array().size(); ++i) {
    const auto expected = golden.at("tost").at(i);
    const auto result = tost(own, benchmark, test::number(expected.value().at("margin")));
    expected.expect("p_lower", result->p_lower);
    expected.expect("p_upper", result->p_upper);
    expected.expect("p", result->p);
    expected.expectInterval("ci90", result->interval90);
    EXPECT_EQ(result->equal, expected.value().at("equivalent").as_bool());
  }
}

class GoldenBenchmarks : public test::OracleTest, public testing::WithParamInterface<std::string> {};
INSTANTIATE_TEST_SUITE_P(Surveys, GoldenBenchmarks, testing::Values("tiny9", "waves8", "gcbs12"),
                         [](const auto& survey) { return survey.param; });

TEST_P(GoldenBenchmarks, TestsAndEquivalenceAgree) {
  const OracleSurvey survey(GetParam());
  const GoldenNode root(survey.golden, "");
  for (const auto& scope : survey.scopes) {
    const auto golden = root.at("benchmark").at(scope);
    const auto buckets = survey.buckets(survey.scores(scope));
    expectBenchmark(golden, describe(buckets));
    expectBenchmark(golden.at("weighted"), describeWeighted(buckets));
  }
}

}  // namespace
}  // namespace cx
