// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/reliability.h"
#include "core/chart/why_figure.h"
#include "core/scoring/coverage.h"

namespace cx {

std::optional<DimensionReliability> reliabilityOf(const Figure& figure) {
  if (figure.scope().kind != Scope::Kind::dimension) return std::nullopt;
  const auto all = reliabilitiesOf(figure.workspace, figure.facts.selection, figure.facts.wave());
  const auto at = std::ranges::find(all, figure.scope().id, &DimensionReliability::dimension);
  return at == all.end() ? std::nullopt : std::optional(*at);
}

Why::Section whyReliability(const Figure& figure, const DimensionReliability& dimension) {
  const Wording& say = figure.say;
  const Reliability& value = dimension.value;
  Why::Section section{say(text(CX_TEXT("chart", "Reliability"))), {}};
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "alpha"))), {}, reliabilityWords(dimension, say)));
  section.lines.push_back(
      whyLine(say(text(CX_TEXT("chart", "In words"))), {},
              say(text(CX_TEXT("chart",
                               "k ÷ (k − 1) × (1 − the statements' variances ÷ the variance of their sum), over the %1 "
                               "forms that answer all %2 statements, unweighted; interval by Feldt"),
                       {Number{double(value.n)}, Number{double(value.k)}}))));
  if (!dimension.shown()) return section;
  if (const std::string note = reliabilityCoverage(dimension, figure.facts, say); !note.empty())
    section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Coverage"))), {}, note));
  if (value.k_used < value.k)
    section.lines.push_back(whyLine(
        say(text(CX_TEXT("chart", "Left out"))), {},
        say(text(CX_TEXT("chart", "statements without variation: %1"), {Number{double(value.k - value.k_used)}}))));
  const auto statements = statementsOf(figure.questionnaire(), figure.scope());
  for (std::size_t i = 0; i < statements.size(); ++i) {
    const StatementReliability& one = value.statements[i];
    if (!one.r_rest) continue;
    const Number r{*one.r_rest, 2};
    section.lines.push_back(whyLine(
        statements[i]->id, {},
        one.alpha_dropped
            ? say(text(CX_TEXT("chart", "item–rest r %1, alpha without it %2"), {r, Number{*one.alpha_dropped, 2}}))
            : say(text(CX_TEXT("chart", "item–rest r %1"), {r}))));
  }
  return section;
}

}  // namespace cx
