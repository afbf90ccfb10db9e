// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/benchmark.h"
#include "core/chart/charts.h"
#include "core/chart/conditions.h"

namespace cx {
namespace {

std::string lineOf(const Facts& facts, const View& asked, const Words& words) {
  std::string edition;
  for (const auto* list : {&facts.dimensions, &facts.statements})
    for (const Published& one : *list)
      if (one.figure && edition.empty()) edition = words(text(CX_TEXT("chart", "published %1"), {one.figure->edition}));
  const std::string stays = asked.scale == Scale::top2
                                ? words(CX_TEXT("chart", "no figure is published as top-2-box, so not on it"))
                                : std::string();
  return joined({words(facts.wave().name()), comparedForms(facts, words), filterLine(facts, words), edition,
                 scaleLine(facts, words), stays});
}

}  // namespace

BenchmarkPage benchmarkPage(const Workspace& workspace, const View& view, const Words& words) {
  View seen = view;
  seen.scale = indexScale(view.scale);
  const Facts facts = factsOf(workspace, seen, Reach::two_waves);
  BenchmarkPage page;
  page.cards = contextCards(words);
  if (facts.empty()) {
    page.empty = emptySentence(facts, words);
    return page;
  }
  page.head = {benchmarkHeadline(facts, words), lineOf(facts, view, words)};
  page.charts = {benchmarkChart(facts, words)};
  for (auto& more : {radarChart(facts, words), benchmarkSets(facts, words)})
    if (more) page.charts.push_back(*more);
  if (!anyPublished(facts)) return page;
  page.provenance = provenanceOf(facts, words);
  page.checks = comparability(facts, words);
  return page;
}

}  // namespace cx
