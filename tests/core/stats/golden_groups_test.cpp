// SPDX-License-Identifier: GPL-3.0-or-later
// Waves, channels and segments of real surveys against golden numbers.
#include "core/stats/pairwise.h"
#include "tests/support/golden_node.h"
#include "tests/support/oracle.h"
#include "tests/support/oracle_survey.h"

namespace cx {
namespace {

using test::GoldenNode;
using test::OracleSurvey;
using Groups = std::vector<std::vector<Bucket>>;

class GoldenGroups : public test::OracleTest, public testing::WithParamInterface<std::string> {};
INSTANTIATE_TEST_SUITE_P(Surveys, GoldenGroups, testing::ValuesIn(test::oracleSurveys()),
                         [](const auto& survey) { return survey.param; });

void expectWelch(const GoldenNode& golden, const std::optional<Welch>& test) {
  if (golden.has("reason")) {
    EXPECT_FALSE(test);
    return;
  }
  ASSERT_TRUE(test);
  golden.expect("diff", test->difference);
  golden.expect("se", test->se);
  golden.expect("t", test->t);
  golden.expect("df", test->df);
  golden.expect("p", test->p);
  golden.expectInterval("ci", test->interval);
}

void expectComparison(const GoldenNode& golden, const Comparison& actual) {
  golden.expect("n1", static_cast<double>(actual.n_older));
  golden.expect("n2", static_cast<double>(actual.n_newer));
  if (golden.has("reason")) {
    golden.expect("diff", actual.difference);
    EXPECT_FALSE(actual.welch || actual.weighted || actual.effect || actual.ranks);
    return;
  }
  expectWelch(golden.at("welch"), actual.welch);
  expectWelch(golden.at("welch_weighted"), actual.weighted);
  golden.expect("cohen_d", actual.effect ? std::optional(actual.effect->d) : std::nullopt);
  golden.expect("hedges_g", actual.effect ? std::optional(actual.effect->g) : std::nullopt);
  ASSERT_TRUE(actual.ranks);
  const auto ranks = golden.at("mann_whitney");
  ranks.expect("U", actual.ranks->u);
  ranks.expect("z", actual.ranks->z);
  ranks.expect("p", actual.ranks->p);
  ranks.expect("p_cc", actual.ranks->p_corrected);
  ranks.expect("cliff_delta", actual.ranks->cliff);
}

void expectAnova(const GoldenNode& golden, const std::optional<WelchAnova>& test) {
  golden.expect("F", test ? std::optional(test->f) : std::nullopt);
  if (!test) return;
  golden.expect("df1", test->df1);
  golden.expect("df2", test->df2);
  golden.expect("p", test->p);
}

void expectOmnibus(const GoldenNode& golden, const Groups& groups) {
  std::vector<Summary> plain, weighted;
  for (const auto& group : groups) {
    plain.push_back(describe(group));
    weighted.push_back(describeWeighted(group));
  }
  expectAnova(golden.at("welch_anova"), welchAnova(plain));
  expectAnova(golden.at("welch_anova_weighted"), welchAnova(weighted));

  const auto classic = classicAnova(plain);
  ASSERT_TRUE(classic);
  golden.expect("eta_sq", classic->eta_squared);
  golden.at("classic_anova").expect("F", classic->f);
  golden.at("classic_anova").expect("df1", classic->df1);
  golden.at("classic_anova").expect("df2", classic->df2);
  golden.at("classic_anova").expect("p", classic->p);

  const auto ranks = kruskalWallis(groups);
  ASSERT_TRUE(ranks);
  golden.at("kruskal_wallis").expect("H", ranks->h);
  golden.at("kruskal_wallis").expect("df", ranks->df);
  golden.at("kruskal_wallis").expect("p", ranks->p);
  golden.at("kruskal_wallis").expect("epsilon_sq", ranks->epsilon_squared);
}

void expectBreakdown(const GoldenNode& golden, const OracleSurvey& survey, const std::string& group,
                     const std::string& scope) {
  Groups shown;
  for (const auto& level : survey.levels(group)) {
    const auto buckets = survey.buckets(survey.scores(scope), group, level);
    golden.at("groups").at(level).expectSummary(buckets);
    if (buckets.size() >= 5) shown.push_back(buckets);
  }
  if (golden.has("reason")) {
    EXPECT_LT(shown.size(), 2u);
    return;
  }
  expectOmnibus(golden, shown);
  const auto pairs = pairwise(shown, 0.95);
  ASSERT_EQ(pairs.size(), golden.value().at("pairwise").as_array().size());
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto expected = golden.at("pairwise").at(i);
    expectComparison(expected, pairs[i].comparison);
    expected.expect("p_holm", pairs[i].p_holm);
    expected.expect("p_bh", pairs[i].p_bh);
    expected.expect("p_holm_weighted", pairs[i].p_holm_weighted);
  }
}

TEST_P(GoldenGroups, EveryBreakdownAgrees) {
  const OracleSurvey survey(GetParam());
  const auto before = GoldenNode::compared;
  for (const auto& name : survey.meta.at("groups").as_array()) {
    const std::string group(name.as_string());
    for (const auto& scope : survey.scopes) {
      SCOPED_TRACE(group + " " + scope);
      expectBreakdown(GoldenNode(survey.golden, "").at("by_" + group).at(scope), survey, group, scope);
    }
  }
  EXPECT_GT(GoldenNode::compared - before, 100u);
}

TEST_P(GoldenGroups, EveryWaveChangeAgrees) {
  const OracleSurvey survey(GetParam());
  const GoldenNode root(survey.golden, "");
  const auto waves = survey.levels("wave");
  for (std::size_t i = 0; i + 1 < waves.size(); ++i) {
    const auto golden = root.at("wave_changes").at(i);
    std::vector<std::optional<double>> plain, weighted;
    for (const auto& scope : survey.scopes) {
      const auto& scores = survey.scores(scope);
      const auto change =
          compare(survey.buckets(scores, "wave", waves[i]), survey.buckets(scores, "wave", waves[i + 1]), 0.95);
      expectComparison(golden.at("scores").at(scope), change);
      if (scope == "overall") continue;
      plain.push_back(change.welch ? std::optional(change.welch->p) : std::nullopt);
      weighted.push_back(change.weighted ? std::optional(change.weighted->p) : std::nullopt);
    }
    const auto adjusted = holm(plain), adjusted_weighted = holm(weighted);
    for (std::size_t d = 0; d < adjusted.size(); ++d) {
      golden.at("p_holm_dimensions").expect(survey.scopes[d], adjusted[d]);
      golden.at("p_holm_dimensions_weighted").expect(survey.scopes[d], adjusted_weighted[d]);
    }
  }
}

}  // namespace
}  // namespace cx
