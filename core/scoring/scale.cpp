// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scale.h"

#include <algorithm>

namespace cx {
namespace {

/// Sums of the ends of some answer scales.
struct Ends {
  int min = 0, max = 0;
};

Ends endsOf(const std::vector<const Statement*>& statements) {
  Ends ends;
  for (const Statement* statement : statements) {
    ends.min += statement->scale.min;
    ends.max += statement->scale.max;
  }
  return ends;
}

bool alike(const std::vector<const Statement*>& statements) {
  const auto same = [&](const Statement* s) {
    return s->scale.min == statements.front()->scale.min && s->scale.max == statements.front()->scale.max;
  };
  return std::ranges::all_of(statements, same);
}

Bounds between(double floor, double ceiling) {
  return {floor, ceiling, (floor + ceiling) / 2};
}

}  // namespace

std::string Scope::key() const {
  switch (kind) {
    case Kind::overall:
      return "overall";
    case Kind::dimension:
      return "dimension:" + id;
    case Kind::statement:
      return "statement:" + id;
  }
  return {};
}

std::vector<Scope> indexScopes(const Questionnaire& questionnaire) {
  std::vector<Scope> out{Scope::overall()};
  for (const Dimension& dimension : questionnaire.dimensions) out.push_back(Scope::dimension(dimension.id));
  return out;
}

std::vector<Scope> statementScopes(const Questionnaire& questionnaire) {
  std::vector<Scope> out;
  for (const Statement* statement : questionnaire.statements()) out.push_back(Scope::statement(statement->id));
  return out;
}

std::vector<Scope> scopes(const Questionnaire& questionnaire) {
  std::vector<Scope> out = indexScopes(questionnaire);
  for (Scope& scope : statementScopes(questionnaire)) out.push_back(std::move(scope));
  return out;
}

std::vector<const Statement*> statementsOf(const Questionnaire& questionnaire, const Scope& scope) {
  if (scope.kind == Scope::Kind::overall) return questionnaire.statements();
  std::vector<const Statement*> out;
  if (scope.kind == Scope::Kind::statement) {
    if (const Statement* statement = questionnaire.statement(scope.id)) out.push_back(statement);
  } else if (const Dimension* dimension = questionnaire.dimension(scope.id)) {
    for (const Statement& statement : dimension->statements) out.push_back(&statement);
  }
  return out;
}

std::optional<Bounds> boundsOf(const Questionnaire& questionnaire, const Scope& scope, Scale scale) {
  const auto statements = statementsOf(questionnaire, scope);
  if (statements.empty()) return std::nullopt;
  const Ends ends = endsOf(statements);
  switch (scale) {
    case Scale::benchmark:
      if (std::ranges::any_of(statements, [](const Statement* s) { return s->scale.min < 0 || s->scale.max <= 0; }))
        return std::nullopt;
      return between(100.0 * ends.min / ends.max, 100);
    case Scale::rescaled:
      return between(0, 100);
    case Scale::mean:
      if (!alike(statements)) return std::nullopt;
      return between(statements.front()->scale.min, statements.front()->scale.max);
    case Scale::top2:
      if (scope.kind != Scope::Kind::statement) return std::nullopt;
      return Bounds{0, 100, std::nullopt};
  }
  return std::nullopt;
}

std::optional<Bounds> commonBounds(const Questionnaire& questionnaire, const std::vector<Scope>& scopes, Scale scale) {
  std::optional<Bounds> out;
  for (const Scope& scope : scopes) {
    const auto bounds = boundsOf(questionnaire, scope, scale);
    if (!bounds) continue;
    if (!out) {
      out = bounds;
      continue;
    }
    out->floor = std::min(out->floor, bounds->floor);
    out->ceiling = std::max(out->ceiling, bounds->ceiling);
    if (out->neutral != bounds->neutral) out->neutral.reset();
  }
  return out;
}

std::string_view code(Scale scale) {
  switch (scale) {
    case Scale::benchmark:
      return "benchmark";
    case Scale::rescaled:
      return "rescaled";
    case Scale::mean:
      return "mean";
    case Scale::top2:
      return "top2";
  }
  return {};
}

std::optional<Scale> scaleFromCode(std::string_view word) {
  for (const Scale scale : {Scale::benchmark, Scale::rescaled, Scale::mean, Scale::top2})
    if (code(scale) == word) return scale;
  return std::nullopt;
}

std::optional<double> fromBenchmark(double percent, Scale scale) {
  switch (scale) {
    case Scale::benchmark:
      return percent;
    case Scale::rescaled:
      return (percent - 20) / 0.8;
    case Scale::mean:
      return percent / 20;
    case Scale::top2:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace cx
