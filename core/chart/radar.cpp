// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/axes.h"
#include "core/chart/benchmark.h"
#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/small_base.h"
#include "core/chart/tables.h"

namespace cx {
namespace {

// Fewer spokes make no shape, more leave no room for their names: the list of dots says it better.
constexpr std::size_t fewest = 5, most = 24;

std::string nameWithCode(const Statement& statement, const Words& words) {
  const std::string name = nameOf(statement, words);
  return joined({statement.id, name == statement.id ? std::string() : name}, " ");
}

RadarChart::Spoke spokeOf(const Statement& statement, const Published& published, const Wording& say) {
  const Score& ours = published.ours;
  const std::string name = nameWithCode(statement, say.words());
  RadarChart::Spoke spoke;
  spoke.label = statement.id;
  spoke.value = ours.value;
  if (ours.interval && !ours.no_variation) spoke.interval = ours.interval;
  spoke.small_base = ours.small_base;
  spoke.lock = ours.suppressed;
  spoke.name = say.spoken(name, ours);
  spoke.subject = Subject{Subject::Kind::compared, Scope::statement(statement.id)};
  if (!published.against) return spoke;
  spoke.published = published.against->figure;
  spoke.published_name =
      name + ": " + say(text(CX_TEXT("chart", "published %1"), {say.standing(*published.against).text}));
  spoke.published_subject = Subject{Subject::Kind::published, Scope::statement(statement.id)};
  return spoke;
}

Table twinOf(const Facts& facts, const Wording& say) {
  Table table;
  addColumns(table, {"", say(text(CX_TEXT("chart", "statement")))}, false);
  addScoreColumns(table, say, say(text(CX_TEXT("chart", "own"))));
  addColumns(table, {say(text(CX_TEXT("chart", "published")))}, true);
  const auto statements = facts.questionnaire().statements();
  for (std::size_t i = 0; i < statements.size(); ++i) {
    const Published& one = facts.statements[i];
    Table::Row row{{statements[i]->id, nameOf(*statements[i], say.words())}, false, false};
    append(row, say.cells(one.ours), {Subject::Kind::compared, Scope::statement(statements[i]->id)});
    append(row, {publishedCells(&one, say).front()}, {Subject::Kind::published, Scope::statement(statements[i]->id)});
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::vector<LegendItem> legendOf(const RadarChart& radar, const Words& words) {
  using Sign = LegendItem::Sign;
  std::vector<LegendItem> out{{Sign::own, words(CX_TEXT("chart", "own score"))}};
  const auto any = [&](auto test) { return std::ranges::any_of(radar.spokes, test); };
  if (any([](const RadarChart::Spoke& spoke) { return spoke.published.has_value(); }))
    out.push_back({Sign::published, words(CX_TEXT("chart", "published figure"))});
  if (any([](const RadarChart::Spoke& spoke) { return spoke.small_base; })) out.push_back(smallBaseSign(words));
  if (any([](const RadarChart::Spoke& spoke) { return spoke.lock; }))
    out.push_back({Sign::suppressed, words(CX_TEXT("chart", "suppressed"))});
  return out;
}

}  // namespace

std::optional<Chart> radarChart(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  const auto statements = facts.questionnaire().statements();
  const auto bounds = commonBounds(facts.questionnaire(), statementScopes(facts.questionnaire()), say.rules().scale);
  if (statements.size() < fewest || statements.size() > most || !bounds) return std::nullopt;
  RadarChart radar;
  radar.axis = scoreAxis(*bounds, words);
  for (std::size_t i = 0; i < statements.size(); ++i)
    radar.spokes.push_back(spokeOf(*statements[i], facts.statements[i], say));
  if (std::ranges::none_of(radar.spokes, [](const auto& spoke) { return spoke.value || spoke.published; }))
    return std::nullopt;
  Chart chart;
  chart.id = "radar";
  chart.title = words(text(CX_TEXT("chart", "%1 statements"), {Number{double(statements.size())}}));
  chart.legend = legendOf(radar, words);
  chart.summary = benchmarkAnswer(facts, words);
  chart.source =
      sourceLine(facts, words) + " " + words(text(CX_TEXT("chart", "Compared: %1."), {comparedForms(facts, words)}));
  chart.table = twinOf(facts, say);
  chart.body = std::move(radar);
  return chart;
}

}  // namespace cx
