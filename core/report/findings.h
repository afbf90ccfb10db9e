// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/chart/facts.h"
#include "core/report/report.h"

namespace cx {

/// At most three sentences that a test supports, each with the facts that bear it and bound to its figure: the leading
/// movement, one of the other direction, a channel apart from the rest, a dimension apart from its published figure.
/// They are ranked by |effect| × certainty. The movement that the headline names is among them, and one that speaks of
/// something that fell or stands lower, if anything detectably does. Where nothing is detectable the only finding says
/// so.
[[nodiscard]] std::vector<FindingLine> findings(const Facts& facts, const Words& words);

}  // namespace cx
