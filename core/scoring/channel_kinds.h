// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/parity.h"

namespace cx {

/// Digital channels against traditional ones (statistics §17): one comparison, so its p stands unadjusted.
struct KindParity {
  ChannelParity digital;  ///< its score, and digital − traditional with the verdict
  Score traditional;
  double band = parityBand;  ///< ± in units of the scale
};

/// Both tallies under one questionnaire. Where one group may not be shown, neither is and nothing is tested. `met` is
/// digital − traditional of the people who judged both, where that may be shown: they judge if pairing holds.
[[nodiscard]] KindParity digitalAgainstTraditional(const Tally& digital, const Tally& traditional,
                                                   const Questionnaire& questionnaire, const Scope& scope,
                                                   const ScoreRules& rules, const Summary* met = nullptr);
/// Hides both groups and what was tested, for a reason of the table beside them.
void hide(KindParity& kinds, const Text& reason);

}  // namespace cx
