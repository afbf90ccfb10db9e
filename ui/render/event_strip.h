// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <vector>

#include "core/chart/chart.h"
#include "ui/render/chart_scene.h"
#include "ui/render/chart_style.h"

namespace cx {

[[nodiscard]] double eventStripHeight(const EventStrip& strip, const ChartStyle& style);
/// Lanes over one line of time: bars for what lasts, squares for what happened, the waves as ticks below.
[[nodiscard]] Drawing drawEventStrip(const EventStrip& strip, const ChartStyle& style, const QSizeF& size,
                                     std::vector<NamedMark>& named);

}  // namespace cx
