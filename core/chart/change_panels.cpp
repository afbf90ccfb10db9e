// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/axes.h"
#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/movements.h"
#include "core/chart/tables.h"
#include "core/chart/wave_line.h"
#include "core/stats/compare.h"

namespace cx {
namespace {

TrendChart::Point startPoint(const std::string& name, const Score& first, const Subject& subject, const Wording& say) {
  TrendChart::Point point;
  point.subject = subject;
  point.value = 0;
  point.start = true;
  point.name = say(text(CX_TEXT("chart", "%1: start"), {name})) + ", " + say.n(first);
  return point;
}

/// A wave before the one looked at, beside the first: as independent groups, whoever may be in both.
TrendChart::Point pointOf(const std::string& name, const Score& first, const Score& score, const Subject& subject,
                          const Wording& say) {
  TrendChart::Point point;
  point.subject = subject;
  if (!first.value || !score.value) {
    point.name = name + ": " + say.missing(score).text;
    return point;
  }
  point.value = *score.value - *first.value;
  if (const auto test = welch(first.summary, score.summary, say.rules().confidence)) point.interval = test->interval;
  point.small_base = first.small_base || score.small_base;
  point.name = name + ": " + joined({say.change(point.value, point.interval), say.n(first, score)}, ", ");
  return point;
}

/// The wave looked at: the point that the verdict is about.
TrendChart::Point lastPoint(const std::string& name, const Change& change, const Subject& subject, const Wording& say) {
  TrendChart::Point point = pointOf(name, change.older, change.newer, subject, say);
  if (!change.difference) return point;
  point.value = change.difference;
  point.interval = change.interval;
  point.name =
      name + ": " +
      joined({say.change(change.difference, change.interval), say.n(change.older, change.newer), say.test(change)},
             ", ");
  return point;
}

TrendChart::Panel panelOf(const Facts& facts, const Change& change, const Wording& say) {
  TrendChart::Panel panel;
  panel.title = scopeName(facts.questionnaire(), change.scope, say.words());
  const std::size_t first = firstComparable(facts, change.scope);
  for (std::size_t at = 0; at < facts.waves.size(); ++at) {
    const std::string name = panel.title + ", " + say(facts.waves[at].name());
    const Subject subject{Subject::Kind::since_first, change.scope, subjectWave(facts, at)};
    if (at < first)
      panel.points.push_back(
          {{}, {}, false, false, say(text(CX_TEXT("chart", "%1: not comparable"), {name})), subject});
    else if (at == first)
      panel.points.push_back(startPoint(name, scoreAt(facts, first, change.scope), subject, say));
    else if (at + 1 == facts.waves.size())
      panel.points.push_back(lastPoint(name, change, subject, say));
    else
      panel.points.push_back(
          pointOf(name, scoreAt(facts, first, change.scope), scoreAt(facts, at, change.scope), subject, say));
  }
  panel.breaks = breaksAlong(facts, change.scope, say.words());
  if (first + 1 == facts.waves.size()) {
    panel.end_small.push_back({say(text(CX_TEXT("chart", "first comparable wave"))), Tone::muted, Glyph::none});
    return panel;
  }
  panel.end = change.difference ? say.difference(*change.difference) : dash;
  if (change.interval) panel.end_small.push_back({say.interval(*change.interval), Tone::muted, Glyph::none});
  panel.end_small.push_back(say.verdict(change));
  if (change.p_adjusted)
    panel.end_small.push_back(
        {say(text(CX_TEXT("chart", "p (Holm) %1"), {say.p(change.p_adjusted)})), Tone::muted, Glyph::none});
  return panel;
}

Axis axisOf(const Facts& facts, const TrendChart& body, const Words& words) {
  std::vector<double> reach;
  for (const TrendChart::Panel& panel : body.panels)
    for (const TrendChart::Point& point : panel.points) {
      if (point.value) reach.push_back(*point.value);
      if (!point.interval) continue;
      reach.push_back(point.interval->lo);
      reach.push_back(point.interval->hi);
    }
  return differenceAxis(reach, facts.parity.band, words);
}

/// "overall since Sep 2025: rose +2.7 (0.4 to 5.0), p 0.022".
std::string overallSince(const Facts& facts, const Change& overall, const Wording& say) {
  const std::size_t first = firstComparable(facts, Scope::overall());
  if (first + 1 == facts.waves.size() || !overall.difference) return {};
  return say(text(CX_TEXT("chart", "overall since %1: %2, %3, p %4"),
                  {facts.waves[first].name(), say.verdict(overall).text,
                   joined({say.change(overall.difference, overall.interval), say.test(overall)}, ", "),
                   say.p(overall.p_adjusted)}));
}

Table twinOf(const Facts& facts, const Changes& changes, const Wording& say) {
  Table table;
  addColumns(table, {"", say(text(CX_TEXT("chart", "since")))}, false);
  addColumns(table,
             {say(text(CX_TEXT("chart", "then"))), say(text(CX_TEXT("chart", "now"))),
              say(text(CX_TEXT("chart", "change"))), say(text(CX_TEXT("chart", "%1 from"), {say.level()})),
              say(text(CX_TEXT("chart", "to"))), say(text(CX_TEXT("chart", "p (Holm)")))},
             true);
  addColumns(table, {say(text(CX_TEXT("chart", "verdict")))}, false);
  std::vector<Change> all{changes.overall};
  all.insert(all.end(), changes.dimensions.begin(), changes.dimensions.end());
  for (const Change& change : all) {
    const std::size_t first = firstComparable(facts, change.scope);
    Table::Row row{{scopeName(facts.questionnaire(), change.scope, say.words()), say(facts.waves[first].name())},
                   change.scope.kind == Scope::Kind::overall,
                   false};
    auto cells = changeCells(change, say);
    cells.insert(cells.begin() + 1,
                 change.newer.value ? say.value(*change.newer.value) : say.missing(change.newer).text);
    append(row, cells, {Subject::Kind::since_first, change.scope});
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace

Chart changePanels(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  const Changes changes = changesSinceFirst(facts);
  TrendChart body;
  body.change = true;
  for (const Wave& wave : facts.waves) body.waves.push_back(words(wave.name()));
  for (const Change& change : changes.dimensions) body.panels.push_back(panelOf(facts, change, say));
  body.axis = axisOf(facts, body, words);
  Chart chart;
  chart.id = "trend-change";
  chart.title = words(CX_TEXT("chart", "Change since the first comparable wave"));
  chart.subtitle =
      joined({words(CX_TEXT("chart", "points, own axis, not the score axis")),
              words(text(CX_TEXT("chart", "%1 interval"), {say.level()})), overallSince(facts, changes.overall, say)});
  std::vector<std::string> spoken;
  for (std::size_t d = 0; d < body.panels.size(); ++d)
    spoken.push_back(joined({body.panels[d].title, body.panels[d].end, say.verdict(changes.dimensions[d]).text}, " "));
  chart.summary = joined(spoken, "; ") + ".";
  chart.body = std::move(body);
  chart.source = sourceLine(facts, words);
  chart.table = twinOf(facts, changes, say);
  return chart;
}

}  // namespace cx
