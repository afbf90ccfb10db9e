// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/aims.h"
#include "core/chart/axes.h"
#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/small_base.h"
#include "core/chart/tables.h"

namespace cx {
namespace {

constexpr std::size_t most = 5;

/// Statements with a score, by their place in the questionnaire; the strongest first.
std::vector<std::size_t> ranked(const Facts& facts) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < facts.now.statements.size(); ++i)
    if (facts.now.statements[i].value) out.push_back(i);
  std::ranges::stable_sort(out, std::greater{}, [&](std::size_t i) { return *facts.now.statements[i].value; });
  return out;
}

std::vector<std::size_t> strongest(const Facts& facts) {
  auto out = ranked(facts);
  out.resize(std::min(most, (out.size() + 1) / 2));
  return out;
}

/// The weakest first; none of the strongest among them.
std::vector<std::size_t> weakest(const Facts& facts) {
  auto out = ranked(facts);
  const std::size_t count = std::min(most, out.size() / 2);
  std::ranges::reverse(out);
  out.resize(count);
  return out;
}

Subject subjectOf(const Statement& statement, Subject::Kind kind = Subject::Kind::score) {
  return {kind, Scope::statement(statement.id)};
}

std::vector<Mark> marksOf(const std::string& name, const Score& score, const Published& published,
                          const std::optional<double>& aim, const Subject& subject, const Wording& say) {
  using Kind = Mark::Kind;
  std::vector<Mark> out;
  std::string spoken = joined({say.spoken(name, score), spokenAim(aim, say)}, ", ");
  addAim(out, aim);
  if (published.against) {
    out.push_back({Kind::diamond, 0, published.against->figure, Mark::Look::solid, 0, {}, {}});
    spoken += ", " + say(text(CX_TEXT("chart", "published %1"), {say.standing(*published.against).text}));
  }
  if (score.interval && !score.no_variation)
    out.push_back({Kind::whisker, score.interval->lo, score.interval->hi, Mark::Look::solid, 0, {}, {}});
  const auto look = score.small_base ? Mark::Look::hollow : Mark::Look::solid;
  out.push_back({Kind::dot, 0, *score.value, look, 0, {}, spoken, subject});
  return out;
}

RowChart rowsOf(const Facts& facts, const std::vector<std::size_t>& places, const Wording& say) {
  const Questionnaire& questionnaire = facts.questionnaire();
  const auto all = questionnaire.statements();
  const auto bounds = commonBounds(questionnaire, statementScopes(questionnaire), say.rules().scale);
  RowChart chart;
  chart.pitch = RowChart::Pitch::dense;
  chart.panels.push_back({{}, narrowAxis(bounds.value_or(Bounds{}), say.words()), {}, 1});
  chart.columns = {{{}, true}, {{}, true}};
  for (const std::size_t place : places) {
    const Score& score = facts.now.statements[place];
    RowChart::Row row;
    const std::string name = nameOf(*all[place], say.words());
    row.code = all[place]->id;
    row.label = name == row.code ? std::string() : name;
    row.marks = {marksOf(joined({row.code, row.label}, " "), score, facts.statements[place],
                         aimOf(facts, Scope::statement(row.code)), subjectOf(*all[place]), say)};
    row.cells = {{{say.value(*score.value), Tone::strong, Glyph::none},
                  {say.plusMinus(score)},
                  true,
                  {},
                  subjectOf(*all[place])},
                 {{say.n(score), Tone::muted, Glyph::none}, {}, false}};
    chart.rows.push_back(std::move(row));
  }
  return chart;
}

Table twinOf(const Facts& facts, const std::vector<std::size_t>& places, const Wording& say) {
  const auto all = facts.questionnaire().statements();
  Table table;
  addColumns(table, {"", say(text(CX_TEXT("chart", "statement")))}, false);
  addScoreColumns(table, say);
  const auto aim = [&](std::size_t place) { return aimOf(facts, Scope::statement(all[place]->id)); };
  // The same columns in both tables, which may be read as one.
  const bool aims = std::ranges::any_of(
      all, [&](const Statement* one) { return aimOf(facts, Scope::statement(one->id)).has_value(); });
  if (aims) addColumns(table, {say(text(CX_TEXT("chart", "target")))}, true);
  addPublishedColumns(table, say);
  for (const std::size_t place : places) {
    Table::Row row{{all[place]->id, nameOf(*all[place], say.words())}, false, false};
    append(row, say.cells(facts.now.statements[place]), subjectOf(*all[place]));
    if (aims) append(row, {aimCell(aim(place), say)}, subjectOf(*all[place]));
    append(row, publishedCells(&facts.statements[place], say), subjectOf(*all[place], Subject::Kind::published));
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::vector<LegendItem> legendOf(const Facts& facts, const std::vector<std::size_t>& places, const Wording& say) {
  using Sign = LegendItem::Sign;
  std::vector<LegendItem> out;
  const auto any = [&](auto test) { return std::ranges::any_of(places, test); };
  if (any([&](std::size_t i) { return facts.statements[i].against.has_value(); }))
    out.push_back({Sign::published, say(text(CX_TEXT("chart", "published figure")))});
  const auto all = facts.questionnaire().statements();
  if (any([&](std::size_t i) { return aimOf(facts, Scope::statement(all[i]->id)).has_value(); }))
    out.push_back({Sign::target, say(text(CX_TEXT("chart", "target")))});
  if (any([&](std::size_t i) { return facts.now.statements[i].small_base; })) out.push_back(smallBaseSign(say.words()));
  return out;
}

std::string noteOf(const Facts& facts, const Words& words) {
  if (facts.statementRules().scale == Scale::rescaled || facts.statementRules().scale == Scale::top2) return {};
  std::vector<std::optional<Bounds>> seen;
  for (const Scope& scope : statementScopes(facts.questionnaire()))
    seen.push_back(boundsOf(facts.questionnaire(), scope, facts.statementRules().scale));
  if (std::ranges::all_of(seen, [&](const auto& bounds) { return bounds == seen.front(); })) return {};
  return words(
      CX_TEXT("chart", "The statements have different answer scales: compare them on the 0–100 rescaled scale."));
}

Chart chartOf(const Facts& facts, const Words& words, std::string id, std::string title,
              const std::vector<std::size_t>& places) {
  const Wording say(words, facts.statementRules());
  Chart chart;
  chart.id = std::move(id);
  chart.title = std::move(title);
  if (say.rules().scale != facts.rules().scale) chart.subtitle = scaleName(say.rules().scale, words);
  chart.body = rowsOf(facts, places, say);
  chart.legend = legendOf(facts, places, say);
  chart.note = noteOf(facts, words);
  std::vector<std::string> spoken;
  const auto all = facts.questionnaire().statements();
  for (const std::size_t place : places)
    spoken.push_back(nameOf(*all[place], words) + " " + say.value(*facts.now.statements[place].value));
  chart.summary = chart.title + ": " + joined(spoken, "; ") + ".";
  chart.source = sourceLine(facts, words);
  chart.table = twinOf(facts, places, say);
  return chart;
}

}  // namespace

Chart strongestChart(const Facts& facts, const Words& words) {
  return chartOf(facts, words, "overview-strongest", words(CX_TEXT("chart", "Strongest")), strongest(facts));
}

Chart weakestChart(const Facts& facts, const Words& words) {
  return chartOf(facts, words, "overview-weakest", words(CX_TEXT("chart", "Weakest")), weakest(facts));
}

}  // namespace cx
