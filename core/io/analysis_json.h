// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/words.h"
#include "core/scoring/analysis.h"

namespace cx {

/// The whole tree, "schema": "cx-golden/1": counts, weights, items, dimensions, overall, nps, csat, ces, by_wave,
/// by_channel, by_ATTRIBUTE, wave_changes, trend, benchmark, key_drivers. What cannot be computed is null, with a
/// `reason` beside it; names that begin with w_ are weighted, those that end in _trunc cut to the scale.
[[nodiscard]] std::string analysisJson(const Analysis& analysis, const Words& words);

}  // namespace cx
