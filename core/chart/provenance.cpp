// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/benchmark.h"

namespace cx {
namespace {

bool sameOrigin(const Reference& a, const Reference& b) {
  return a.source == b.source && a.population == b.population && a.n == b.n && a.certainty == b.certainty;
}

}  // namespace

std::vector<PublishedSource> sourcesOf(const Facts& facts, const Words& words) {
  std::vector<PublishedSource> out;
  const auto add = [&](const std::vector<Published>& list, const std::string& name) {
    for (const Published& one : list) {
      if (!one.figure) continue;
      const auto same = [&](const PublishedSource& source) { return sameOrigin(*source.figure, *one.figure); };
      if (std::ranges::none_of(out, same)) out.push_back({name, one.figure});
    }
  };
  add(facts.dimensions, words(CX_TEXT("chart", "Figures of the dimensions")));
  add(facts.statements, words(CX_TEXT("chart", "Figures of the statements")));
  return out;
}

std::string howRead(Certainty certainty, const Words& words) {
  switch (certainty) {
    case Certainty::publisher:
      return words(CX_TEXT("chart", "read on the publisher's own page"));
    case Certainty::mirror:
      return words(CX_TEXT("chart", "read in a mirror, a translation or the press"));
    case Certainty::article:
      return words(CX_TEXT("chart", "read in full in a source article"));
    case Certainty::computed:
      return words(CX_TEXT("chart", "computed from published figures"));
  }
  return {};
}

std::string sourceWords(const Reference& figure, const Words& words) {
  return joined({figure.source.publisher, words(figure.source.title)}, ", ");
}

std::vector<Provenance> provenanceOf(const Facts& facts, const Words& words) {
  std::vector<Provenance> out;
  const auto sources = sourcesOf(facts, words);
  const auto add = [&](const char* term, std::string what) { out.push_back({words(term), std::move(what)}); };
  for (const auto& [name, figure] : sources) {
    if (sources.size() > 1) out.push_back({name, {}});
    add(CX_TEXT("chart", "Source"), sourceWords(*figure, words));
    for (const std::string& url : figure->source.urls) add(CX_TEXT("chart", "Address"), url);
    add(CX_TEXT("chart", "Year"), std::to_string(figure->source.year));
    add(CX_TEXT("chart", "Population"), words(figure->population));
    add(CX_TEXT("chart", "n"), figure->n ? words.count(*figure->n) : words(CX_TEXT("chart", "not published")));
    add(CX_TEXT("chart", "Interval"),
        words(text(CX_TEXT("chart", "not published; taken as exact, ±%1 rounding"), {Number{publishedRounding, 1}})));
    add(CX_TEXT("chart", "Coding"), words(CX_TEXT("chart", "assumed 1–5, so floor 20 and neutral 60")));
    add(CX_TEXT("chart", "Certainty"), std::string(code(figure->certainty)) + ", " + howRead(figure->certainty, words));
  }
  return out;
}

}  // namespace cx
