// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <vector>

#include "core/chart/chart.h"
#include "ui/render/chart_scene.h"
#include "ui/render/chart_style.h"

namespace cx {

[[nodiscard]] double radarChartHeight(const RadarChart& chart, const ChartStyle& style, double width);
/// How much lower the chart may be drawn where that saves a sheet of paper.
[[nodiscard]] double radarChartSlack(const RadarChart& chart, const ChartStyle& style, double width);

/// A wheel of spokes, clockwise from the top; the own lines are series of a Qt polar chart, grid, marks and words ours.
/// Returns the height used.
double addRadarChart(ChartScene& scene, const RadarChart& chart, const ChartStyle& style, const QSizeF& size,
                     std::vector<NamedMark>& named);

}  // namespace cx
