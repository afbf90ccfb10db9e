// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/across_break.h"

#include "core/chart/wave_line.h"
#include "core/scoring/bridge.h"

namespace cx {

AcrossBreak acrossBreak(const Workspace& workspace, const Facts& facts, const Words& words) {
  const auto breaks = breaksAlong(facts, Scope::overall(), words);
  if (breaks.empty()) return {};
  const Wave& before = facts.waves[std::size_t(breaks.back().before) - 1];
  AcrossBreak out{
      breaks.back().label,
      words(text(CX_TEXT("chart", "Overall and the dimension cannot be compared with %1."), {before.name()})),
      {},
      {}};
  const auto bridge = bridgeBetween(workspace, facts.selection, before, facts.wave());
  if (!bridge || !bridge->overall.difference) return out;
  const Wording say(words, facts.rules());
  out.basis = words(
      text(CX_TEXT("chart", "%1 of %2 statements"), {Number{double(bridge->statements)}, Number{double(bridge->of)}}));
  out.bridged = words(
      text(CX_TEXT("chart",
                   "Computed from the unchanged statements alone, overall went from %1 to %2: %3, %4. "
                   "It is another index and does not continue the line."),
           {say.value(*bridge->overall.older.value), say.value(*bridge->overall.newer.value),
            say.change(bridge->overall.difference, bridge->overall.interval), say.verdict(bridge->overall).text}));
  return out;
}

}  // namespace cx
