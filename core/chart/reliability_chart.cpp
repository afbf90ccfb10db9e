// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/chart/conditions.h"
#include "core/chart/reliability.h"
#include "core/chart/tables.h"

namespace cx {
namespace {

std::string number(const std::optional<double>& value, const Words& words) {
  return value ? words.number(*value, 2) : dash;
}

Subject subjectOf(const DimensionReliability& dimension) {
  return {Subject::Kind::reliability, Scope::dimension(dimension.dimension)};
}

/// From 0 to 1, further down where an alpha or its interval is negative; the bands' borders are marked.
Axis axisOf(const std::vector<DimensionReliability>& dimensions, const Words& words) {
  Axis axis{0, 1, {}};
  for (const DimensionReliability& one : dimensions) {
    if (!one.shown()) continue;
    axis.lo = std::min(axis.lo, std::floor(one.value.interval->lo * 10) / 10);
    for (const StatementReliability& statement : one.value.statements)
      axis.lo = std::min(axis.lo, std::floor(statement.alpha_dropped.value_or(0) * 10) / 10);
  }
  if (axis.lo < 0) axis.ticks.push_back({axis.lo, words.number(axis.lo, 1), false});
  for (const double at : {0.0, 0.6, 0.7, 0.95})
    axis.ticks.push_back({at, words.number(at, at == 0.95 ? 2 : 1), at == 0.6});
  return axis;
}

RowChart::Row dimensionRow(const std::string& name, const DimensionReliability& one, const Wording& say) {
  RowChart::Row row;
  row.label = name;
  row.strong = true;
  const std::string said = reliabilityWords(one, say);
  if (one.shown())
    row.marks = {
        {{Mark::Kind::whisker, one.value.interval->lo, one.value.interval->hi, Mark::Look::solid, 0, {}, {}},
         {Mark::Kind::dot, 0, *one.value.alpha, Mark::Look::solid, 0, {}, name + ": " + said, subjectOf(one)}}};
  row.cells = {{{one.shown() ? number(one.value.alpha, say.words()) : dash, Tone::strong, Glyph::none},
                {},
                true,
                one.shown() ? "" : name + ": " + said,
                subjectOf(one)},
               {{said, one.band() == ReliabilityBand::weak ? Tone::attention : Tone::muted, Glyph::none}, {}, false}};
  return row;
}

RowChart::Row statementRow(const Statement& statement, const DimensionReliability& one,
                           const StatementReliability& value, const Wording& say) {
  RowChart::Row row;
  row.code = statement.id;
  row.label = nameOf(statement, say.words());
  if (row.label == row.code) row.label.clear();
  const std::string rest = value.r_rest ? say(text(CX_TEXT("chart", "item–rest r %1"), {Number{*value.r_rest, 2}}))
                                        : say(text(CX_TEXT("chart", "left out: everyone answered alike")));
  const std::string spoken =
      say(text(CX_TEXT("chart", "%1: alpha without it %2, %3"),
               {joined({row.code, row.label}, " "), number(value.alpha_dropped, say.words()), rest}));
  row.marks = {{}};
  if (value.alpha_dropped)
    row.marks[0].push_back(
        {Mark::Kind::dot, 0, *value.alpha_dropped, Mark::Look::hollow, 0, {}, spoken, subjectOf(one)});
  row.cells = {{{number(value.alpha_dropped, say.words()), Tone::normal, Glyph::none}, {}, true},
               {{rest, Tone::muted, Glyph::none}, {}, false}};
  return row;
}

RowChart rowsOf(const Facts& facts, const std::vector<DimensionReliability>& dimensions, const Wording& say) {
  RowChart chart;
  chart.pitch = RowChart::Pitch::dense;
  chart.panels.push_back({{}, axisOf(dimensions, say.words()), {}, 1});
  chart.columns = {{say(text(CX_TEXT("chart", "alpha"))), true}, {say(text(CX_TEXT("chart", "in words"))), false}};
  for (std::size_t d = 0; d < dimensions.size(); ++d) {
    const Dimension& dimension = facts.questionnaire().dimensions[d];
    chart.rows.push_back(dimensionRow(nameOf(dimension, say.words()), dimensions[d], say));
    for (std::size_t i = 0; dimensions[d].shown() && i < dimension.statements.size(); ++i)
      chart.rows.push_back(
          statementRow(dimension.statements[i], dimensions[d], dimensions[d].value.statements[i], say));
  }
  return chart;
}

Table twinOf(const Facts& facts, const std::vector<DimensionReliability>& dimensions, const Wording& say) {
  const Words& words = say.words();
  Table table;
  addColumns(table, {"", words(CX_TEXT("chart", "statement"))}, false);
  addColumns(table,
             {words(CX_TEXT("chart", "alpha")), words(text(CX_TEXT("chart", "%1 from"), {say.level()})),
              words(CX_TEXT("chart", "to")), words(CX_TEXT("chart", "complete forms")),
              words(CX_TEXT("chart", "alpha without it")), words(CX_TEXT("chart", "item–rest r"))},
             true);
  for (std::size_t d = 0; d < dimensions.size(); ++d) {
    const Dimension& dimension = facts.questionnaire().dimensions[d];
    const DimensionReliability& one = dimensions[d];
    std::optional<double> lo, hi;
    if (one.shown()) lo = one.value.interval->lo;
    if (one.shown()) hi = one.value.interval->hi;
    Table::Row row{{nameOf(dimension, words), ""}, true, false};
    append(row,
           {number(one.shown() ? one.value.alpha : std::nullopt, words), number(lo, words), number(hi, words),
            words.count(std::int64_t(one.value.n)), dash, dash},
           subjectOf(one));
    table.rows.push_back(std::move(row));
    for (std::size_t i = 0; one.shown() && i < dimension.statements.size(); ++i) {
      const StatementReliability& value = one.value.statements[i];
      Table::Row statement{{dimension.statements[i].id, nameOf(dimension.statements[i], words)}, false, false};
      append(statement, {dash, dash, dash, dash, number(value.alpha_dropped, words), number(value.r_rest, words)},
             subjectOf(one));
      table.rows.push_back(std::move(statement));
    }
  }
  return table;
}

}  // namespace

Chart reliabilityChart(const Facts& facts, const std::vector<DimensionReliability>& dimensions, const Words& words) {
  const Wording say(words, facts.rules());
  Chart chart;
  chart.id = "reliability";
  chart.title = words(CX_TEXT("chart", "Reliability"));
  chart.subtitle = words(CX_TEXT("chart", "Cronbach's alpha, unweighted, forms that answer every statement"));
  chart.body = rowsOf(facts, dimensions, say);
  chart.legend = {{LegendItem::Sign::interval, words(text(CX_TEXT("chart", "%1 interval"), {say.level()}))}};
  chart.note =
      words(CX_TEXT("chart",
                    "Hollow: alpha without the statement. By the lower end of the interval: below 0.6 weak, to "
                    "0.7 limited, to 0.95 fine, above redundant."));
  std::vector<std::string> notes{chart.note};
  for (const DimensionReliability& one : dimensions) {
    std::string note = reliabilityCoverage(one, facts, say);
    if (std::ranges::find(notes, note) == notes.end()) notes.push_back(std::move(note));
  }
  chart.note = joined(notes, " ");
  chart.summary = reliabilitySentence(facts, dimensions, words);
  chart.source = sourceLine(facts, words);
  chart.table = twinOf(facts, dimensions, say);
  return chart;
}

}  // namespace cx
