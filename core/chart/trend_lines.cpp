// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/chart/aims.h"
#include "core/chart/axes.h"
#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/movements.h"
#include "core/chart/tables.h"
#include "core/chart/wave_line.h"

namespace cx {
namespace {

TrendChart::Point pointOf(const std::string& name, const Score& score, const Subject& subject, const Wording& say) {
  TrendChart::Point point;
  point.value = score.value;
  if (!score.no_variation) point.interval = score.interval;
  point.small_base = score.small_base;
  point.name = say.spoken(name, score);
  point.subject = subject;
  return point;
}

Subject scoreSubject(const Facts& facts, std::size_t wave, const Scope& scope) {
  return {Subject::Kind::score, scope, subjectWave(facts, wave)};
}

/// The published figure and the target; where they are the same, one line says both.
void addReferences(TrendChart::Panel& panel, const Facts& facts, std::size_t dimension, const Scope& scope,
                   const Wording& say) {
  using Kind = TrendChart::Reference::Kind;
  const auto aim = aimOf(facts, scope);
  const auto& published = facts.dimensions[dimension].against;
  const bool alike = aim && published && std::abs(*aim - published->figure) < 1e-9;
  if (published) {
    const std::string figure = say.figure(published->figure);
    panel.references.push_back(
        {Kind::published, published->figure, alike ? say(text(CX_TEXT("chart", "%1 = target"), {figure})) : figure});
  }
  if (aim && !alike) panel.references.push_back({Kind::target, *aim, spokenAim(aim, say)});
}

TrendChart::Panel panelOf(const Facts& facts, std::size_t dimension, const Wording& say) {
  const Dimension& asked = facts.questionnaire().dimensions[dimension];
  const Scope scope = Scope::dimension(asked.id);
  TrendChart::Panel panel;
  panel.title = nameOf(asked, say.words());
  for (std::size_t at = 0; at < facts.waves.size(); ++at)
    panel.points.push_back(pointOf(panel.title + ", " + say(facts.waves[at].name()), scoreAt(facts, at, scope),
                                   scoreSubject(facts, at, scope), say));
  panel.breaks = breaksAlong(facts, scope, say.words());
  addReferences(panel, facts, dimension, scope, say);
  const Score& now = facts.now.dimensions[dimension];
  panel.end = now.value ? say.value(*now.value) : say.missing(now).text;
  if (now.value) panel.end_small.push_back({say.plusMinus(now), Tone::muted, Glyph::none});
  return panel;
}

/// One row per wave and scope: score, interval, n.
Table twinOf(const Facts& facts, const Wording& say) {
  Table table;
  addColumns(table, {say(text(CX_TEXT("chart", "wave")))}, false);
  addScoreColumns(table, say);
  for (const Scope& scope : indexScopes(facts.questionnaire())) {
    const auto aim = aimOf(facts, scope);
    const std::string name = scopeName(facts.questionnaire(), scope, say.words());
    table.rows.push_back({{joined({name, spokenAim(aim, say)})}, false, true});
    for (std::size_t at = 0; at < facts.waves.size(); ++at) {
      const std::string sign = comparableNow(facts, at, scope) ? "" : " †";
      Table::Row row{{say(facts.waves[at].name()) + sign}, at + 1 == facts.waves.size(), false};
      append(row, say.cells(scoreAt(facts, at, scope)), scoreSubject(facts, at, scope));
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

std::string subtitleOf(const TrendChart& body, const Facts& facts, const Wording& say) {
  std::vector<std::string> parts{say(text(CX_TEXT("chart", "ribbon: %1 interval"), {say.level()}))};
  const auto published =
      std::ranges::find_if(facts.dimensions, [](const Published& one) { return one.against.has_value(); });
  if (published != facts.dimensions.end())
    parts.push_back(
        say(text(CX_TEXT("chart", "dashed: published %1, digital channels"), {published->figure->edition})));
  const auto aimed = [](const TrendChart::Panel& panel) {
    return std::ranges::any_of(panel.references,
                               [](const auto& one) { return one.kind == TrendChart::Reference::Kind::target; });
  };
  if (std::ranges::any_of(body.panels, aimed)) parts.push_back(say(text(CX_TEXT("chart", "dotted: target"))));
  return joined(parts);
}

/// The waves of the change table: all of them where there is room, else the one that changes are counted from and the
/// newest; the chart's own table has every wave.
std::vector<std::size_t> tabledWaves(const Facts& facts) {
  constexpr std::size_t most = 6;
  const std::size_t count = facts.waves.size();
  std::vector<std::size_t> out;
  if (count > most) out.push_back(std::min(firstComparable(facts, Scope::overall()), count - most));
  for (std::size_t at = count > most ? count - most + 1 : 0; at < count; ++at) out.push_back(at);
  return out;
}

}  // namespace

Chart trendChart(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  TrendChart body;
  const auto bounds = commonBounds(facts.questionnaire(), indexScopes(facts.questionnaire()), facts.rules().scale);
  body.axis = scoreAxis(bounds.value_or(Bounds{}), words);
  labelWaves(body, facts, say);
  for (std::size_t d = 0; d < facts.questionnaire().dimensions.size(); ++d)
    body.panels.push_back(panelOf(facts, d, say));
  Chart chart;
  chart.id = "trend";
  chart.title = words(CX_TEXT("chart", "Score by wave"));
  chart.subtitle = subtitleOf(body, facts, say);
  chart.note = joined({minorLine(facts, words), slopeLine(facts, say)}, " ");
  chart.summary = trendsHeadline(facts, words) + ".";
  chart.body = std::move(body);
  chart.source = sourceLine(facts, words);
  chart.table = twinOf(facts, say);
  return chart;
}

Table changeTable(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  const auto waves = tabledWaves(facts);
  Table table;
  addColumns(table, {words(CX_TEXT("chart", "Dimension"))}, false);
  for (const std::size_t at : waves)
    addColumns(table, {joined({words(facts.waves[at].name()), say.n(facts.history[at].rows)})}, true);
  if (facts.changes) {
    addColumns(table, {words(CX_TEXT("chart", "Change")), words(text(CX_TEXT("chart", "%1 interval"), {say.level()}))},
               true);
    addColumns(table, {words(CX_TEXT("chart", "Verdict"))}, false);
    addColumns(table, {words(CX_TEXT("chart", "p (Holm)"))}, true);
  }
  const auto scopes = indexScopes(facts.questionnaire());
  for (std::size_t s = 0; s < scopes.size(); ++s) {
    Table::Row row{{scopeName(facts.questionnaire(), scopes[s], words)}, s == 0, false};
    for (const std::size_t at : waves) {
      const Score score = scoreAt(facts, at, scopes[s]);
      const std::string sign = comparableNow(facts, at, scopes[s]) ? "" : "†";
      append(
          row,
          {score.value ? joined({say.value(*score.value) + sign, say.plusMinus(score)}, " ") : say.missing(score).text},
          scoreSubject(facts, at, scopes[s]));
    }
    if (facts.changes) {
      const Change& change = s == 0 ? facts.changes->overall : facts.changes->dimensions[s - 1];
      append(
          row,
          {change.difference ? say.difference(*change.difference) : dash,
           change.interval ? say.interval(*change.interval) : dash, say.verdict(change).text, say.p(change.p_adjusted)},
          {Subject::Kind::change, scopes[s]});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace cx
