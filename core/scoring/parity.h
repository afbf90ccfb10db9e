// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/scoring/pairs.h"
#include "core/scoring/scores.h"
#include "core/stats/compare.h"

namespace cx {

/// A difference of this many benchmark points or less counts as none worth speaking of.
constexpr double parityBand = 5;

enum class ParityVerdict { equal, different, undecided, too_few_answers };
/// "equal", "different", "undecided", "too_few_answers".
[[nodiscard]] std::string_view code(ParityVerdict verdict);

struct ChannelTally {
  ChannelId channel;
  Tally tally;
  std::optional<Score> shown;  ///< as a table beside shows it, perhaps suppressed; else computed and suppressed here
};

/// One channel against all the others taken together.
struct ChannelParity {
  ChannelId channel;
  Score score;
  std::optional<double> difference;  ///< channel − rest
  std::optional<Interval> interval;
  std::optional<Interval> interval90;   ///< inside the band: equal
  std::optional<double> p, p_adjusted;  ///< Welch, or paired; Holm over the channels
  ParityVerdict verdict = ParityVerdict::too_few_answers;
  std::optional<Text> reason;  ///< why nothing was tested
  std::int64_t pairs = 0;      ///< people who judged it and another channel; 0: tested as independent groups
};

/// Parity over channels (statistics §7, §17).
struct Parity {
  std::vector<ChannelParity> channels;  ///< as given
  double band = parityBand;             ///< ± in units of the scale
  std::optional<WelchAnova> anova;      ///< over the channels that are shown
  std::optional<double> gap;            ///< highest − lowest, in units of the scale
  std::optional<double> index;          ///< 100·lowest/highest on the benchmark scale
  ChannelId lowest, highest;
  bool pairs_shown = false;  ///< pairs were given, and give nobody away
  /// The channels' scores do not differ more than chance explains, or nothing could be tested.
  [[nodiscard]] bool withinNoise(double confidence) const { return !anova || anova->p >= 1 - confidence; }
};

/// All tallies under one questionnaire; suppressed channels leave the tests but stay in the others' rest. A channel is
/// tested on `pairs` where ten people or more judged it and another one, and they are half of the smaller group; not at
/// all where that would give away a suppressed channel or somebody who stands nearly alone.
[[nodiscard]] Parity parityOf(const std::vector<ChannelTally>& channels, const Questionnaire& questionnaire,
                              const Scope& scope, const ScoreRules& rules, const ChannelPairs& pairs = {});

}  // namespace cx
