// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chart.h"

namespace cx {

/// The strongest and the weakest statements in one picture on one axis, the second group under its title. What the page
/// explains elsewhere, the published figure's sign, is not explained again.
[[nodiscard]] Chart onePanel(Chart strongest, const Chart& weakest);

}  // namespace cx
