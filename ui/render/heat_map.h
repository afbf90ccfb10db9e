// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <vector>

#include "core/chart/chart.h"
#include "ui/render/chart_scene.h"
#include "ui/render/chart_style.h"
#include "ui/render/drawing.h"

namespace cx {

/// The height at the wanted row pitch. Columns that do not fit at 58 px continue in another tier below.
[[nodiscard]] double heatMapHeight(const Heatmap& map, const ChartStyle& style, double width);

/// How much lower it may be with rows packed.
[[nodiscard]] double heatMapSlack(const Heatmap& map, const ChartStyle& style, double width);

/// Values in coloured cells, the number printed in each.
[[nodiscard]] Drawing drawHeatMap(const Heatmap& map, const ChartStyle& style, const QSizeF& size,
                                  std::vector<NamedMark>& named);

}  // namespace cx
