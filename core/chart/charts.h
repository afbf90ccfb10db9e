// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/chart/chart.h"
#include "core/chart/facts.h"
#include "core/chart/wording.h"

/// One function per picture, each from the facts of a view that has submissions. Titles, twins, legends and spoken
/// summaries come with it.
namespace cx {

/// Overall and dimensions: value with interval, last wave and published figure in one row. "overview-bullets"
[[nodiscard]] Chart bulletChart(const Facts& facts, const Words& words);
/// Dimension × channel. "overview-channels"
[[nodiscard]] Chart dimensionHeatmap(const Facts& facts, const Words& words);
/// The strongest and the weakest statements, at most five each and never the same. "overview-strongest",
/// "overview-weakest"
[[nodiscard]] Chart strongestChart(const Facts& facts, const Words& words);
[[nodiscard]] Chart weakestChart(const Facts& facts, const Words& words);

/// Score per wave, one panel per dimension on a common axis. "trend"
[[nodiscard]] Chart trendChart(const Facts& facts, const Words& words);
/// Points since the first comparable wave, on an axis of their own. "trend-change"
[[nodiscard]] Chart changePanels(const Facts& facts, const Words& words);
/// The versions of the questionnaire along the waves, and what each one changed. "trend-events"
[[nodiscard]] Chart eventStrip(const Facts& facts, const Words& words);
/// Overall and dimensions: score per wave (over many waves the first comparable and the newest), then the change since
/// the wave compared with.
[[nodiscard]] Table changeTable(const Facts& facts, const Words& words);

/// Dimensions as groups of channels. "channels-bars"
[[nodiscard]] Chart channelBars(const Facts& facts, const Words& words);
/// Each channel minus the rest, with the band of equivalence, in two lines a row or, `dense`, in one. "parity"
[[nodiscard]] Chart parityForest(const Facts& facts, const Words& words, bool dense = false);
/// Channel × statement. "channels-statements"
[[nodiscard]] Chart statementHeatmap(const Facts& facts, const Words& words);

/// Own score of the digital channels and published figure: dimensions, then statements. "benchmark"
[[nodiscard]] Chart benchmarkChart(const Facts& facts, const Words& words);
/// The published sets of dimension figures, each beside ours, the one in use marked. "benchmark-sets"; none where no
/// set is published for the questionnaire.
[[nodiscard]] std::optional<Chart> benchmarkSets(const Facts& facts, const Words& words);
/// The statements on the spokes of a wheel with their published figures. "radar"; none with fewer than 5 statements,
/// more than 24, unlike scales or nothing to show.
[[nodiscard]] std::optional<Chart> radarChart(const Facts& facts, const Words& words);

/// Each statement then and now, with the interval of the difference, sorted by change. "changes"; only with a wave to
/// compare with.
[[nodiscard]] Chart dumbbellChart(const Facts& facts, const Words& words);
/// Answers that are missing, by statement. "missing"
[[nodiscard]] Chart missingChart(const Facts& facts, const Words& words);

}  // namespace cx
