// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/chart/chart.h"
#include "core/chart/facts.h"
#include "core/chart/wording.h"

/// What the organisation aims at, beside what it scores: the ink tick of a row, the dotted line of a trend.
namespace cx {

/// The target for a figure of the view, or null. A channel has its own one; without a channel it is that of all
/// channels, or of the one the view is about. A view of some channels has none.
[[nodiscard]] const Target* targetOf(const Facts& facts, const Scope& scope, ChannelId channel = {});
/// The same as a point of the figure's scale; none where the scale does not allow it.
[[nodiscard]] std::optional<double> aimOf(const Facts& facts, const Scope& scope, ChannelId channel = {});

/// "70", or "67.5" where it was set so; "3.50" as a mean.
[[nodiscard]] std::string aimText(double value, const Wording& say);
/// "target 70", for a screen reader and for keys; "" where there is none.
[[nodiscard]] std::string spokenAim(const std::optional<double>& aim, const Wording& say);
/// "70" or a dash: a cell of a table twin.
[[nodiscard]] std::string aimCell(const std::optional<double>& aim, const Wording& say);
/// The tick in a row of marks; nothing where there is no target.
void addAim(std::vector<Mark>& marks, const std::optional<double>& aim);

}  // namespace cx
