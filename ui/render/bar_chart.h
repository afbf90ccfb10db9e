// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <vector>

#include "core/chart/chart.h"
#include "ui/render/chart_scene.h"
#include "ui/render/chart_style.h"

namespace cx {

[[nodiscard]] double barChartHeight(const GroupedBars& chart, const ChartStyle& style, double width);

/// Upright bars in groups, the bars themselves a Qt Charts series. Where the labels would not fit under them, the same
/// chart lies on its side as rows. Returns the height used.
double addBarChart(ChartScene& scene, const GroupedBars& chart, const ChartStyle& style, const QSizeF& size,
                   std::vector<NamedMark>& named);

}  // namespace cx
