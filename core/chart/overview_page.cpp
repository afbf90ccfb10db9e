// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/movements.h"
#include "core/chart/notices.h"
#include "core/chart/outcomes.h"
#include "core/chart/pages.h"

namespace cx {
namespace {

/// "Overall since Mar 2026: no detectable change." in front of the conditions, unless the headline has said it.
std::string lineOf(const Facts& facts, const Words& words) {
  std::string conditions = conditionsLine(facts, words);
  if (!facts.changes) return conditions;
  const Change& overall = facts.changes->overall;
  if (overall.verdict == Verdict::rose || overall.verdict == Verdict::fell) return conditions;
  if (movements(*facts.changes, facts.questionnaire()).empty()) return levelHeadline(facts, words) + ". " + conditions;
  const Wording say(words, facts.rules());
  return words(text(CX_TEXT("chart", "Overall since %1: %2."), {facts.compare()->name(), say.verdict(overall).text})) +
         " " + conditions;
}

}  // namespace

OverviewPage overviewPage(const Workspace& workspace, const View& view, const Words& words) {
  const Facts facts = factsOf(workspace, view, Reach::two_waves);
  OverviewPage page;
  if (facts.empty()) {
    page.empty = emptySentence(facts, words);
    return page;
  }
  page.head = {overviewHeadline(facts, words), lineOf(facts, words)};
  page.charts = {bulletChart(facts, words), dimensionHeatmap(facts, words), strongestChart(facts, words),
                 weakestChart(facts, words)};
  page.outcomes = outcomeTable(facts, words);
  page.notices = noticesOf(workspace, facts, words);
  return page;
}

}  // namespace cx
