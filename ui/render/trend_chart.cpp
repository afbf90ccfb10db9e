// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/trend_chart.h"

#include <QChart>

#include "ui/render/plot.h"
#include "ui/render/trend_panel.h"

namespace cx {

double trendChartHeight(const TrendChart& chart, const ChartStyle& style, double width) {
  return layOutTrend(chart, style, width, 0).height;
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
