// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/chart/chart.h"

namespace cx {

/// Charts of a fictitious survey, one per kind, with every sign a chart can carry: intervals, published figures,
/// targets, last waves, small bases, suppressed rows, gaps, a break. Benchmark %, floor 20, neutral 60.
[[nodiscard]] Axis sampleAxis();
[[nodiscard]] Chart sampleBullets(Language language = Language::en);
[[nodiscard]] Chart sampleDots();
[[nodiscard]] Chart sampleDumbbells();
[[nodiscard]] Chart sampleForest(Language language = Language::en);
[[nodiscard]] Chart sampleDiverging();
[[nodiscard]] Chart sampleTrend();
[[nodiscard]] Chart sampleChange();
[[nodiscard]] Chart sampleBars();
[[nodiscard]] Chart sampleHeat(Language language = Language::en);
[[nodiscard]] Chart sampleMiniHeat();
[[nodiscard]] Chart sampleRadar();

/// All of them.
[[nodiscard]] std::vector<Chart> sampleCharts();

}  // namespace cx
