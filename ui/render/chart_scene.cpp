// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_scene.h"

#include <QGraphicsItem>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <variant>

#include "ui/render/bar_chart.h"
#include "ui/render/event_strip.h"
#include "ui/render/heat_map.h"
#include "ui/render/legend.h"
#include "ui/render/radar_chart.h"
#include "ui/render/row_chart.h"
#include "ui/render/row_layout.h"
#include "ui/render/row_space.h"
#include "ui/render/trend_chart.h"

namespace cx {
namespace {

/// A drawing as one item of a scene.
class DrawingItem : public QGraphicsItem {
 public:
  enum { Type = UserType + 1 };
  DrawingItem(Drawing drawing, const QRectF& bounds) : drawing_(std::move(drawing)), bounds_(bounds) {}

  [[nodiscard]] int type() const override { return Type; }
  [[nodiscard]] QRectF boundingRect() const override { return bounds_; }
  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override { drawing_.paint(*painter); }
  [[nodiscard]] const Drawing& drawing() const { return drawing_; }

 private:
  Drawing drawing_;
  QRectF bounds_;
};

struct BodyHeight {
  const ChartStyle& style;
  double width;
  double operator()(const RowChart& rows) const { return rowChartHeight(rows, style); }
  double operator()(const TrendChart& trend) const { return trendChartHeight(trend, style, width); }
  double operator()(const GroupedBars& bars) const { return barChartHeight(bars, style, width); }
  double operator()(const Heatmap& map) const { return heatMapHeight(map, style, width); }
  double operator()(const EventStrip& strip) const { return eventStripHeight(strip, style); }
  double operator()(const RadarChart& radar) const { return radarChartHeight(radar, style, width); }
};

/// Adds the body; gives the height it used, which can be less than its room.
struct AddBody {
  ChartScene& scene;
  const ChartStyle& style;
  QSizeF size;
  std::vector<NamedMark>& named;
  double operator()(const RowChart& rows) const { return add(drawRowChart(rows, style, size, named)); }
  double operator()(const TrendChart& trend) const { return addTrendChart(scene, trend, style, size, named); }
  double operator()(const GroupedBars& bars) const { return addBarChart(scene, bars, style, size, named); }
  double operator()(const Heatmap& map) const { return add(drawHeatMap(map, style, size, named)); }
  double operator()(const EventStrip& strip) const { return add(drawEventStrip(strip, style, size, named)); }
  double operator()(const RadarChart& radar) const { return addRadarChart(scene, radar, style, size, named); }
  double add(Drawing drawing) const {
    const double height = drawing.height();
    scene.add(std::move(drawing), 0);
    return height;
  }
};

}  // namespace

ChartScene::ChartScene(const QSizeF& size) {
  setItemIndexMethod(NoIndex);
  setSceneRect(QRectF(QPointF(), size));
}

void ChartScene::add(Drawing drawing, double z) {
  // Halos and caps may reach a little beyond the scene.
  auto* item = new DrawingItem(std::move(drawing), sceneRect().adjusted(-8, -8, 8, 8));
  item->setZValue(z);
  addItem(item);
}

std::vector<const Drawing*> ChartScene::drawings() const {
  std::vector<const Drawing*> out;
  for (const QGraphicsItem* item : items(Qt::AscendingOrder))
    if (const auto* drawing = qgraphicsitem_cast<const DrawingItem*>(item)) out.push_back(&drawing->drawing());
  return out;
}

double chartHeight(const Chart& chart, double width, const TypeScale& type) {
  const ChartStyle style{theme(ThemeKind::light), type};
  return std::ceil(std::visit(BodyHeight{style, width}, chart.body) + footHeight(chart, style, width));
}

double leastChartHeight(const Chart& chart, double width, const TypeScale& type) {
  const double height = chartHeight(chart, width, type);
  if (const auto* map = std::get_if<Heatmap>(&chart.body))
    return height - heatMapSlack(*map, {theme(ThemeKind::light), type}, width);
  if (const auto* trend = std::get_if<TrendChart>(&chart.body))
    return height - trendChartSlack(*trend, {theme(ThemeKind::light), type}, width);
  if (const auto* radar = std::get_if<RadarChart>(&chart.body))
    return height - radarChartSlack(*radar, {theme(ThemeKind::light), type}, width);
  const auto* rows = std::get_if<RowChart>(&chart.body);
  if (!rows) return height;
  const RowPitch pitch = rowPitch(rows->pitch);
  const auto plain =
      std::count_if(rows->rows.begin(), rows->rows.end(), [](const auto& row) { return !keepsHeight(row); });
  return height - double(plain) * (pitch.normal - pitch.least);
}

double leastChartWidth(const Chart& chart, const TypeScale& type) {
  constexpr double anyChart = 240;
  const auto* rows = std::get_if<RowChart>(&chart.body);
  return rows ? std::max(anyChart, RowSpace(*rows, {theme(ThemeKind::light), type}).least()) : anyChart;
}

std::unique_ptr<ChartScene> chartScene(const Chart& chart, const Theme& theme, const QSizeF& size,
                                       const TypeScale& type) {
  const ChartStyle style{theme, type};
  auto scene = std::make_unique<ChartScene>(size);
  const double room = size.height() - footHeight(chart, style, size.width());
  std::vector<NamedMark> named;
  const double body = std::visit(AddBody{*scene, style, {size.width(), room}, named}, chart.body);
  Drawing legend;
  drawFoot(legend, chart, style, body, size.width());
  scene->add(std::move(legend), 2);
  scene->setMarks(std::move(named));
  return scene;
}

}  // namespace cx
