// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/versions.h"

#include <algorithm>
#include <optional>

namespace cx {
namespace {

bool has(const std::vector<const Statement*>& statements, const std::string& id) {
  return std::ranges::any_of(statements, [&](const Statement* s) { return s->id == id; });
}

std::optional<Break::Kind> breakOf(const Statement& older, const Statement& newer) {
  if (older.scale.min != newer.scale.min || older.scale.max != newer.scale.max) return Break::Kind::scale_changed;
  if (older.reverse != newer.reverse) return Break::Kind::turned;
  if (older.wording != newer.wording) return Break::Kind::reworded;
  return std::nullopt;
}

const std::string* dimensionOf(const Questionnaire& questionnaire, const std::string& statement) {
  for (const Dimension& dimension : questionnaire.dimensions)
    for (const Statement& one : dimension.statements)
      if (one.id == statement) return &dimension.id;
  return nullptr;
}

bool moved(const Questionnaire& older, const Questionnaire& newer, const std::string& statement) {
  return *dimensionOf(older, statement) != *dimensionOf(newer, statement);
}

}  // namespace

std::vector<Break> breaksBetween(const Questionnaire& older, const Questionnaire& newer, const Scope& scope) {
  const auto before = statementsOf(older, scope), after = statementsOf(newer, scope);
  const bool single = scope.kind == Scope::Kind::statement;
  std::vector<Break> out;
  for (const Statement* statement : after) {
    const Statement* was = older.statement(statement->id);
    if (!was)
      out.push_back({statement->id, Break::Kind::added});
    else if (const auto kind = breakOf(*was, *statement))
      out.push_back({statement->id, *kind});
    else if (!single && moved(older, newer, statement->id))
      out.push_back({statement->id, Break::Kind::moved});
  }
  for (const Statement* statement : before) {
    if (!newer.statement(statement->id))
      out.push_back({statement->id, Break::Kind::removed});
    else if (!has(after, statement->id))
      out.push_back({statement->id, Break::Kind::moved});
  }
  return out;
}

std::vector<std::string> minorRewordings(const Questionnaire& older, const Questionnaire& newer, const Scope& scope) {
  std::vector<std::string> out;
  for (const Statement* statement : statementsOf(newer, scope)) {
    const Statement* was = older.statement(statement->id);
    if (was && !breakOf(*was, *statement) && was->nuance != statement->nuance) out.push_back(statement->id);
  }
  return out;
}

bool comparable(const Questionnaire& older, const Questionnaire& newer, const Scope& scope) {
  return !statementsOf(older, scope).empty() && !statementsOf(newer, scope).empty() &&
         (older.version == newer.version || breaksBetween(older, newer, scope).empty());
}

}  // namespace cx
