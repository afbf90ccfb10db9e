// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/coverage.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cx {
namespace {

using enum IntervalKind;
using enum AnswerShape;

struct Found {
  IntervalKind kind;
  AnswerShape shape;
  bool weighted;
  int n;
  double percent;
};

/// Cells of tests/data/calibration/measured.csv below 93 %, and no others.
constexpr std::array found{
    Found{alpha, middle, false, 10, 89.17},
    Found{alpha, middle, false, 30, 89.48},
    Found{alpha, middle, false, 100, 89.59},
    Found{alpha, middle, false, 500, 89.50},
    Found{alpha, leaning, false, 10, 89.04},
    Found{alpha, leaning, false, 30, 89.42},
    Found{alpha, leaning, false, 100, 89.06},
    Found{alpha, leaning, false, 500, 89.11},
    Found{alpha, at_the_end, false, 10, 71.67},
    Found{alpha, at_the_end, false, 30, 62.13},
    Found{alpha, at_the_end, false, 100, 59.47},
    Found{alpha, at_the_end, false, 500, 59.94},
    Found{channel, middle, true, 10, 92.77},
    Found{channel, leaning, true, 10, 92.24},
    Found{channel, at_the_end, false, 10, 89.48},
    Found{channel, at_the_end, false, 30, 91.89},
    Found{channel, at_the_end, true, 10, 89.23},
    Found{channel, at_the_end, true, 30, 91.26},
    Found{channel, at_the_end, true, 100, 92.91},
    Found{net, middle, false, 10, 91.33},
    Found{net, middle, true, 10, 88.21},
    Found{net, leaning, false, 10, 86.58},
    Found{net, leaning, true, 10, 83.34},
    Found{net, leaning, true, 30, 91.89},
    Found{net, at_the_end, false, 10, 39.16},
    Found{net, at_the_end, false, 30, 78.61},
    Found{net, at_the_end, false, 100, 89.58},
    Found{net, at_the_end, true, 10, 39.45},
    Found{net, at_the_end, true, 30, 71.11},
    Found{net, at_the_end, true, 100, 87.27},
    Found{nps, at_the_end, false, 10, 92.96},
    Found{nps, at_the_end, true, 10, 91.92},
    Found{overall, middle, true, 10, 92.48},
    Found{overall, leaning, true, 10, 90.75},
    Found{overall, at_the_end, false, 10, 81.30},
    Found{overall, at_the_end, false, 30, 88.13},
    Found{overall, at_the_end, false, 100, 92.60},
    Found{overall, at_the_end, true, 10, 76.63},
    Found{overall, at_the_end, true, 30, 85.22},
    Found{overall, at_the_end, true, 100, 90.57},
    Found{statement, middle, true, 10, 92.51},
    Found{statement, leaning, true, 10, 90.15},
    Found{statement, at_the_end, false, 30, 87.00},
    Found{statement, at_the_end, false, 100, 92.74},
    Found{statement, at_the_end, true, 10, 81.28},
    Found{statement, at_the_end, true, 30, 83.05},
    Found{statement, at_the_end, true, 100, 89.95},
    Found{share, middle, false, 10, 92.10},
    Found{share, middle, false, 30, 92.92},
    Found{share, at_the_end, false, 10, 91.57},
};

/// How often something was claimed to have moved where nothing had, per cent: the largest share over all shapes from 30
/// answers a wave on.
constexpr double falseDimension = 4.1, falseDimensionWeighted = 4.6, falseFront = 6.2, falseFrontWeighted = 6.7;

/// The same with weights and ten answers a wave, where it is more.
constexpr double falseDimensionOfTen = 6.0, falseFrontOfTen = 8.9;
/// How often the interval of a change held with ten answers a wave at the end of the scale, per cent: more than it
/// says.
struct Cautious {
  double overall, statement;
};
constexpr Cautious cautious{98.0, 99.2}, cautiousWeighted{97.1, 99.1};

constexpr std::array sizes{10, 30, 100, 500};

int nearestSize(double n) {
  return *std::ranges::min_element(sizes, {}, [&](int size) { return std::abs(std::log(n / size)); });
}

double positionOf(double value, const Bounds& bounds) {
  return (value - bounds.floor) / (bounds.ceiling - bounds.floor);
}

/// The three sizes of a sentence, "81, 87 and 92".
std::vector<TextArg> percentages(IntervalKind kind, bool weighted) {
  std::vector<TextArg> out;
  for (const int n : {10, 30, 100}) {
    const auto weak = weakCoverage(kind, at_the_end, weighted, n);
    out.push_back(Number{weak ? std::round(weak->percent) : 95.0});
  }
  return out;
}

}  // namespace

AnswerShape shapeAt(double position) {
  const double end = std::max(position, 1 - position);
  return end >= 0.82 ? at_the_end : end >= 0.6 ? leaning : middle;
}

AnswerShape shapeAt(double value, const Bounds& bounds) {
  return shapeAt(positionOf(value, bounds));
}

std::optional<Coverage> weakCoverage(IntervalKind kind, AnswerShape shape, bool weighted, double n) {
  if (!(n > 0)) return std::nullopt;
  const int size = nearestSize(n);
  for (const Found& one : found)
    if (one.kind == kind && one.shape == shape && one.weighted == weighted && one.n == size)
      return Coverage{size, one.percent};
  return std::nullopt;
}

std::optional<Text> coverageNote(IntervalKind kind, AnswerShape shape, bool weighted, double n) {
  const auto weak = weakCoverage(kind, shape, weighted, n);
  if (!weak) return std::nullopt;
  const Number answers{double(weak->n)}, percent{std::round(weak->percent)};
  if (shape == at_the_end)
    return text(CX_TEXT("scoring",
                        "Optimistic: with about %1 answers this near the end of the scale, a 95 % interval held the "
                        "true value in %2 % of trial surveys."),
                {answers, percent});
  return text(CX_TEXT("scoring",
                      "Optimistic: with about %1 answers, a 95 % interval held the true value in %2 % of trial "
                      "surveys."),
              {answers, percent});
}

std::optional<Text> coverageNote(const Score& score, const Questionnaire& questionnaire, const Scope& scope,
                                 const ScoreRules& rules) {
  const auto bounds = boundsOf(questionnaire, scope, rules.scale);
  if (!score.value || !score.interval || score.no_variation || !bounds) return std::nullopt;
  const bool index = scope.kind != Scope::Kind::statement;
  const IntervalKind kind = index ? overall : rules.scale == Scale::top2 ? share : statement;
  return coverageNote(kind, shapeAt(positionOf(*score.value, *bounds)), rules.weighted, double(score.n));
}

std::vector<Text> methodLimits(bool weighted) {
  std::vector<Text> out;
  out.push_back(text(CX_TEXT("scoring",
                             "Near the end of the scale a 95 % interval of a score held in %1 % of trial surveys of 10 "
                             "answers, %2 % of 30, %3 % of 100."),
                     percentages(overall, weighted)));
  if (weighted) {
    const auto weak = weakCoverage(overall, leaning, true, 10);
    out.push_back(text(CX_TEXT("scoring", "With weights and 10 answers it held in %1 % elsewhere on the scale."),
                       {Number{weak ? std::round(weak->percent) : 95.0}}));
  }
  out.push_back(text(CX_TEXT("scoring",
                             "Without any change, %1 % of trial comparisons claimed one for a dimension, %2 % for a "
                             "dimension or overall."),
                     {Number{weighted ? falseDimensionWeighted : falseDimension, 1},
                      Number{weighted ? falseFrontWeighted : falseFront, 1}}));
  return out;
}

std::vector<Text> methodLimitsOfTen(bool weighted) {
  std::vector<Text> out;
  if (weighted)
    out.push_back(text(CX_TEXT("scoring",
                               "With weights, 10 answers a wave and no change, %1 % of trial comparisons claimed one "
                               "for a dimension, %2 % for a dimension or overall."),
                       {Number{falseDimensionOfTen, 1}, Number{falseFrontOfTen, 1}}));
  const Cautious& held = weighted ? cautiousWeighted : cautious;
  out.push_back(text(CX_TEXT("scoring",
                             "With 10 answers a wave near the end of the scale changes are claimed too seldom: the 95 "
                             "% interval of a change held in %1 % of trials overall, in %2 % for a statement."),
                     {Number{held.overall, 1}, Number{held.statement, 1}}));
  return out;
}

}  // namespace cx
