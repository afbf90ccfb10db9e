// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/scoring/view.h"
#include "core/survey/questionnaire.h"

namespace cx {

/// What a score is about.
struct Scope {
  enum class Kind { overall, dimension, statement };
  Kind kind = Kind::overall;
  std::string id;  ///< of the dimension or statement
  bool operator==(const Scope&) const = default;

  [[nodiscard]] static Scope overall() { return {}; }
  [[nodiscard]] static Scope dimension(std::string id) { return {Kind::dimension, std::move(id)}; }
  [[nodiscard]] static Scope statement(std::string id) { return {Kind::statement, std::move(id)}; }
  /// "overall", "dimension:ID", "statement:ID".
  [[nodiscard]] std::string key() const;
};

/// Overall, then the dimensions; the statements; both, in this order.
[[nodiscard]] std::vector<Scope> indexScopes(const Questionnaire& questionnaire);
[[nodiscard]] std::vector<Scope> statementScopes(const Questionnaire& questionnaire);
[[nodiscard]] std::vector<Scope> scopes(const Questionnaire& questionnaire);
/// The statements a scope is made of; empty when the questionnaire lacks it.
[[nodiscard]] std::vector<const Statement*> statementsOf(const Questionnaire& questionnaire, const Scope& scope);

/// The ends of a scale and where agreement turns into disagreement; a share has no neutral point.
struct Bounds {
  double floor = 20, ceiling = 100;
  std::optional<double> neutral = 60;
  bool operator==(const Bounds&) const = default;
};

/// The bounds of a scope, or none where the scale gives no score: a mean over unlike answer scales, top-2-box of
/// anything but a statement, "points given ÷ points possible" where no points are possible. On unlike scales the
/// benchmark floor is that of a form answered in full, 100·Σmin/Σmax.
[[nodiscard]] std::optional<Bounds> boundsOf(const Questionnaire& questionnaire, const Scope& scope, Scale scale);
/// An axis for all scopes of the list: from the lowest floor to the highest ceiling, neutral where they agree on one.
[[nodiscard]] std::optional<Bounds> commonBounds(const Questionnaire& questionnaire, const std::vector<Scope>& scopes,
                                                 Scale scale);

/// The scale for overall and dimensions: top-2-box is for statements only, so they stay on the benchmark scale.
[[nodiscard]] constexpr Scale indexScale(Scale scale) {
  return scale == Scale::top2 ? Scale::benchmark : scale;
}
/// Digits after the point: 2 for means, 1 for percentages.
[[nodiscard]] constexpr int decimals(Scale scale) {
  return scale == Scale::mean ? 2 : 1;
}
/// "benchmark", "rescaled", "mean", "top2", and back; nothing for another word.
[[nodiscard]] std::string_view code(Scale scale);
[[nodiscard]] std::optional<Scale> scaleFromCode(std::string_view code);

/// A figure in per cent of the maximum, answers coded 1–5, on another scale; none on top-2-box.
[[nodiscard]] std::optional<double> fromBenchmark(double percent, Scale scale);

}  // namespace cx
