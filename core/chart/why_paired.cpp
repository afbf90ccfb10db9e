// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/why_figure.h"
#include "core/scoring/person_rows.h"

namespace cx {
namespace {

/// Per dimension, overall last.
std::size_t placeOf(const Figure& figure) {
  const auto& dimensions = figure.questionnaire().dimensions;
  const auto at = std::ranges::find(dimensions, figure.scope().id, &Dimension::id);
  return std::size_t(at - dimensions.begin());  // overall has no id and comes after them
}

std::string tested(const Figure& figure, const std::vector<double>& differences) {
  const Wording& say = figure.say;
  const Number people{double(differences.size())};
  const auto test = paired(differences, say.rules().confidence);
  if (!test || !test->t)
    return say(text(CX_TEXT("chart", "%1 people answered both times; no test, all moved alike"), {people}));
  return say(text(CX_TEXT("chart",
                          "%1 people answered both times, unweighted: paired t = %2, p %3; Wilcoxon p %4; the verdict "
                          "rests on independent groups"),
                  {people, Number{*test->t, 2}, say.p(test->p), say.p(test->wilcoxon.p)}));
}

}  // namespace

std::string whyPaired(const Figure& figure, const Step& step) {
  const Wording& say = figure.say;
  if (figure.statement()) return say(text(CX_TEXT("chart", "no: the two waves count as independent groups")));
  const View& view = figure.facts.selection.view();
  const WaveId older = step.older.id, newer = figure.facts.wave().id;
  const PersonRows rows(figure.workspace, {{older, newer}, view.channels, view.levels}, figure.questionnaire(), {});
  const PairedRows pairs = rows.pairs(older, newer);
  if (pairs.people == 0) return say(text(CX_TEXT("chart", "no: nobody is known to have answered both times")));
  const std::vector<double>& differences = pairs.differences[placeOf(figure)];
  if (!pairingHolds(differences.size(), std::uint64_t(step.change.older.n), std::uint64_t(step.change.newer.n)))
    return say(text(CX_TEXT("chart", "no: %1 people answered both times; 10 and half of the smaller wave are needed"),
                    {Number{double(differences.size())}}));
  return tested(figure, differences);
}

}  // namespace cx
