// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/chart/chart.h"
#include "core/chart/facts.h"
#include "core/chart/wording.h"

/// One scope over the waves of a view, as both trend pictures and the change table see it.
namespace cx {

/// The score of a wave; one without a value where that wave's questionnaire lacks the scope.
[[nodiscard]] Score scoreAt(const Facts& facts, std::size_t wave, const Scope& scope);
/// How a Subject names that wave.
[[nodiscard]] WaveId subjectWave(const Facts& facts, std::size_t wave);
/// Whether that wave measures the same as the wave looked at.
[[nodiscard]] bool comparableNow(const Facts& facts, std::size_t wave, const Scope& scope);
/// Where the line is cut, with what changed: "† G2 has a new scale", "v1 → v2, not comparable".
/// The minor rewordings on the way, in one sentence; "" where there are none.
[[nodiscard]] std::string minorLine(const Facts& facts, const Words& words);
[[nodiscard]] std::vector<TrendChart::Break> breaksAlong(const Facts& facts, const Scope& scope, const Words& words);
/// Names of the waves and "n 176" under each.
void labelWaves(TrendChart& chart, const Facts& facts, const Wording& say);
/// "Slope per wave: Measure +0.8 (−0.2 to 1.8), …" over the comparable waves; "" with fewer than three.
[[nodiscard]] std::string slopeLine(const Facts& facts, const Wording& say);

}  // namespace cx
