// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/chart/chart.h"

namespace cx {

/// The strongest and the weakest statements in one picture on one axis, the second group under its title. The
/// diamond and the tick are not explained again where the page has them in the legend `explained`.
[[nodiscard]] Chart onePanel(Chart strongest, const Chart& weakest, const std::vector<LegendItem>& explained);

}  // namespace cx
