// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/across_break.h"
#include "core/chart/charts.h"
#include "core/chart/movements.h"
#include "core/chart/wave_line.h"
#include "core/report/sections.h"

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
  if (facts.changes) {
    out.push_back(unmovedSince(*facts.changes, words(facts.compare()->name()), facts, words));
    out.push_back(pairsLine(*facts.changes, facts.questionnaire(), words));
  }
  out.push_back(words(CX_TEXT("report", "Scores share one axis; changes have an axis of their own.")));
  return joined(out, " ");
}

NotesBlock notesOn(const AcrossBreak& across, const Words& words) {
  NotesBlock notes{words(CX_TEXT("report", "Across the break")), {}};
  if (across.empty()) return notes;
  notes.items.push_back({across.what, across.warning});
  if (!across.bridged.empty()) notes.items.push_back({across.basis, across.bridged});
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
  NotesBlock notes = notesOn(acrossBreak(workspace, facts, words), words);
  if (!notes.items.empty()) section.blocks.push_back({Block::Place::full, std::move(notes)});
  return section;
}

}  // namespace cx
