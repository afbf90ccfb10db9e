// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/from_to.h"
#include "core/chart/conditions.h"
#include "core/chart/statements.h"
#include "core/chart/tables.h"

namespace cx {
namespace {

/// Every neutral point that is left out: "35 %", or "28–40 %".
std::string hiddenShares(const std::vector<AnswerBar>& bars, const Words& words) {
  std::vector<double> shares;
  for (const AnswerBar& bar : bars)
    for (std::size_t i = 0; bar.answers.shown() && i < bar.answers.levels.size(); ++i)
      if (sideOf(i, bar.answers.levels.size()) == Side::middle) shares.push_back(100 * bar.answers.levels[i].share);
  if (shares.empty()) return {};
  const auto [least, most] = std::ranges::minmax(shares);
  const std::string from = words.number(least, 0), to = words.number(most, 0);
  return (from == to ? from : fromTo(words, from, to)) + " %";
}

std::string neutralWords(const std::vector<AnswerBar>& bars, NeutralPlace neutral, const Words& words) {
  const std::string hidden = hiddenShares(bars, words);
  if (hidden.empty()) return {};  // no scale has a middle, or nothing is shown
  switch (neutral) {
    case NeutralPlace::centre:
      return words(CX_TEXT("chart", "neutral in the centre"));
    case NeutralPlace::side:
      return words(CX_TEXT("chart", "neutral at the side"));
    case NeutralPlace::hidden:
      return words(text(CX_TEXT("chart", "neutral answers hidden, %1"), {hidden}));
  }
  return {};
}

std::string orderWords(const Facts& facts, StatementOrder order, const Words& words) {
  switch (order) {
    case StatementOrder::questionnaire:
      return words(CX_TEXT("chart", "in the order of the questionnaire"));
    case StatementOrder::net:
      return words(CX_TEXT("chart", "sorted by net"));
    case StatementOrder::change:
      return words(text(CX_TEXT("chart", "sorted by change since %1"), {facts.compare()->name()}));
  }
  return {};
}

/// The change in points, its sign and tone by the test; interval and p (Holm) under it.
RowChart::Cell changeCell(const StatementFacts& one, const Wording& say) {
  const Change& change = *one.change;
  const std::string name = fullName(*one.statement, say.words());
  RowChart::Cell cell;
  cell.subject = Subject{Subject::Kind::change, change.scope};
  cell.main = say.verdict(change);
  cell.name = name + ": " + cell.main.text;
  if (!change.difference) return cell;
  cell.name =
      say(text(CX_TEXT("chart", "%1: change %2, p (Holm) %3, %4"),
               {name, say.change(change.difference, change.interval), say.p(change.p_adjusted), cell.main.text})) +
      ", " + say.n(change.older, change.newer);
  cell.main.text = say.difference(*change.difference);
  std::vector<std::string> under;
  if (change.interval) under.push_back(say.interval(*change.interval));
  if (change.p_adjusted) under.push_back("p " + say.p(change.p_adjusted));
  if (!under.empty()) cell.small = {joined(under, ", ")};
  return cell;
}

RowChart::Row rowOf(const StatementFacts& one, const StatementChoice& choice, const Wording& say) {
  RowChart::Row row;
  row.code = one.statement->id;
  row.label = nameOf(*one.statement, say.words());
  if (row.label == row.code) row.label.clear();
  const std::string name = fullName(*one.statement, say.words());
  row.lock = one.answers.suppressed;
  row.marks = divergingMarks(name, one, choice.neutral, {}, say);
  if (choice.order == StatementOrder::change) row.cells.push_back(changeCell(one, say));
  row.cells.push_back(netCell(name, one, {}, say));
  row.cells.push_back(baseCell(one.answers, say));
  return row;
}

/// Whether the title of a dimension stands before a statement.
bool begins(const std::vector<StatementFacts>& all, std::size_t i, StatementOrder order) {
  return order == StatementOrder::questionnaire && (i == 0 || all[i].dimension != all[i - 1].dimension);
}

std::string dimensionName(const Facts& facts, const StatementFacts& one, const Words& words) {
  return nameOf(facts.questionnaire().dimensions[one.dimension], words);
}

std::vector<AnswerBar> barsOf(const std::vector<StatementFacts>& all) {
  return {all.begin(), all.end()};
}

/// "Net ± 95 %", never broken before the sign.
std::string netTitle(const Wording& say) {
  std::string title = say(text(CX_TEXT("chart", "Net ± %1"), {say.level()}));
  if (const auto at = title.rfind(" %"); at != std::string::npos) title.replace(at, 1, "\u00a0");
  return title;
}

RowChart bodyOf(const Facts& facts, const std::vector<StatementFacts>& all, const StatementChoice& choice,
                const std::string& marked, const Wording& say) {
  const Words& words = say.words();
  const bool change = choice.order == StatementOrder::change;
  RowChart body;
  body.pitch = change ? RowChart::Pitch::two_line : RowChart::Pitch::normal;
  body.panels = divergingPanels(barsOf(all), choice.neutral, true, words);
  if (change) body.columns.push_back({words(CX_TEXT("chart", "Change, p (Holm)")), true});
  body.columns.push_back({netTitle(say), true});
  body.columns.push_back({{}, true});
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (begins(all, i, choice.order)) {
      RowChart::Row title;
      title.label = dimensionName(facts, all[i], words);
      title.heading = true;
      body.rows.push_back(std::move(title));
    }
    body.rows.push_back(rowOf(all[i], choice, say));
    body.rows.back().current = all[i].statement->id == marked;
  }
  return body;
}

Table twinOf(const Facts& facts, const std::vector<StatementFacts>& all, StatementOrder order, const Wording& say) {
  const auto bars = barsOf(all);
  Table table;
  addColumns(table, {"", say(text(CX_TEXT("chart", "statement")))}, false);
  addAnswerColumns(table, bars, say);
  if (order == StatementOrder::change) addChangeColumns(table, *facts.compare(), say);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const StatementFacts& one = all[i];
    if (begins(all, i, order)) table.rows.push_back({{dimensionName(facts, one, say.words())}, false, true});
    Table::Row row{{one.statement->id, nameOf(*one.statement, say.words())}, false, false};
    appendAnswers(row, bars, one, {}, say);
    if (order == StatementOrder::change)
      append(row, changeCells(*one.change, say), {Subject::Kind::change, one.change->scope});
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string summaryOf(const std::vector<StatementFacts>& all, const Wording& say) {
  std::vector<std::string> out;
  for (const StatementFacts& one : all)
    out.push_back(fullName(*one.statement, say.words()) + ": " + netWords(one.answers, say));
  return joined(out, "; ");
}

}  // namespace

Chart statementsChart(const Facts& facts, const Words& words, const StatementChoice& wanted, bool marked) {
  const Wording say(words, facts.statementRules());
  StatementChoice choice = wanted;
  if (!facts.changes && choice.order == StatementOrder::change) choice.order = StatementOrder::questionnaire;
  const auto all = statementsIn(facts, choice.order);
  std::vector<const Statement*> statements;
  for (const StatementFacts& one : all) statements.push_back(one.statement);
  Chart chart;
  chart.id = "statements-answers";
  chart.title = words(CX_TEXT("chart", "Answers"));
  chart.subtitle = joined({neutralWords(barsOf(all), choice.neutral, words), orderWords(facts, choice.order, words)});
  chart.body = bodyOf(facts, all, choice, marked ? chosenStatement(facts, choice).statement->id : "", say);
  chart.legend = divergingLegend(barsOf(all), choice.neutral, say);
  chart.note = netRule(statements, words);
  chart.summary = summaryOf(all, say);
  chart.source = sourceLine(facts, words);
  chart.table = twinOf(facts, all, choice.order, say);
  return chart;
}

}  // namespace cx
