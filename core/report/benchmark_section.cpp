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

/// "E-commerce 2023, certainty B: Measure 75, −9.0 below; …": a set that is not in use, as its picture shows it.
std::string setWords(const RowChart::Row& row, const std::vector<RowChart::Column>& columns) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < row.cells.size() && i < columns.size(); ++i)
    if (row.cells[i].main.glyph == Glyph::diamond)
      parts.push_back(columns[i].title + " " + joined({row.cells[i].main.text, joined(row.cells[i].small, " ")}, ", "));
  return joined({row.label, row.small}, ", ") + ": " + joined(parts, "; ");
}

/// A paragraph per source and one for what holds of all of them: a whole list has no room beside the picture.
NotesBlock provenanceBlock(const Facts& facts, const Words& words) {
  NotesBlock notes{words(CX_TEXT("report", "Provenance")), {}};
  const auto add = [&](std::string paragraph) { notes.items.push_back({{}, std::move(paragraph)}); };
  const auto sources = sourcesOf(facts, words);
  for (const PublishedSource& source : sources) {
    const Reference& figure = *source.figure;
    const std::string certainty = words(text(CX_TEXT("chart", "certainty %1"), {std::string(code(figure.certainty))})) +
                                  ", " + howRead(figure.certainty, words);
    const std::string paragraph = joined({sourceWords(figure, words), words(figure.population), certainty}, "; ") + ".";
    add(sources.size() > 1 ? source.name + ": " + paragraph : paragraph);
  }
  add(words(text(CX_TEXT("report",
                         "n and interval are not published: the figures are taken as exact, ±%1 rounding. Answers are "
                         "assumed to be coded 1–5, so floor 20 and neutral 60."),
                 {Number{publishedRounding, 1}})));
  const auto sets = benchmarkSets(facts, words);
  if (!sets || sources.size() > 1) return notes;
  const auto& body = std::get<RowChart>(sets->body);
  for (const RowChart::Row& row : body.rows)
    if (!row.strong) add(setWords(row, body.columns) + ".");
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
