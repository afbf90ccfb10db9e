// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/conditions.h"
#include "core/chart/statements.h"
#include "core/chart/tables.h"

namespace cx {
namespace {

/// The answers of one wave, under the wording that it asked.
struct WaveBar : AnswerBar {
  const Wave* wave = nullptr;
  bool now = true;
};

std::vector<WaveBar> wavesOf(const Facts& facts, const StatementFacts& one) {
  std::vector<WaveBar> out{{one, &facts.wave(), true}};
  const Wave* older = facts.compare();
  if (!older) return out;
  const Statement* then = facts.selection.questionnaire(*older).statement(one.statement->id);
  if (then)
    out.push_back({{then, distributionOf(facts.selection.total(older->id), *then, facts.rules())}, older, false});
  return out;
}

/// 0 for the wave looked at, so that a figure follows the view.
WaveId subjectWave(const WaveBar& bar) {
  return bar.now ? WaveId{} : bar.wave->id;
}

std::string noteOf(const Facts& facts, const StatementFacts& one, bool both, const Words& words) {
  if (!facts.compare()) return words(CX_TEXT("chart", "First wave: there is nothing to compare it with yet."));
  if (!both) return words(text(CX_TEXT("chart", "Not asked in %1."), {facts.compare()->name()}));
  if (one.change && one.change->verdict == Verdict::not_comparable)
    return words(text(CX_TEXT("chart", "† Not comparable with %1: the questionnaire changed in between."),
                      {facts.compare()->name()}));
  return {};
}

}  // namespace

Chart statementWavesChart(const Facts& facts, const Words& words, const StatementFacts& statement,
                          NeutralPlace neutral) {
  const Wording say(words, facts.rules());
  const auto waves = wavesOf(facts, statement);
  const std::vector<AnswerBar> bars(waves.begin(), waves.end());
  const bool broken = statement.change && statement.change->verdict == Verdict::not_comparable;
  Chart chart;
  chart.id = "statement-waves";
  chart.title = words(waves.size() > 1 ? CX_TEXT("chart", "Answers now and before") : CX_TEXT("chart", "Answers now"));
  chart.subtitle = words(text(CX_TEXT("chart", "%1, in per cent"), {fullName(*statement.statement, words)}));
  RowChart body;
  body.pitch = RowChart::Pitch::normal;
  body.panels = divergingPanels(bars, neutral, false, words);
  body.columns = {{{}, true}};
  addColumns(chart.table, {words(CX_TEXT("chart", "wave"))}, false);
  addAnswerColumns(chart.table, bars, say);
  std::vector<std::string> spoken;
  for (const WaveBar& one : waves) {
    const std::string name = words(one.wave->name()) + (one.now || !broken ? "" : " †");
    RowChart::Row row;
    row.label = name;
    row.strong = one.now;
    row.lock = one.answers.suppressed;
    row.marks = divergingMarks(name, one, neutral, subjectWave(one), say);
    row.cells = {baseCell(one.answers, say)};
    body.rows.push_back(std::move(row));
    Table::Row twin{{name}, one.now, false};
    appendAnswers(twin, bars, one, subjectWave(one), say);
    chart.table.rows.push_back(std::move(twin));
    spoken.push_back(name + ": " + netWords(one.answers, say));
  }
  chart.body = std::move(body);
  chart.note = noteOf(facts, statement, waves.size() > 1, words);
  chart.summary = joined(spoken, "; ");
  chart.source = sourceLine(facts, words);
  return chart;
}

}  // namespace cx
