// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "core/scoring/scores.h"
#include "core/stats/trend.h"

namespace cx {

/// The straight line through a score over consecutive comparable waves, per wave (statistics §9); suppressed waves keep
/// their place in time and leave the fit. None below three usable waves.
[[nodiscard]] std::optional<Slope> scoreSlope(std::span<const Score> waves, double confidence);

}  // namespace cx
