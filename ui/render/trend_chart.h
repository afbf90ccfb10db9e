// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <vector>

#include "core/chart/chart.h"
#include "ui/render/chart_scene.h"
#include "ui/render/chart_style.h"

namespace cx {

[[nodiscard]] double trendChartHeight(const TrendChart& chart, const ChartStyle& style, double width);
/// How much lower the chart may be drawn where that saves a sheet of paper.
[[nodiscard]] double trendChartSlack(const TrendChart& chart, const ChartStyle& style, double width);

/// Small multiples side by side, in more rows where they would be too narrow. Lines and ribbons are Qt Charts series.
/// Returns the height used.
double addTrendChart(ChartScene& scene, const TrendChart& chart, const ChartStyle& style, const QSizeF& size,
                     std::vector<NamedMark>& named);

}  // namespace cx
