// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/why_figure.h"
#include "core/scoring/pairs.h"
#include "core/stats/paired.h"

namespace cx {

std::vector<double> differencesOf(const Figure& figure, const Step& step) {
  const Selection& selection = figure.facts.selection;
  const Wave& newer = figure.facts.wave();
  const KeyedForms keyed(figure.workspace,
                         {{step.older.id, newer.id}, selection.view().channels, selection.view().levels});
  return keyed.differences(step.older.id, selection.questionnaire(step.older), newer.id, figure.questionnaire(),
                           figure.scope(), figure.say.rules());
}

std::string whyPaired(const Figure& figure, const Step& step) {
  const Wording& say = figure.say;
  const Change& change = step.change;
  // With fewer than ten named people nothing was read for the verdict.
  const auto met = change.met > 0 ? std::uint64_t(change.met) : differencesOf(figure, step).size();
  const Number people{double(met)};
  if (change.test == ChangeTest::paired)
    return say(
        text(CX_TEXT("chart", "yes: %1 people answered both times; the change is the mean of theirs"), {people}));
  if (change.test == ChangeTest::newcombe)
    return say(text(CX_TEXT("chart", "no: shares are compared as independent groups")));
  if (met == 0) return say(text(CX_TEXT("chart", "no: nobody is known to have answered both times")));
  if (!pairingHolds(met, std::uint64_t(change.older.n), std::uint64_t(change.newer.n)))
    return say(text(CX_TEXT("chart", "no: %1 people answered both times; 10 and half of the smaller wave are needed"),
                    {people}));
  return say(
      text(CX_TEXT("chart", "no: %1 people answered both times, and their change would give away the few others"),
           {people}));
}

}  // namespace cx
