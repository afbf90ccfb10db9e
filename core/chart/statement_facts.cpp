// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/chart/conditions.h"
#include "core/chart/missing.h"
#include "core/chart/movements.h"
#include "core/chart/statements.h"
#include "core/chart/tables.h"

namespace cx {
namespace {

/// The statement in its view.
struct Detail {
  const Facts& facts;
  const StatementFacts& one;
  Wording say;

  [[nodiscard]] const Score& score() const { return facts.now.statements[one.place]; }
  [[nodiscard]] const Published& published() const { return facts.statements[one.place]; }
  [[nodiscard]] std::string name() const { return fullName(*one.statement, say.words()); }
  [[nodiscard]] Subject subject(Subject::Kind kind) const { return {kind, Scope::statement(one.statement->id)}; }
};

/// "below neutral 60", by the interval; "" where the scale has no neutral point.
std::string neutralClause(const Detail& detail) {
  const Questionnaire& questionnaire = detail.facts.questionnaire();
  const Scope scope = Scope::statement(detail.one.statement->id);
  const Scale scale = detail.say.rules().scale;
  const auto standing = againstNeutral(detail.score(), questionnaire, scope, scale);
  if (!standing) return {};
  const double neutral = *boundsOf(questionnaire, scope, scale)->neutral;
  const Number at{neutral, neutral == std::round(neutral) ? 0 : decimals(scale)};
  switch (*standing) {
    case Standing::above:
      return detail.say(text(CX_TEXT("chart", "above neutral %1"), {at}));
    case Standing::below:
      return detail.say(text(CX_TEXT("chart", "below neutral %1"), {at}));
    case Standing::not_distinguishable:
    case Standing::too_few_answers:
      break;
  }
  return detail.say(text(CX_TEXT("chart", "not distinguishable from neutral %1"), {at}));
}

RowChart::Row scoreRow(const Detail& detail) {
  const Score& score = detail.score();
  const Wording& say = detail.say;
  RowChart::Row row;
  row.lead = true;
  RowChart::Cell cell;
  cell.subject = detail.subject(Subject::Kind::score);
  cell.name = say.spoken(detail.name(), score);
  if (score.value) {
    const std::string half = say.plusMinus(score);
    cell.main = {say.value(*score.value), Tone::strong, Glyph::none};
    cell.small = {half.empty() ? half : half + " (" + say.level() + ")", joined({say.n(score), neutralClause(detail)})};
  } else {
    cell.main = say.missing(score);
    cell.small = {score.reason ? say(*score.reason) : std::string(), say.n(score)};
  }
  row.cells = {std::move(cell)};
  return row;
}

RowChart::Row rowOf(std::string label, std::string small, RowChart::Cell cell) {
  RowChart::Row row;
  row.label = std::move(label);
  row.small = std::move(small);
  row.cells = {std::move(cell)};
  return row;
}

RowChart::Row changeRow(const Detail& detail) {
  const Wording& say = detail.say;
  if (!detail.one.change)
    return rowOf(say(text(CX_TEXT("chart", "Change"))), {},
                 {{say(text(CX_TEXT("chart", "first wave"))), Tone::muted, Glyph::none}, {}, false});
  const Change& change = *detail.one.change;
  Phrase main = say.verdict(change);
  std::string under = change.difference ? std::string() : change.reason ? say(*change.reason) : std::string();
  if (change.difference) main.text += " " + say.difference(*change.difference);
  if (change.interval) under = say.interval(*change.interval);
  if (change.p_adjusted)
    under = joined({under, say(text(CX_TEXT("chart", "p (Holm) %1"), {say.p(change.p_adjusted)}))});
  const std::string spoken = joined({main.text, under, say.n(change.older, change.newer)}, ", ");
  return rowOf(say(text(CX_TEXT("chart", "Since %1"), {detail.facts.compare()->name()})),
               change.older.value ? joined({say.value(*change.older.value), say.n(change.older)}) : std::string(),
               {main, {under}, false, detail.name() + ": " + spoken, detail.subject(Subject::Kind::change)});
}

RowChart::Row publishedRow(const Detail& detail) {
  const Wording& say = detail.say;
  const Published& published = detail.published();
  const Subject subject = detail.subject(Subject::Kind::published);
  if (!published.against) {
    const std::string none = say(text(CX_TEXT("chart", "no published figure")));
    return rowOf(say(text(CX_TEXT("chart", "Published"))), {},
                 {{none, Tone::muted, Glyph::none}, {}, false, detail.name() + ": " + none, subject});
  }
  const Against& against = *published.against;
  const Phrase standing = say.standing(against);
  const std::string under = say.change(against.difference, against.interval);
  return rowOf(
      say(text(CX_TEXT("chart", "Published %1"), {published.figure->edition})),
      say(text(CX_TEXT("chart", "digital, %1"), {say.n(against.ours)})),
      {standing,
       {under},
       false,
       detail.name() + ": " +
           joined({say(text(CX_TEXT("chart", "published %1"), {standing.text})), under, say.n(against.ours)}, ", "),
       subject});
}

RowChart::Row missingRow(const Detail& detail) {
  const Wording& say = detail.say;
  const MissingAnswers missing = missingAnswers(detail.facts.total, *detail.one.statement);
  const auto number = [](std::int64_t n) { return Number{double(n)}; };
  const std::string words = say(text(CX_TEXT("chart", "%1 skipped, %2 not applicable"),
                                     {number(missing.skipped), number(missing.not_applicable)}));
  const std::string under =
      missing.not_asked > 0 ? say(text(CX_TEXT("chart", "%1 not asked"), {number(missing.not_asked)})) : std::string();
  return rowOf(say(text(CX_TEXT("chart", "Missing"))),
               say(text(CX_TEXT("chart", "of %1 forms"), {number(detail.facts.now.rows)})),
               {{words, Tone::normal, Glyph::none},
                {under},
                false,
                detail.name() + ": " + joined({words, under}, ", "),
                detail.subject(Subject::Kind::missing)});
}

Table twinOf(const Detail& detail) {
  const Wording& say = detail.say;
  Table table;
  addColumns(table, {"", say(text(CX_TEXT("chart", "statement")))}, false);
  addScoreColumns(table, say);
  if (detail.one.change) addChangeColumns(table, *detail.facts.compare(), say);
  addPublishedColumns(table, say);
  addColumns(table,
             {say(text(CX_TEXT("chart", "skipped"))), say(text(CX_TEXT("chart", "not applicable"))),
              say(text(CX_TEXT("chart", "not asked")))},
             true);
  Table::Row row{{detail.one.statement->id, nameOf(*detail.one.statement, say.words())}, false, false};
  append(row, say.cells(detail.score()), detail.subject(Subject::Kind::score));
  if (detail.one.change) append(row, changeCells(*detail.one.change, say), detail.subject(Subject::Kind::change));
  append(row, publishedCells(&detail.published(), say), detail.subject(Subject::Kind::published));
  const MissingAnswers missing = missingAnswers(detail.facts.total, *detail.one.statement);
  append(row,
         {say.words().count(missing.skipped), say.words().count(missing.not_applicable),
          say.words().count(missing.not_asked)},
         detail.subject(Subject::Kind::missing));
  table.rows.push_back(std::move(row));
  return table;
}

}  // namespace

Chart statementFactsChart(const Facts& facts, const Words& words, const StatementFacts& statement) {
  const Detail detail{facts, statement, Wording(words, facts.statementRules())};
  RowChart body;
  body.pitch = RowChart::Pitch::two_line;
  body.columns = {{{}, false}};
  body.rows = {scoreRow(detail), changeRow(detail), publishedRow(detail), missingRow(detail)};
  Chart chart;
  chart.id = "statement-facts";
  chart.title = detail.name();
  const std::string wording = words(statement.statement->text);
  if (!wording.empty() && wording != statement.statement->id) chart.subtitle = "“" + wording + "”";
  chart.body = std::move(body);
  chart.summary = detail.say.spoken(detail.name(), detail.score()) + ".";
  chart.source = sourceLine(facts, words);
  chart.table = twinOf(detail);
  return chart;
}

}  // namespace cx
