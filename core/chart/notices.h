// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/chart/facts.h"
#include "core/chart/pages.h"

namespace cx {

/// What waits for the manager, at most five: quarantined rows, broken comparability, suppressed cells, small bases.
[[nodiscard]] std::vector<Notice> noticesOf(const Workspace& workspace, const Facts& facts, const Words& words);

/// One line per suppressed statement or dimension: "T3: Store fewer than 5, and Chat".
[[nodiscard]] std::vector<std::string> suppressedCells(const Facts& facts, const Words& words);
/// How many cells of channel × {dimensions, statements} are not shown.
[[nodiscard]] std::int64_t suppressedCount(const Facts& facts);

}  // namespace cx
