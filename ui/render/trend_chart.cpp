// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/trend_chart.h"

#include <QChart>
#include <algorithm>

#include "ui/render/plot.h"
#include "ui/render/trend_panel.h"

namespace cx {

double trendChartHeight(const TrendChart& chart, const ChartStyle& style, double width) {
  return layOutTrend(chart, style, width, 0).height;
}

double trendChartSlack(const TrendChart& chart, const ChartStyle& style, double width) {
  constexpr double leastPlot = 90;
  const TrendLayout layout = layOutTrend(chart, style, width, 0);
  double slack = 0, row = -1;
  for (const QRectF& plot : layout.plots) {
    if (plot.top() > row) slack += std::max(0.0, plot.height() - leastPlot);
    row = plot.top();
  }
  return slack;
}

double addTrendChart(ChartScene& scene, const TrendChart& chart, const ChartStyle& style, const QSizeF& size,
                     std::vector<NamedMark>& named) {
  const TrendLayout layout = layOutTrend(chart, style, size.width(), size.height());
  Drawing under, over;
  for (std::size_t i = 0; i < chart.panels.size(); ++i) {
    const QRectF& plot = layout.plots[i];
    const TrendPanelPlace place{
        chart, chart.panels[i], layout, layout.panels[i], plot, {chart.axis, plot.bottom(), plot.top()}};
    drawLevels(under, plot, chart.axis, style);
    addTrendSeries(*addPlot(scene, plot, chart.axis), place, style);
    drawTrendMarks(over, place, style, named);
    drawTrendWords(over, place, style);
  }
  scene.add(std::move(under), 0);
  scene.add(std::move(over), 2);
  return layout.height;
}

}  // namespace cx
