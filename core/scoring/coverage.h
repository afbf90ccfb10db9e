// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/text.h"
#include "core/scoring/scores.h"

namespace cx {

/// What an interval is about, as far as trial surveys tell kinds apart.
enum class IntervalKind { overall, statement, share, change, channel, nps, net, alpha };
/// Where the answers lie on their scale.
enum class AnswerShape { middle, leaning, at_the_end };

/// Which of the trial populations answers resemble whose mean stands at `position` of their scale, from 0 to 1.
[[nodiscard]] AnswerShape shapeAt(double position);
/// … of a mean between two bounds.
[[nodiscard]] AnswerShape shapeAt(double value, const Bounds& bounds);

/// How often a 95 % interval held the true value in ten thousand trial surveys, per cent, where that was below 93: of
/// the number of answers nearest to `n` among 10, 30, 100 and 500. None where the interval kept its word.
struct Coverage {
  int n = 0;
  double percent = 0;
};
[[nodiscard]] std::optional<Coverage> weakCoverage(IntervalKind kind, AnswerShape shape, bool weighted, double n);

/// The same in a sentence for one score, told by its n and its place on the scale. To stand beside its interval.
[[nodiscard]] std::optional<Text> coverageNote(const Score& score, const Questionnaire& questionnaire,
                                               const Scope& scope, const ScoreRules& rules);
/// … for what has no score of its own: an alpha over n people, a recommendation score, a net.
[[nodiscard]] std::optional<Text> coverageNote(IntervalKind kind, AnswerShape shape, bool weighted, double n);

/// Where the methods of this program are known to be optimistic, for a page on methods.
[[nodiscard]] std::vector<Text> methodLimits(bool weighted);
/// … of ten answers a wave, and where they are too cautious: for a page with room for it.
[[nodiscard]] std::vector<Text> methodLimitsOfTen(bool weighted);

}  // namespace cx
