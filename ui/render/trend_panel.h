// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <vector>

#include "core/chart/chart.h"
#include "ui/render/axis_map.h"
#include "ui/render/chart_scene.h"
#include "ui/render/chart_style.h"
#include "ui/render/drawing.h"
#include "ui/render/trend_layout.h"

class QChart;

namespace cx {

/// One panel of a trend: what it shows, where its plot is.
struct TrendPanelPlace {
  const TrendChart& chart;
  const TrendChart::Panel& panel;
  const TrendLayout& layout;
  QRectF box, plot;
  AxisMap y;

  [[nodiscard]] double x(std::size_t wave) const { return plot.left() + layout.waves[wave]; }
  [[nodiscard]] QPointF at(std::size_t wave) const { return {x(wave), y(*panel.points[wave].value)}; }
  /// Points before the last break cannot be compared with the newest one.
  [[nodiscard]] bool old(std::size_t wave) const;
  /// Whether the line runs on from this wave to the next.
  [[nodiscard]] bool joined(std::size_t wave) const;
};

/// Lines and ribbons, as series of Qt Charts.
void addTrendSeries(QChart& chart, const TrendPanelPlace& place, const ChartStyle& style);
/// Dots, whiskers, published and target lines, breaks.
void drawTrendMarks(Drawing& drawing, const TrendPanelPlace& place, const ChartStyle& style,
                    std::vector<NamedMark>& named);
/// Title, waves with their n, and the labels at the end of the lines, at least 15 px apart.
void drawTrendWords(Drawing& drawing, const TrendPanelPlace& place, const ChartStyle& style);

}  // namespace cx
