// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/charts.h"
#include "core/chart/movements.h"
#include "core/chart/wave_line.h"
#include "core/report/sections.h"
#include "core/scoring/bridge.h"

namespace cx {
namespace {

std::string unmovedSince(const Changes& changes, const std::string& since, const Facts& facts, const Words& words) {
  std::vector<std::string> names;
  for (const Change& change : changes.dimensions)
    if (change.verdict == Verdict::no_detectable_change)
      names.push_back(scopeName(facts.questionnaire(), change.scope, words));
  if (names.empty()) return {};
  return words(text(CX_TEXT("report", "%1: no detectable change since %2."), {listed(names, words), since}));
}

std::string answerOf(const Facts& facts, const Words& words) {
  std::vector<std::string> out;
  if (facts.changes) out.push_back(unmovedSince(*facts.changes, words(facts.compare()->name()), facts, words));
  out.push_back(words(CX_TEXT("report", "Scores share one axis; changes have an axis of their own.")));
  return joined(out, " ");
}

/// The last wave before the latest break of the overall line.
const Wave* waveBeforeBreak(const Facts& facts, const Words& words) {
  const auto breaks = breaksAlong(facts, Scope::overall(), words);
  return breaks.empty() ? nullptr : &facts.waves[std::size_t(breaks.back().before) - 1];
}

/// What the unchanged statements say over the break, in words and never as a line.
NotesBlock acrossBreak(const Workspace& workspace, const Facts& facts, const Words& words) {
  NotesBlock notes{words(CX_TEXT("report", "Across the break")), {}};
  const Wave* before = waveBeforeBreak(facts, words);
  if (!before) return notes;
  const auto bridge = bridgeBetween(workspace, facts.selection, *before, facts.wave());
  const std::string what = breaksAlong(facts, Scope::overall(), words).back().label;
  notes.items.push_back({what, words(text(CX_TEXT("report", "Overall and the dimension cannot be compared with %1."),
                                          {before->name()}))});
  if (!bridge || !bridge->overall.difference) return notes;
  const Wording say(words, facts.rules());
  notes.items.push_back({words(text(CX_TEXT("report", "%1 of %2 statements"),
                                    {Number{double(bridge->statements)}, Number{double(bridge->of)}})),
                         words(text(CX_TEXT("report",
                                            "Computed from the unchanged statements alone, overall went from %1 to %2: "
                                            "%3, %4. It is another index and does not continue the line."),
                                    {say.value(*bridge->overall.older.value), say.value(*bridge->overall.newer.value),
                                     say.change(bridge->overall.difference, bridge->overall.interval),
                                     say.verdict(bridge->overall).text}))});
  return notes;
}

}  // namespace

ReportSection trendSection(const Workspace& workspace, const Facts& facts, const Words& words) {
  ReportSection section{
      "trend", words(CX_TEXT("report", "Trend")), trendsHeadline(facts, words), answerOf(facts, words), {}};
  Chart trend = trendChart(facts, words);
  trend.note = minorLine(facts, words);  // the slopes stand among all numbers
  section.blocks.push_back({Block::Place::full, std::move(trend)});
  if (facts.waves.size() > 1) section.blocks.push_back({Block::Place::full, changePanels(facts, words)});
  section.blocks.push_back({Block::Place::full, TableBlock{{}, {}, changeTable(facts, words)}});
  NotesBlock notes = acrossBreak(workspace, facts, words);
  if (!notes.items.empty()) section.blocks.push_back({Block::Place::full, std::move(notes)});
  return section;
}

}  // namespace cx
