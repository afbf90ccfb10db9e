// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/scoring/scale.h"
#include "core/survey/questionnaire.h"

namespace cx {

/// What broke a statement between two versions of the questionnaire.
struct Break {
  enum class Kind { added, removed, scale_changed, turned, reworded, moved };
  std::string statement;
  Kind kind = Kind::added;
  bool operator==(const Break&) const = default;
};

/// The breaking differences that touch a scope, in the order of the newer version. A statement breaks its dimension and
/// overall too; `moved` (to another dimension) breaks only these.
[[nodiscard]] std::vector<Break> breaksBetween(const Questionnaire& older, const Questionnaire& newer,
                                               const Scope& scope = Scope::overall());

/// The statements of a scope that both versions ask alike but for a wording that a person called a minor change:
/// comparable, and worth a note.
[[nodiscard]] std::vector<std::string> minorRewordings(const Questionnaire& older, const Questionnaire& newer,
                                                       const Scope& scope = Scope::overall());

/// Whether scores of the scope under both versions measure the same.
[[nodiscard]] bool comparable(const Questionnaire& older, const Questionnaire& newer, const Scope& scope);

}  // namespace cx
