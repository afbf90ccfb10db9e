// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/text.h"
#include "core/scoring/scores.h"
#include "core/survey/questionnaire.h"
#include "core/tally/tally.h"

namespace cx {

/// How the answers of a group to one statement spread over its levels, and the net of those who agree. The order of
/// levels is that of agreement: a statement that is reverse-keyed is turned.
struct Distribution {
  struct Level {
    int answer = 0;      ///< as given: what the respondent chose
    std::int64_t n = 0;  ///< people, weight or not
    double share = 0;    ///< 0..1 of those who answered, weighted where asked
    bool operator==(const Level&) const = default;
  };
  std::vector<Level> levels;  ///< every level of the scale, the least agreement first; empty when suppressed
  std::int64_t n = 0;
  double n_eff = 0;
  double top = 0, bottom = 0;        ///< shares of the boxes at the two ends
  std::optional<double> net;         ///< 100·(top − bottom), in points −100..100 (statistics §17)
  std::optional<Interval> interval;  ///< of the net, cut to ±100
  bool small_base = false, suppressed = false;
  bool no_variation = false;   ///< everybody in one box, or nobody in either: the interval is a point
  std::optional<Text> reason;  ///< why there is no net, or no meaningful interval

  [[nodiscard]] bool shown() const { return net.has_value(); }
  bool operator==(const Distribution&) const = default;
};

/// Of the answers in a tally given under the statement's version; `rules.scale` plays no part.
[[nodiscard]] Distribution distributionOf(const Tally& tally, const Statement& statement, const ScoreRules& rules);

/// The answers of a statement's scale as given, the least agreement first.
[[nodiscard]] std::vector<int> answersInOrder(const Statement& statement);

/// Where a level of a scale stands: below its middle, on it, or above. Only scales of an odd number of points have a
/// middle.
enum class Side { disagree, middle, agree };
[[nodiscard]] Side sideOf(std::size_t level, std::size_t points);

}  // namespace cx
