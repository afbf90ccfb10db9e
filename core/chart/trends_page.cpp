// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/across_break.h"
#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/movements.h"
#include "core/chart/pages.h"

namespace cx {
namespace {

/// "Measure and Master: no detectable change since Mar 2026".
std::string unmoved(const Facts& facts, const Words& words) {
  if (!facts.changes || movements(*facts.changes, facts.questionnaire()).empty()) return {};
  std::vector<std::string> names;
  for (const Change& change : facts.changes->dimensions)
    if (change.verdict == Verdict::no_detectable_change)
      names.push_back(scopeName(facts.questionnaire(), change.scope, words));
  if (names.empty()) return {};
  return words(
      text(CX_TEXT("chart", "%1: no detectable change since %2"), {listed(names, words), facts.compare()->name()}));
}

std::string lineOf(const Facts& facts, const Words& words) {
  std::string n;
  for (const GroupScores& wave : facts.history) n += (n.empty() ? "" : ", ") + words.count(wave.rows);
  return joined(
      {unmoved(facts, words), facts.changes ? pairsLine(*facts.changes, facts.questionnaire(), words) : std::string(),
       words(text(CX_TEXT("chart", "n %1"), {n})), filterLine(facts, words), scaleLine(facts, words),
       facts.selection.view().weighted ? words(CX_TEXT("chart", "weighted")) : words(CX_TEXT("chart", "unweighted"))});
}

}  // namespace

TrendsPage trendsPage(const Workspace& workspace, const View& view, const Words& words) {
  const Facts facts = factsOf(workspace, view);
  TrendsPage page;
  if (facts.empty()) {
    page.empty = emptySentence(facts, words);
    return page;
  }
  page.head = {trendsHeadline(facts, words), lineOf(facts, words)};
  page.charts.push_back(trendChart(facts, words));
  const AcrossBreak across = acrossBreak(workspace, facts, words);
  Chart& trend = page.charts.back();
  if (!across.bridged.empty()) trend.note = joined({trend.note, across.basis + ": " + across.bridged}, " ");
  if (facts.waves.size() > 1) {
    page.charts.push_back(changePanels(facts, words));
    page.charts.push_back(eventStrip(facts, words));
  }
  page.changes = changeTable(facts, words);
  return page;
}

}  // namespace cx
