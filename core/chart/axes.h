// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/words.h"
#include "core/chart/chart.h"
#include "core/scoring/scale.h"

namespace cx {

/// The axis of a scale from floor to ceiling, the neutral point marked; `named` writes "20 floor" and "60 neutral".
[[nodiscard]] Axis scoreAxis(const Bounds& bounds, const Words& words, bool named = false);
/// Floor, neutral and ceiling only, for narrow plots.
[[nodiscard]] Axis narrowAxis(const Bounds& bounds, const Words& words);

/// An axis for differences that holds all values, zero marked and at least ±`reach` around it.
[[nodiscard]] Axis differenceAxis(const std::vector<double>& values, double reach, const Words& words);

/// Where the steps of a heatmap change: around the neutral point where there is one, even otherwise.
[[nodiscard]] std::vector<double> heatEdges(const Bounds& bounds);

}  // namespace cx
