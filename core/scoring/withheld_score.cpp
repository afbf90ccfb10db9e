// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/withheld_score.h"

#include <algorithm>

namespace cx {

TallyPart partOf(const Questionnaire& questionnaire, const Scope& scope) {
  const auto& all = questionnaire.dimensions;
  switch (scope.kind) {
    case Scope::Kind::overall:
      break;
    case Scope::Kind::dimension:
      return {TallyPart::Kind::dimension, int(std::ranges::find(all, scope.id, &Dimension::id) - all.begin())};
    case Scope::Kind::statement:
      return {TallyPart::Kind::slot, questionnaire.statement(scope.id)->slot};
  }
  return {};
}

Text withheldReason(int min_n) {
  return text(
      CX_TEXT("scoring",
              "Not in this viewer copy: it would show fewer than %1 answers, or give them away by subtraction."),
      {Number{double(min_n)}});
}

}  // namespace cx
