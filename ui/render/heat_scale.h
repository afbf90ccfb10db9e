// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include "core/chart/chart.h"
#include "ui/render/chart_style.h"
#include "ui/render/drawing.h"

namespace cx {

/// The colour of a value and the ink that reads on it. Two steps of orange below neutral, five of blue from it upwards;
/// without a neutral all steps are blue.
struct HeatStep {
  Role fill = Role::heat_1, ink = Role::heat_ink_1;
};
[[nodiscard]] HeatStep heatStep(const Heatmap& map, double value);
/// The step below the first edge is 0.
[[nodiscard]] HeatStep heatStepAt(const Heatmap& map, int step);

/// The key: one box per step with the edges under it, neutral in ink.
[[nodiscard]] double heatScaleWidth(const Heatmap& map, const ChartStyle& style, double width);
[[nodiscard]] double heatScaleHeight(const ChartStyle& style);
/// From its top to the middle of its boxes.
[[nodiscard]] double heatScaleMiddle();
void drawHeatScale(Drawing& drawing, const Heatmap& map, const ChartStyle& style, const QPointF& at, double width);

}  // namespace cx
