// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "core/stats/describe.h"

namespace cx {

// Effect sizes rest on unweighted summaries.

/// A difference of means in units of the pooled standard deviation: as it is (Cohen's d), and corrected for small
/// samples (Hedges' g).
struct StandardisedDifference {
  double d = 0, g = 0;
};

/// newer − older; none if a side has n < 2 or neither varies (Hedges 1981).
[[nodiscard]] std::optional<StandardisedDifference> standardisedDifference(const Summary& older, const Summary& newer);

/// J of Hedges' g: Γ(ν/2) / (√(ν/2)·Γ((ν − 1)/2)), for ν > 1.
[[nodiscard]] double hedgesCorrection(double df);

/// The share of variance that lies between groups, and the classic F that belongs to it. `f` and `p` are none when no
/// group varies within itself.
struct ClassicAnova {
  double eta_squared = 0, df1 = 0, df2 = 0;
  std::optional<double> f, p;
};

/// None with fewer than two groups, a group of n < 2, or when all answers are equal.
[[nodiscard]] std::optional<ClassicAnova> classicAnova(std::span<const Summary> groups);

}  // namespace cx
