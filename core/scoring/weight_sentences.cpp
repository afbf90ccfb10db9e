// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/weight_sentences.h"

namespace cx {
namespace {

TextArg weight(double value) {
  constexpr int places = 3;
  return Number{value, places};
}

TextArg points(double share) {
  return Number{100 * share, 2};
}

Text spread(const WeightReport& report) {
  return text(
      CX_TEXT("scoring",
              "Weights from %1 to %2; design effect %3, so %4 people count like %5; margin of error ±%6 "
              "points instead of ±%7."),
      {weight(report.stats.min), weight(report.stats.max), Number{report.stats.deff, 2}, Number{double(report.stats.n)},
       Number{report.stats.n_eff, 1}, points(report.margin_weighted), points(report.margin_simple)});
}

Text capped(const RakingReport& report) {
  if (report.at_floor + report.at_ceiling == 0)
    return text(CX_TEXT("scoring", "The cap from %1 to %2 changes nothing: no weight lies outside it."),
                {weight(report.cap->lo), weight(report.cap->hi)});
  return text(CX_TEXT("scoring",
                      "The cap from %1 to %2 holds %3 weights up and %4 down; without it they would run from %5 to "
                      "%6 with a design effect of %7."),
              {weight(report.cap->lo), weight(report.cap->hi), Number{double(report.at_floor)},
               Number{double(report.at_ceiling)}, weight(report.uncapped->stats.min),
               weight(report.uncapped->stats.max), Number{report.uncapped->stats.deff, 2}});
}

}  // namespace

std::vector<Text> weightSentences(const RakingReport& report) {
  std::vector<Text> sentences;
  if (report.rounded) sentences.push_back(spread(*report.rounded));
  if (report.cap && report.uncapped) sentences.push_back(capped(report));
  return sentences;
}

}  // namespace cx
