// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cx {

/// Tells Qt how a ChartView presents itself to screen readers; more than once does no harm.
void installChartAccessibility();

}  // namespace cx
