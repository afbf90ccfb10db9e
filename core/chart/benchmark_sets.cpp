// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/chart/benchmark.h"
#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/tables.h"

namespace cx {
namespace {

constexpr std::array<const char*, 2> known{"all", "e-commerce"};

/// One published set: a figure per dimension, and how ours stand beside each.
struct Set {
  std::string name;
  Certainty certainty = Certainty::mirror;
  std::vector<Published> dimensions;
  bool used = false;
};

std::string setName(std::string_view scope, const Reference& figure, const Words& words) {
  const Text name = scope == "all" ? text(CX_TEXT("chart", "All industries %1"), {figure.edition})
                                   : text(CX_TEXT("chart", "E-commerce %1"), {figure.edition});
  return words(name);
}

std::vector<Set> setsOf(const Facts& facts, const Words& words) {
  const Questionnaire& questionnaire = facts.questionnaire();
  std::vector<Set> out;
  for (const char* scope : known) {
    Set set;
    set.used = comparisonScope(facts.selection.organisation().industry) == scope;
    for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d) {
      const Reference* figure = publishedFor(questionnaire, questionnaire.dimensions[d], scope);
      const Score& ours = facts.dimensions[d].ours;
      set.dimensions.push_back({figure, figure ? against(ours, figure->value, facts.rules()) : std::nullopt, ours});
      if (!figure || !set.name.empty()) continue;
      set.name = setName(scope, *figure, words);
      set.certainty = figure->certainty;
    }
    if (!set.name.empty()) out.push_back(std::move(set));
  }
  return out;
}

RowChart::Cell cellOf(const Set& set, std::size_t d, const Facts& facts, const Wording& say) {
  const Published& one = set.dimensions[d];
  if (!one.against) return {{say(text(CX_TEXT("chart", "no figure"))), Tone::muted, Glyph::none}, {}, false};
  const Against& against = *one.against;
  const std::string difference = against.difference ? say.difference(*against.difference) : std::string(),
                    name = nameOf(facts.questionnaire().dimensions[d], say.words());
  RowChart::Cell cell{{say.figure(against.figure), set.used ? Tone::strong : Tone::normal, Glyph::diamond},
                      {joined({difference, say.verdict(against).text}, " ")},
                      false};
  cell.name = joined({set.name, name}, ", ") + ": " +
              joined({say(text(CX_TEXT("chart", "published %1"), {say.figure(against.figure)})),
                      say.change(against.difference, against.interval), say.verdict(against).text, say.n(against.ours)},
                     ", ");
  // Why tells of the set in use.
  if (set.used)
    cell.subject = Subject{Subject::Kind::published, Scope::dimension(facts.questionnaire().dimensions[d].id)};
  return cell;
}

RowChart rowsOf(const Facts& facts, const std::vector<Set>& sets, const Wording& say) {
  RowChart chart;
  chart.pitch = RowChart::Pitch::two_line;
  for (const Dimension& dimension : facts.questionnaire().dimensions)
    chart.columns.push_back({nameOf(dimension, say.words()), false});
  chart.columns.push_back({{}, false});
  for (const Set& set : sets) {
    RowChart::Row row;
    row.label = set.name;
    row.small = say(text(CX_TEXT("chart", "certainty %1"), {std::string(code(set.certainty))}));
    row.strong = set.used;
    for (std::size_t d = 0; d < set.dimensions.size(); ++d) row.cells.push_back(cellOf(set, d, facts, say));
    row.cells.push_back({{set.used ? say(text(CX_TEXT("chart", "in use"))) : "", Tone::muted, Glyph::none}, {}, false});
    chart.rows.push_back(std::move(row));
  }
  return chart;
}

Table twinOf(const Facts& facts, const std::vector<Set>& sets, const Wording& say) {
  Table table;
  addColumns(table, {say(text(CX_TEXT("chart", "set"))), ""}, false);
  addPublishedColumns(table, say);
  addColumns(table, {say(text(CX_TEXT("chart", "certainty"))), say(text(CX_TEXT("chart", "in use")))}, false);
  for (const Set& set : sets) {
    const std::string certainty = std::string(code(set.certainty)) + ", " + howRead(set.certainty, say.words());
    for (std::size_t d = 0; d < set.dimensions.size(); ++d) {
      const Dimension& dimension = facts.questionnaire().dimensions[d];
      Table::Row row{{set.name, nameOf(dimension, say.words())}, set.used, false};
      const auto cells = publishedCells(&set.dimensions[d], say);
      if (set.used)
        append(row, cells, {Subject::Kind::published, Scope::dimension(dimension.id)});
      else
        append(row, cells);
      append(row, {certainty, set.used ? say(text(CX_TEXT("chart", "yes"))) : say(text(CX_TEXT("chart", "no")))});
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

}  // namespace

std::optional<Chart> benchmarkSets(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  const auto sets = setsOf(facts, words);
  if (sets.empty()) return std::nullopt;
  Chart chart;
  chart.id = "benchmark-sets";
  chart.title = words(CX_TEXT("chart", "Published sets"));
  chart.subtitle = words(CX_TEXT("chart", "one at a time; nothing is averaged across sets"));
  chart.body = rowsOf(facts, sets, say);
  std::vector<std::string> spoken;
  for (const Set& set : sets)
    spoken.push_back(set.name + (set.used ? ", " + say(text(CX_TEXT("chart", "in use"))) : ""));
  chart.note = words(
      CX_TEXT("chart", "The organisation's industry chooses the set. Statements have all-industry figures only."));
  chart.summary = chart.title + ": " + joined(spoken, "; ") + ".";
  chart.source =
      sourceLine(facts, words) + " " + words(text(CX_TEXT("chart", "Compared: %1."), {comparedForms(facts, words)}));
  chart.table = twinOf(facts, sets, say);
  return chart;
}

}  // namespace cx
