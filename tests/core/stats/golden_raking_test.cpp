// SPDX-License-Identifier: GPL-3.0-or-later
// Raking, trimming and planning against golden numbers.
#include <algorithm>

#include "core/stats/planner.h"
#include "core/stats/raking.h"
#include "core/stats/weights.h"
#include "tests/support/golden_node.h"
#include "tests/support/oracle.h"

namespace cx {
namespace {

using test::golden;
using test::GoldenNode;
using test::number;
using test::within;

class GoldenRaking : public test::OracleTest {
 protected:
  void SetUp() override {
    OracleTest::SetUp();
    if (IsSkipped()) return;
    expected = golden("natl1500.golden.json");
    const auto table = test::oracleTable("natl1500.csv");
    for (const auto& cell : table.at("weight")) base.push_back(std::stod(cell));
    for (const auto& name : expected.at("variables").as_array()) {
      RakingVariable variable;
      std::vector<std::string> levels;
      for (const auto& [level, share] : expected.at("targets").at(name.as_string()).as_object()) {
        levels.emplace_back(level);
        variable.target.push_back(number(share));
      }
      for (const auto& cell : table.at(std::string(name.as_string()))) {
        variable.level.push_back(static_cast<int>(std::ranges::find(levels, cell) - levels.begin()));
      }
      variables.push_back(variable);
    }
    segment = table.at("segment");
  }

  void expectRaking(const Raking& result, const std::string& key) {
    const GoldenNode node(expected.at(key), key);
    ASSERT_EQ(result.weights.size(), base.size());
    const auto& rows = node.value().at("row_weight").as_array();
    const double tolerance = key == "trimmed" ? 1e-6 : 1e-8;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      ASSERT_TRUE(within(result.weights[i], number(rows[i]), tolerance)) << key << " row " << i;
    }
    EXPECT_TRUE(result.converged);
    EXPECT_LT(result.margin_error, 1e-8);
    expectStats(node.at("weights"), result.weights);
    for (const auto& [name, stats] : node.value().at("by_segment_weight").as_object()) {
      std::vector<double> part;
      for (std::size_t i = 0; i < segment.size(); ++i) {
        if (segment[i] == name) part.push_back(result.weights[i]);
      }
      expectStats(node.at("by_segment_weight").at(name), part);
    }
  }

  static void expectStats(const GoldenNode& node, const std::vector<double>& weights) {
    const auto stats = weightStats(weights);
    node.expect("n", static_cast<double>(stats->n));
    node.expect("sum_w", stats->sum);
    node.expect("sum_w2", stats->sum_of_squares);
    node.expect("min", stats->min);
    node.expect("max", stats->max);
    node.expect("cv", stats->cv);
    node.expect("deff_kish", stats->deff);
    node.expect("n_eff", stats->n_eff);
    node.expect("moe_srs", marginOfError(static_cast<double>(stats->n), 0.95));
    node.expect("moe_weighted", marginOfError(stats->n_eff, 0.95));
  }

  boost::json::value expected;
  std::vector<double> base;
  std::vector<RakingVariable> variables;
  std::vector<std::string> segment;
};

TEST_F(GoldenRaking, TheNationalSampleRakes) {
  expectRaking(rake(base, variables, std::nullopt), "untrimmed");
}

TEST_F(GoldenRaking, TheNationalSampleRakesWithinACap) {
  const Interval cap{number(expected.at("trimmed").at("lo")), number(expected.at("trimmed").at("hi"))};
  const auto result = rake(base, variables, cap);
  expectRaking(result, "trimmed");
  const auto [low, high] = std::ranges::minmax(result.weights);
  EXPECT_GE(low, cap.lo * (1 - 1e-9));
  EXPECT_LE(high, cap.hi * (1 + 1e-9));
}

TEST_F(GoldenRaking, ACapThatCannotBeMetSaysSo) {
  const auto& plan = expected.at("infeasible_cap");
  const auto result = rake(base, variables, Interval{number(plan.at("lo")), number(plan.at("hi"))});
  EXPECT_FALSE(result.converged);
  EXPECT_GT(result.margin_error, number(plan.at("margin_error_exceeds")));
}

TEST_F(GoldenRaking, TheQuotedMarginTakesAllFifteenHundredAsOneSample) {
  EXPECT_TRUE(within(100 * *marginOfError(1500, 0.95), number(expected.at("moe_quoted_style_pp")), 1e-12));
}

class GoldenPlanner : public test::OracleTest {};

std::optional<SamplePlan> planned(const boost::json::value& input) {
  const auto at = [&](const char* key) { return number(input.at(key)); };
  const auto maybe = [&](const char* key) {
    const auto* value = input.as_object().if_contains(key);
    return value != nullptr ? std::optional(number(*value)) : std::nullopt;
  };
  const auto kind = input.at("kind").as_string();
  if (kind == "proportion") {
    return sampleForShare({at("p"), at("moe"), at("conf"), at("deff"), maybe("N"), maybe("rr")});
  }
  if (kind == "change") {
    return sampleForChange({at("sd"), at("delta"), at("power"), at("conf"), at("deff"), maybe("rr")});
  }
  return sampleForMean({at("sd"), at("moe"), at("conf"), at("deff"), maybe("rr")});
}

TEST_F(GoldenPlanner, EveryPlanAgrees) {
  const auto file = golden("planner.golden.json");
  const GoldenNode cases(file.at("cases"), "cases");
  for (std::size_t i = 0; i < cases.value().as_array().size(); ++i) {
    const auto& input = cases.at(i).value().at("input");
    const auto output = cases.at(i).at("output");
    SCOPED_TRACE(testing::Message() << input);
    if (output.has("moe")) {
      const auto* population = input.as_object().if_contains("N");
      output.expect("moe", marginOfError(number(input.at("n")), number(input.at("conf")), number(input.at("deff")),
                                         population != nullptr ? std::optional(number(*population)) : std::nullopt));
      continue;
    }
    const auto plan = planned(input);
    ASSERT_TRUE(plan);
    output.expect("n_raw", plan->raw);
    output.expect(output.has("n") ? "n" : "n_per_wave", static_cast<double>(plan->n));
    if (output.has("invites")) {
      output.expect("invites",
                    plan->invitations ? std::optional(static_cast<double>(*plan->invitations)) : std::nullopt);
    }
  }
}

}  // namespace
}  // namespace cx
