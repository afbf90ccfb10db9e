// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include "core/chart/chart.h"
#include "ui/render/chart_style.h"
#include "ui/render/drawing.h"

namespace cx {

/// The height of a chart's legend and note at a width, or 0 when it has neither.
[[nodiscard]] double footHeight(const Chart& chart, const ChartStyle& style, double width);

/// Draws legend and note from `top` down; items wrap into lines, none is dropped.
void drawFoot(Drawing& drawing, const Chart& chart, const ChartStyle& style, double top, double width);

}  // namespace cx
