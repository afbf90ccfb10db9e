// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/axes.h"
#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/tables.h"

namespace cx {
namespace {

bool moved(const Change& change) {
  return change.verdict == Verdict::rose || change.verdict == Verdict::fell;
}

/// The largest rise first, the largest fall last, then what could not be compared.
std::vector<const Change*> sorted(const Changes& changes) {
  std::vector<const Change*> out;
  for (const Change& change : changes.statements) out.push_back(&change);
  std::ranges::stable_sort(out, [](const Change* a, const Change* b) {
    if (a->difference.has_value() != b->difference.has_value()) return a->difference.has_value();
    return a->difference && *a->difference > *b->difference;
  });
  return out;
}

std::string spoken(const std::string& name, const Change& change, const Wording& say) {
  if (!change.difference) return name + ": " + say.verdict(change).text;
  return say(text(CX_TEXT("chart", "%1: from %2 to %3, change %4, p (Holm) %5, %6"),
                  {name, say.value(*change.older.value), say.value(*change.newer.value),
                   joined({say.change(change.difference, change.interval), say.test(change)}, ", "),
                   say.p(change.p_adjusted), say.verdict(change).text}));
}

Subject subjectOf(const Change& change, Subject::Kind kind = Subject::Kind::change) {
  return {kind, change.scope};
}

std::vector<Mark> scoreMarks(const std::string& name, const Change& change, const Wording& say) {
  using Kind = Mark::Kind;
  std::vector<Mark> out;
  const auto &older = change.older.value, &newer = change.newer.value;
  const auto look = change.newer.small_base ? Mark::Look::hollow : Mark::Look::solid;
  if (change.difference)
    out.push_back({Kind::link, *older, *newer, moved(change) ? Mark::Look::solid : Mark::Look::muted, 0, {}, {}});
  if (older) out.push_back({Kind::ring, 0, *older, Mark::Look::muted, 0, {}, {}});
  if (newer)
    out.push_back(
        {Kind::dot, 0, *newer, look, 0, {}, spoken(name, change, say), subjectOf(change, Subject::Kind::score)});
  return out;
}

std::vector<Mark> differenceMarks(const Change& change) {
  using Kind = Mark::Kind;
  std::vector<Mark> out;
  if (!change.difference) return out;
  if (change.interval)
    out.push_back({Kind::whisker, change.interval->lo, change.interval->hi, Mark::Look::solid, 0, {}, {}});
  out.push_back({Kind::dot, 0, *change.difference, moved(change) ? Mark::Look::solid : Mark::Look::hollow, 0, {}, {}});
  return out;
}

std::string thenAndNow(const Change& change, const Wording& say) {
  const auto side = [&](const Score& score) { return score.value ? say.value(*score.value) : say.missing(score).text; };
  const std::string sign = change.verdict == Verdict::not_comparable ? "†" : "";
  return side(change.older) + sign + " → " + side(change.newer);
}

RowChart::Row rowOf(const Facts& facts, const Change& change, const Wording& say) {
  const Statement& statement = *facts.questionnaire().statement(change.scope.id);
  RowChart::Row row;
  row.code = statement.id;
  row.label = nameOf(statement, say.words());
  if (row.label == row.code) row.label.clear();
  row.strong = moved(change);
  row.marks = {scoreMarks(joined({row.code, row.label}, " "), change, say), differenceMarks(change)};
  RowChart::Cell difference{
      {change.difference ? say.difference(*change.difference) : dash, Tone::strong, Glyph::none}, {}, true};
  if (change.interval) difference.small = {say.interval(*change.interval)};
  difference.name = spoken(joined({row.code, row.label}, " "), change, say);
  difference.subject = subjectOf(change);
  row.cells = {{{thenAndNow(change, say), Tone::normal, Glyph::none}, {}, false},
               difference,
               {{say.p(change.p_adjusted), Tone::muted, Glyph::none}, {}, false},
               {say.verdict(change), {}, false}};
  return row;
}

std::vector<double> reachOf(const Changes& changes) {
  std::vector<double> out;
  for (const Change& change : changes.statements) {
    if (change.difference) out.push_back(*change.difference);
    if (!change.interval) continue;
    out.push_back(change.interval->lo);
    out.push_back(change.interval->hi);
  }
  return out;
}

Table twinOf(const Facts& facts, const std::vector<const Change*>& changes, const Wording& say) {
  Table table;
  addColumns(table, {"", say(text(CX_TEXT("chart", "statement")))}, false);
  addScoreColumns(table, say);
  addChangeColumns(table, *facts.compare(), say);
  for (const Change* change : changes) {
    const Statement& statement = *facts.questionnaire().statement(change->scope.id);
    Table::Row row{{statement.id, nameOf(statement, say.words())}, moved(*change), false};
    append(row, say.cells(change->newer), subjectOf(*change, Subject::Kind::score));
    append(row, changeCells(*change, say), subjectOf(*change));
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::vector<LegendItem> legendOf(const Facts& facts, const Wording& say) {
  using Sign = LegendItem::Sign;
  return {{Sign::last_wave, say(facts.compare()->name())},
          {Sign::own, say(facts.wave().name())},
          {Sign::link_tested, say(text(CX_TEXT("chart", "rose or fell")))},
          {Sign::link_untested, say(text(CX_TEXT("chart", "no detectable change")))},
          {Sign::change,
           say(text(CX_TEXT("chart", "change with %1 interval, hollow if no change is detectable"), {say.level()}))}};
}

}  // namespace

Chart dumbbellChart(const Facts& facts, const Words& words) {
  const Wording say(words, facts.statementRules());
  const Questionnaire& questionnaire = facts.questionnaire();
  const auto changes = sorted(*facts.changes);
  RowChart body;
  body.pitch = RowChart::Pitch::normal;
  const auto bounds = commonBounds(questionnaire, statementScopes(questionnaire), say.rules().scale).value_or(Bounds{});
  // Five benchmark points in the units of the scale, but at least enough to hold every interval.
  const double reach = 10.0 / 80 * (bounds.ceiling - bounds.floor);
  body.panels = {{words(text(CX_TEXT("chart", "Score, %1"), {scaleName(say.rules().scale, words)})),
                  scoreAxis(bounds, words, true),
                  {},
                  1.6},
                 {words(text(CX_TEXT("chart", "Change, points, %1 interval"), {say.level()})),
                  differenceAxis(reachOf(*facts.changes), reach, words),
                  {},
                  1}};
  body.columns = {{words(text(CX_TEXT("chart", "%1 → %2"), {facts.compare()->name(), facts.wave().name()})), false},
                  {words(text(CX_TEXT("chart", "Change (%1)"), {say.level()})), true},
                  {words(CX_TEXT("chart", "p (Holm)")), true},
                  {words(CX_TEXT("chart", "Verdict")), false}};
  for (const Change* change : changes) body.rows.push_back(rowOf(facts, *change, say));
  Chart chart;
  chart.id = "changes";
  chart.title = words(CX_TEXT("chart", "Change by statement"));
  chart.subtitle = words(text(CX_TEXT("chart", "sorted by change since %1"), {facts.compare()->name()}));
  std::vector<std::string> spokenMoves;
  for (const Change* change : changes)
    if (moved(*change))
      spokenMoves.push_back(spoken(nameOf(*questionnaire.statement(change->scope.id), words), *change, say));
  chart.summary = spokenMoves.empty() ? words(CX_TEXT("chart", "No statement changed detectably."))
                                      : joined(spokenMoves, "; ") + ".";
  chart.legend = legendOf(facts, say);
  chart.note = pairsLine(changes, questionnaire, words);
  chart.body = std::move(body);
  chart.source = sourceLine(facts, words);
  chart.table = twinOf(facts, changes, say);
  return chart;
}

}  // namespace cx
