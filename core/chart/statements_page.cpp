// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/statements_page.h"

#include "core/chart/conditions.h"
#include "core/chart/reliability.h"
#include "core/chart/statements.h"

namespace cx {

StatementsPage statementsPage(const Workspace& workspace, const View& view, const Words& words,
                              const StatementChoice& choice) {
  const Facts facts = factsOf(workspace, view, Reach::two_waves);
  StatementsPage page;
  if (facts.empty()) {
    page.empty = emptySentence(facts, words);
    return page;
  }
  const StatementFacts one = chosenStatement(facts, choice);
  page.head = {statementsHeadline(facts, words), conditionsLine(facts, words)};
  page.charts = {statementsChart(facts, words, choice, true), statementFactsChart(facts, words, one),
                 statementWavesChart(facts, words, one, choice.neutral), statementChannelsChart(facts, words, one)};
  page.statement = one.statement->id;
  for (const StatementFacts& each : statementsIn(facts, choice.order)) page.statements.push_back(each.statement->id);
  page.compared = facts.changes.has_value();
  page.note = agreementNote(facts, *one.statement, words);
  return page;
}

std::optional<Chart> reliabilityPage(const Workspace& workspace, const View& view, const Words& words) {
  const Facts facts = factsOf(workspace, view, Reach::two_waves);
  if (facts.empty()) return std::nullopt;
  return reliabilityChart(facts, reliabilitiesOf(workspace, facts.selection, facts.wave()), words);
}

}  // namespace cx
