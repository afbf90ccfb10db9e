// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/benchmark.h"
#include "core/chart/charts.h"
#include "core/report/sections.h"

namespace cx {
namespace {

constexpr double widePart = 0.72;

/// Top-2-box has no published figures: the section stays on the scale that has.
std::optional<Facts> factsOnIndexScale(const Workspace& workspace, const Facts& facts) {
  View view = facts.selection.view();
  if (indexScale(view.scale) == view.scale) return std::nullopt;
  view.scale = indexScale(view.scale);
  return factsOf(workspace, view, Reach::two_waves);
}

/// "B, Measure 75, −9.0 below; …": a set that is not in use, as its picture shows it.
std::string setWords(const RowChart::Row& row, const std::vector<RowChart::Column>& columns) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < row.cells.size() && i < columns.size(); ++i)
    if (row.cells[i].main.glyph == Glyph::diamond)
      parts.push_back(columns[i].title + " " + joined({row.cells[i].main.text, joined(row.cells[i].small, " ")}, ", "));
  return joined({row.small, joined(parts, "; ")}, ": ");
}

/// Where each set of figures comes from, what holds of all of them, and the sets that are not in use.
NotesBlock provenanceBlock(const Facts& facts, const Words& words) {
  NotesBlock notes{words(CX_TEXT("report", "Provenance")), {}};
  const auto add = [&](std::string term, std::string said) {
    notes.items.push_back({std::move(term), std::move(said)});
  };
  const auto sources = sourcesOf(facts, words);
  for (const PublishedSource& source : sources) {
    const Reference& figure = *source.figure;
    add(sources.size() > 1 ? source.name : words(CX_TEXT("chart", "Source")), sourceWords(figure, words));
    add(words(CX_TEXT("chart", "Population")), words(figure.population));
    add(words(CX_TEXT("chart", "Certainty")),
        std::string(code(figure.certainty)) + ", " + howRead(figure.certainty, words));
  }
  add(words(CX_TEXT("report", "n, interval")),
      words(text(CX_TEXT("chart", "not published; taken as exact, ±%1 rounding"), {Number{publishedRounding, 1}})));
  add(words(CX_TEXT("chart", "Coding")), words(CX_TEXT("chart", "assumed 1–5, so floor 20 and neutral 60")));
  const auto sets = benchmarkSets(facts, words);
  if (!sets || sources.size() > 1) return notes;
  const auto& body = std::get<RowChart>(sets->body);
  for (const RowChart::Row& row : body.rows)
    if (!row.strong) add(row.label, setWords(row, body.columns));
  return notes;
}

}  // namespace

ReportSection benchmarkSection(const Workspace& workspace, const Facts& seen, const Words& words) {
  const auto others = factsOnIndexScale(workspace, seen);
  const Facts& facts = others ? *others : seen;
  ReportSection section{"benchmark",
                        words(CX_TEXT("report", "Benchmark")),
                        benchmarkHeadline(facts, words),
                        benchmarkAnswer(facts, words),
                        {},
                        widePart};
  Chart dots = benchmarkChart(facts, words);
  dots.subtitle = comparedForms(facts, words);
  auto radar = radarChart(facts, words);
  const bool alone = !radar && !anyPublished(facts);
  section.blocks.push_back({alone ? Block::Place::full : Block::Place::left, std::move(dots)});
  if (radar) {
    radar->legend.clear();  // the same signs as beside it
    section.blocks.push_back({Block::Place::right, std::move(*radar)});
  }
  if (anyPublished(facts)) section.blocks.push_back({Block::Place::right, provenanceBlock(facts, words)});
  return section;
}

}  // namespace cx
