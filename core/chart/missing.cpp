// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/missing.h"

#include <algorithm>

#include "core/chart/axes.h"
#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/tables.h"
#include "core/tally/answer.h"

namespace cx {
namespace {

std::int64_t countOf(const std::vector<Count>& counts, Answer::State state) {
  const auto byte = std::size_t(state);
  return byte < counts.size() ? counts[byte].n : 0;
}

std::string inWords(const MissingAnswers& missing, const Wording& say) {
  const auto number = [](std::int64_t n) { return Number{double(n)}; };
  std::vector<std::string> parts;
  if (missing.skipped > 0 || missing.not_applicable == 0)
    parts.push_back(say(text(CX_TEXT("chart", "%1 skipped"), {number(missing.skipped)})));
  if (missing.not_applicable > 0)
    parts.push_back(say(text(CX_TEXT("chart", "%1 not applicable"), {number(missing.not_applicable)})));
  if (missing.not_asked > 0) parts.push_back(say(text(CX_TEXT("chart", "%1 not asked"), {number(missing.not_asked)})));
  return joined(parts, ", ");
}

std::vector<Mark> marksOf(const std::string& name, const MissingAnswers& missing, const Subject& subject,
                          const Wording& say) {
  std::vector<Mark> out;
  const auto bar = [&](std::int64_t to, Mark::Look look, std::string spoken) {
    out.push_back({Mark::Kind::bar, 0, double(to), look, 0, {}, std::move(spoken), subject});
  };
  if (missing.not_applicable > 0) bar(missing.unanswered(), Mark::Look::muted, {});
  if (missing.unanswered() > 0) bar(missing.skipped, Mark::Look::solid, name + ": " + inWords(missing, say));
  return out;
}

}  // namespace

MissingAnswers missingAnswers(const Tally& tally, const Statement& statement) {
  const auto& counts = tally.slot(statement.slot);
  return {countOf(counts, Answer::State::skipped), countOf(counts, Answer::State::not_applicable),
          countOf(counts, Answer::State::not_asked)};
}

std::vector<MissingAnswers> missingAnswers(const Facts& facts) {
  std::vector<MissingAnswers> out;
  for (const Statement* statement : facts.questionnaire().statements())
    out.push_back(missingAnswers(facts.total, *statement));
  return out;
}

MissingAnswers total(const std::vector<MissingAnswers>& statements) {
  MissingAnswers out;
  for (const MissingAnswers& one : statements) {
    out.skipped += one.skipped;
    out.not_applicable += one.not_applicable;
    out.not_asked += one.not_asked;
  }
  return out;
}

Chart missingChart(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  const auto missing = missingAnswers(facts);
  const auto statements = facts.questionnaire().statements();
  std::int64_t longest = 4;
  for (const MissingAnswers& one : missing) longest = std::max(longest, one.unanswered());
  Chart chart;
  chart.id = "missing";
  chart.title = words(text(CX_TEXT("chart", "Missing answers, %1"), {facts.wave().name()}));
  chart.subtitle = inWords(total(missing), say);
  RowChart body;
  body.pitch = RowChart::Pitch::dense;
  body.panels.push_back(
      {{}, {0, double(longest), {{0, "0", false}, {double(longest), words.count(longest), false}}}, {}, 1});
  body.columns = {{words(text(CX_TEXT("chart", "not answered, of %1"), {Number{double(facts.now.rows)}})), false}};
  addColumns(chart.table, {"", words(CX_TEXT("chart", "statement"))}, false);
  addColumns(chart.table,
             {words(CX_TEXT("chart", "answered")), words(CX_TEXT("chart", "skipped")),
              words(CX_TEXT("chart", "not applicable")), words(CX_TEXT("chart", "not asked"))},
             true);
  for (std::size_t i = 0; i < statements.size(); ++i) {
    RowChart::Row row;
    row.code = statements[i]->id;
    row.label = nameOf(*statements[i], words);
    if (row.label == row.code) row.label.clear();
    const Subject subject{Subject::Kind::missing, Scope::statement(row.code)};
    const std::string name = joined({row.code, row.label}, " ");
    row.marks = {marksOf(name, missing[i], subject, say)};
    row.cells = {{{inWords(missing[i], say), Tone::muted, Glyph::none},
                  {},
                  false,
                  name + ": " + inWords(missing[i], say),
                  subject}};
    body.rows.push_back(std::move(row));
    const std::int64_t answered = facts.now.rows - missing[i].unanswered() - missing[i].not_asked;
    Table::Row twin{{statements[i]->id, nameOf(*statements[i], words)}, false, false};
    append(twin,
           {words.count(answered), words.count(missing[i].skipped), words.count(missing[i].not_applicable),
            words.count(missing[i].not_asked)},
           subject);
    chart.table.rows.push_back(std::move(twin));
  }
  chart.body = std::move(body);
  chart.summary = chart.title + ": " + chart.subtitle + ".";
  chart.source = sourceLine(facts, words);
  return chart;
}

}  // namespace cx
