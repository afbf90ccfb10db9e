// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/statements.h"

namespace cx {
namespace {

std::vector<StatementFacts> asAsked(const Facts& facts) {
  std::vector<StatementFacts> out;
  const auto& dimensions = facts.questionnaire().dimensions;
  for (std::size_t d = 0; d < dimensions.size(); ++d)
    for (const Statement& statement : dimensions[d].statements) {
      const Change* change = facts.changes ? &facts.changes->statements[out.size()] : nullptr;
      out.push_back({{&statement, distributionOf(facts.total, statement, facts.rules())}, out.size(), d, change});
    }
  return out;
}

/// The highest figure first, those without one last.
template <class Figure>
void sortDown(std::vector<StatementFacts>& all, Figure figure) {
  std::ranges::stable_sort(all, [&](const StatementFacts& a, const StatementFacts& b) {
    const std::optional<double> one = figure(a), other = figure(b);
    return one && (!other || *one > *other);
  });
}

}  // namespace

std::vector<StatementFacts> statementsIn(const Facts& facts, StatementOrder order) {
  auto out = asAsked(facts);
  switch (order) {
    case StatementOrder::questionnaire:
      break;
    case StatementOrder::net:
      sortDown(out, [](const StatementFacts& one) { return one.answers.net; });
      break;
    case StatementOrder::change:
      sortDown(out,
               [](const StatementFacts& one) { return one.change ? one.change->difference : std::optional<double>(); });
      break;
  }
  return out;
}

StatementFacts chosenStatement(const Facts& facts, const StatementChoice& choice) {
  const auto all = asAsked(facts);
  const StatementFacts* lowest = &all.front();
  for (const StatementFacts& one : all) {
    if (one.statement->id == choice.statement) return one;
    if (one.answers.net && (!lowest->answers.net || *one.answers.net < *lowest->answers.net)) lowest = &one;
  }
  return *lowest;
}

}  // namespace cx
