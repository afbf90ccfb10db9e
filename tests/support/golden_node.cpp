// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden_node.h"

#include <gtest/gtest.h>

#include <cmath>
#include <regex>
#include <stdexcept>

#include "tests/support/oracle.h"

namespace cx::test {

namespace {

/// One rule of tolerances.json: the first whose pattern is found in a path holds for it.
struct Rule {
  std::regex pattern;
  Tolerance tolerance;
};

std::vector<Rule> readTolerances() {
  const auto file = golden("tolerances.json");
  std::vector<Rule> rules;
  for (const auto& rule : file.at("rules").as_array()) {
    const auto& object = rule.as_object();
    const auto* tiny = object.if_contains("tiny");
    rules.push_back({std::regex(std::string(rule.at("match").as_string()), std::regex::optimize),
                     {number(rule.at("rel")), number(rule.at("abs")), tiny != nullptr ? number(*tiny) : 0,
                      object.contains("optional")}});
  }
  return rules;
}

}  // namespace

const Tolerance& toleranceOf(const std::string& path) {
  static const auto rules = readTolerances();
  for (const auto& rule : rules) {
    if (std::regex_search(path, rule.pattern)) return rule.tolerance;
  }
  throw std::logic_error("no tolerance for " + path);
}

std::size_t GoldenNode::compared = 0;

GoldenNode GoldenNode::at(const std::string& key) const {
  return {value_->at(key), path_ + "." + key};
}
GoldenNode GoldenNode::at(std::size_t index) const {
  return {value_->as_array().at(index), path_ + "[" + std::to_string(index) + "]"};
}
bool GoldenNode::has(const std::string& key) const {
  return value_->as_object().contains(key);
}

void GoldenNode::expect(const std::string& key, std::optional<double> actual) const {
  const auto path = path_ + "." + key;
  ASSERT_TRUE(has(key)) << path << " is not among the golden figures";
  const auto& golden = value_->at(key);
  ++compared;
  if (golden.is_null()) {
    EXPECT_FALSE(actual) << path << " should be none and is " << *actual;
    return;
  }
  ASSERT_TRUE(actual) << path << " is none";
  const double expected = number(golden);
  const auto& rule = toleranceOf(path);
  if (std::abs(*actual) < rule.tiny && std::abs(expected) < rule.tiny) return;
  EXPECT_TRUE(within(*actual, expected, rule.relative, rule.absolute)) << path;
}

void GoldenNode::expectInterval(const std::string& prefix, const std::optional<Interval>& actual) const {
  expect(prefix + "_lo", actual ? std::optional(actual->lo) : std::nullopt);
  expect(prefix + "_hi", actual ? std::optional(actual->hi) : std::nullopt);
}

void GoldenNode::expectSummary(const std::vector<Bucket>& buckets) const {
  const auto plain = describe(buckets), weighted = describeWeighted(buckets);
  const auto there = [&](double x) { return plain.mean ? std::optional(x) : std::nullopt; };
  expect("n", static_cast<double>(plain.n));
  expect("sum", there(plain.sum));
  expect("mean", plain.mean);
  expect("sd", plain.sd);
  expect("se", plain.se);
  expect("df", plain.n > 1 ? std::optional(plain.df) : std::nullopt);
  expectInterval("ci", meanInterval(plain, 0.95));
  expect("median", median(buckets));
  expect("w_sum", there(weighted.sum));
  expect("w_mean", weighted.mean);
  expect("w_sd", weighted.sd);
  expect("w_se", weighted.se);
  expectInterval("w_ci", meanInterval(weighted, 0.95));
  expect("n_eff", there(weighted.n_eff));
  expect("deff_kish", there(static_cast<double>(weighted.n) / weighted.n_eff));
}

}  // namespace cx::test
