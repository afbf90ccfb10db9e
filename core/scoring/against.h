// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/scoring/scores.h"
#include "core/survey/channel.h"

namespace cx {

/// Half a unit of the last digit that published figures are printed with.
constexpr double publishedRounding = 0.5;

enum class Standing { above, below, not_distinguishable, too_few_answers };
/// "above", "below", "not_distinguishable", "too_few_answers".
[[nodiscard]] std::string_view code(Standing standing);

/// Our score beside a published figure that is taken as exact (statistics §8).
struct Against {
  double figure = 0;  ///< in units of the scale
  Score ours;
  std::optional<double> difference;  ///< ours − figure
  std::optional<Interval> interval;  ///< none where ours has no meaningful one
  bool within_five = false;          ///< the 90 % interval lies within ±5 benchmark points (Schuirmann 1987)
  Standing standing = Standing::too_few_answers;
};

/// `percent` is the figure as printed, in per cent of the maximum, answers coded 1–5. None on top-2-box, where no
/// figure is published. Above or below only when the interval is clear of the figure by more than its rounding.
[[nodiscard]] std::optional<Against> against(const Score& ours, double percent, const ScoreRules& rules);

/// The channels that a published figure about digital channels may be compared with: digital and organisation-wide
/// ones.
[[nodiscard]] std::vector<ChannelId> comparedChannels(const std::vector<Channel>& channels);

}  // namespace cx
