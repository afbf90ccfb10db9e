// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oracle_survey.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "tests/support/oracle.h"

namespace cx::test {

namespace {

/// A list of names; lists of one stand unboxed.
std::vector<std::string> names(const boost::json::value& value) {
  if (value.is_string()) return {std::string(value.as_string())};
  std::vector<std::string> out;
  for (const auto& each : value.as_array()) out.emplace_back(each.as_string());
  return out;
}

std::optional<double> parsed(const std::string& cell) {
  if (cell.empty() || cell == "N/A") return std::nullopt;
  return std::stod(cell);
}

}  // namespace

OracleSurvey::OracleSurvey(const std::string& id)
    : golden(test::golden(id + ".golden.json")), meta(test::golden(id + ".meta.json")) {
  const auto table = oracleTable(id + ".csv");
  const auto& weight = table.at("weight");
  for (std::size_t row = 0; row < weight.size(); ++row) {
    if (std::stod(weight[row]) == 0) continue;
    weights.push_back(std::stod(weight[row]));
    for (const auto& [name, column] : table) cells_[name].push_back(column[row]);
  }
  for (const auto& [statement, rule] : meta.at("items").as_object()) {
    statements.emplace_back(statement);
    auto column = numbers(statement);
    if (rule.at("reverse").as_bool()) {
      for (auto& answer : column) {
        if (answer) *answer = min(statement) + max(statement) - *answer;
      }
    }
    answers_[statement] = std::move(column);
  }

  std::vector<bool> whole(weights.size(), true);
  for (const auto& [dimension, list] : meta.at("dims").as_object()) {
    scopes.emplace_back(dimension);
    of_[dimension] = names(list);
    of_["overall"].insert(of_["overall"].end(), of_[dimension].begin(), of_[dimension].end());
    scores_[dimension] = personScores(of_[dimension], true);
    for (std::size_t row = 0; row < whole.size(); ++row) whole[row] = whole[row] && scores_[dimension][row];
  }
  scopes.emplace_back("overall");
  scores_["overall"] = personScores(of_["overall"], false);
  for (std::size_t row = 0; row < whole.size(); ++row) {
    if (!whole[row]) scores_["overall"][row].reset();
  }
}

double OracleSurvey::min(const std::string& statement) const {
  return number(meta.at("items").at(statement).at("min"));
}
double OracleSurvey::max(const std::string& statement) const {
  return number(meta.at("items").at(statement).at("max"));
}

Column OracleSurvey::numbers(const std::string& column) const {
  Column out;
  for (const auto& cell : cells(column)) out.push_back(parsed(cell));
  return out;
}

Column OracleSurvey::personScores(const std::vector<std::string>& list, bool half_rule) const {
  Column out(weights.size());
  for (std::size_t row = 0; row < out.size(); ++row) {
    double sum = 0, most = 0;
    std::size_t answered = 0;
    for (const auto& statement : list) {
      const auto& answer = answers(statement)[row];
      if (!answer) continue;
      sum += *answer;
      most += max(statement);
      ++answered;
    }
    if (answered > 0 && (!half_rule || 2 * answered >= list.size())) out[row] = 100 * sum / most;
  }
  return out;
}

std::vector<std::string> OracleSurvey::levels(const std::string& group) const {
  const auto& column = cells(group);
  const auto* listed = meta.at("levels").as_object().if_contains(group);
  if (listed == nullptr) {
    const std::set<std::string> sorted(column.begin(), column.end());
    return {sorted.begin(), sorted.end()};
  }
  auto out = names(*listed);
  std::erase_if(out, [&](const std::string& level) { return std::ranges::count(column, level) == 0; });
  return out;
}

std::vector<Bucket> OracleSurvey::buckets(const Column& column, const std::string& group,
                                          const std::string& level) const {
  std::vector<Bucket> out;
  for (std::size_t row = 0; row < column.size(); ++row) {
    if (!column[row] || (!group.empty() && cells(group)[row] != level)) continue;
    out.push_back({*column[row], 1, weights[row], weights[row] * weights[row]});
  }
  return out;
}

const std::vector<std::string>& oracleSurveys() {
  static const std::vector<std::string> ids{"tiny9",  "waves8",     "gcbs12",      "bfi12",
                                            "csat10", "sai_paired", "insteval_d15"};
  return ids;
}

}  // namespace cx::test
