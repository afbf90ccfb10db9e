// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/chart/facts.h"
#include "core/chart/pages.h"
#include "core/chart/wording.h"

/// What the Benchmark page and the report's section say around their pictures. The facts stand on a scale on which
/// figures are published.
namespace cx {

/// Whether any figure is published for the questionnaire of the wave.
[[nodiscard]] bool anyPublished(const Facts& facts);

/// "Measure and Master are below the published figures; Manage is not distinguishable".
[[nodiscard]] std::string benchmarkHeadline(const Facts& facts, const Words& words);
/// "6 of 12 statements have a published figure; none of them is detectably different. No overall figure is published."
[[nodiscard]] std::string benchmarkAnswer(const Facts& facts, const Words& words);
/// "digital channels n 170; left out: Store n 14".
[[nodiscard]] std::string comparedForms(const Facts& facts, const Words& words);

/// "read in full in a source article".
[[nodiscard]] std::string howRead(Certainty certainty, const Words& words);
/// "Mopinion, Digital CX benchmark 2023, article of 21 March 2023".
[[nodiscard]] std::string sourceWords(const Reference& figure, const Words& words);
/// Figures in use that come from one source.
struct PublishedSource {
  std::string name;  ///< "Figures of the dimensions"
  const Reference* figure = nullptr;
};
[[nodiscard]] std::vector<PublishedSource> sourcesOf(const Facts& facts, const Words& words);

/// Where the figures in use come from and what they are: source, population, n and interval, coding, certainty. Sets
/// that come from different sources follow one another, each under its name.
[[nodiscard]] std::vector<Provenance> provenanceOf(const Facts& facts, const Words& words);

/// What makes ours and theirs comparable, and what does not.
[[nodiscard]] std::vector<Check> comparability(const Facts& facts, const Words& words);

/// The figures of the library that are no score of this instrument, one card per study: never on the score's axis.
[[nodiscard]] std::vector<ContextCard> contextCards(const Words& words);

}  // namespace cx
