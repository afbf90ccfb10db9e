// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <vector>

#include "core/chart/chart.h"
#include "ui/render/chart_scene.h"
#include "ui/render/chart_style.h"
#include "ui/render/drawing.h"

namespace cx {

/// Rows of marks with columns of words: bullets, dots, dumbbells, forests, diverging bars.
[[nodiscard]] Drawing drawRowChart(const RowChart& chart, const ChartStyle& style, const QSizeF& size,
                                   std::vector<NamedMark>& named);

}  // namespace cx
