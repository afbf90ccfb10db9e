// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/scoring/scale.h"
#include "core/stats/describe.h"
#include "core/stats/interval.h"
#include "core/survey/questionnaire.h"
#include "core/tally/tally.h"

namespace cx {

/// Below this n (effective n under weights) a score is shown as standing on a small base.
constexpr double smallBase = 30;

/// How scores are computed.
struct ScoreRules {
  Scale scale = Scale::benchmark;
  bool weighted = false;
  double confidence = 0.95;
  int min_n = 5;  ///< smaller groups are suppressed; 1 suppresses none
  bool operator==(const ScoreRules&) const = default;
};

/// A computed score: value, interval and n, always together, and the reason where there is no value.
/// Units are those of the scale: percentage points, or answer points for Scale::mean.
struct Score {
  std::optional<double> value;
  std::optional<Interval> interval;      ///< cut to the scale's floor and ceiling
  std::optional<Interval> raw_interval;  ///< as computed; tests rest on it
  Summary summary;                       ///< of the persons' scores (top-2-box: of 0 and 100); empty without a value
  std::int64_t n = 0;                    ///< persons who count, weight or not
  double n_eff = 0;                      ///< Kish's effective n, equal to n without weights
  bool small_base = false;
  bool suppressed = false;
  bool no_variation = false;   ///< all equal: the interval is a point and means nothing
  bool none = false;           ///< nobody answered, or the scale gives no score here
  std::optional<Text> reason;  ///< why there is no value, or no meaningful interval
  bool operator==(const Score&) const = default;
};

/// The score of a tally whose rows were all given under `questionnaire` (statistics §0–§3): persons' scores for overall
/// and dimensions, answers (turned where reverse-keyed) for statements. A scope that the questionnaire lacks has none.
[[nodiscard]] Score scoreOf(const Tally& tally, const Questionnaire& questionnaire, const Scope& scope,
                            const ScoreRules& rules);

/// All scores of one group, in the order of the questionnaire.
struct GroupScores {
  std::int64_t rows = 0;  ///< submissions with weight
  Score overall;
  std::vector<Score> dimensions;
  std::vector<Score> statements;
  bool operator==(const GroupScores&) const = default;
};
[[nodiscard]] GroupScores scoresOf(const Tally& tally, const Questionnaire& questionnaire, const ScoreRules& rules);
/// The same with statements on a scale of their own: top-2-box beside benchmark dimensions.
[[nodiscard]] GroupScores scoresOf(const Tally& tally, const Questionnaire& questionnaire, const ScoreRules& rules,
                                   Scale statements);

/// The group's score of a scope that `questionnaire` has.
[[nodiscard]] const Score& scoreIn(const GroupScores& group, const Questionnaire& questionnaire, const Scope& scope);

/// Takes value and interval away, keeps n, says why.
void suppress(Score& score, Text reason);

}  // namespace cx
