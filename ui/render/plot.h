// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "core/chart/chart.h"
#include "ui/render/chart_style.h"
#include "ui/render/drawing.h"

class QChart;

namespace cx {

class ChartScene;

/// An empty Qt chart that fills `area` exactly and shows nothing by itself: x runs in px from the left of the area, y
/// along the axis. Grid, ticks and words are ours, the series are Qt Charts'.
[[nodiscard]] QChart* addPlot(ChartScene& scene, const QRectF& area, const Axis& axis);

/// The stretch that the tick labels of an upright axis need at the left of a plot.
[[nodiscard]] double tickStretch(const Axis& axis, const ChartStyle& style);
/// Level lines and tick labels; neutral and floor stand out.
void drawLevels(Drawing& drawing, const QRectF& area, const Axis& axis, const ChartStyle& style);

}  // namespace cx
