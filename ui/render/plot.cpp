// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/plot.h"

#include <QChart>
#include <QLegend>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/render/axis_map.h"
#include "ui/render/chart_scene.h"
#include "ui/render/label_room.h"

namespace cx {
namespace {

TextStyle tickStyle(const Tick& tick, const ChartStyle& style) {
  return tick.neutral ? style.text(Type::small, Role::text_muted).bold() : style.text(Type::small, Role::text_muted);
}

}  // namespace

QChart* addPlot(ChartScene& scene, const QRectF& area, const Axis& axis) {
  auto* chart = new QChart;
  scene.addItem(chart);
  chart->setBackgroundVisible(false);
  chart->setMargins({});
  chart->legend()->hide();
  chart->setAcceptedMouseButtons(Qt::NoButton);
  chart->setAcceptHoverEvents(false);
  auto* x = new QValueAxis(chart);
  auto* y = new QValueAxis(chart);
  x->setRange(0, area.width());
  y->setRange(axis.lo, axis.hi);
  x->setVisible(false);
  y->setVisible(false);
  chart->addAxis(x, Qt::AlignBottom);
  chart->addAxis(y, Qt::AlignLeft);
  chart->setGeometry(scene.sceneRect());
  chart->setPlotArea(area);
  chart->setZValue(1);
  return chart;
}

double tickStretch(const Axis& axis, const ChartStyle& style) {
  double width = 0;
  for (const Tick& tick : axis.ticks) width = std::max(width, textWidth(toQString(tick.label), tickStyle(tick, style)));
  return std::ceil(width) + 8;
}

void drawLevels(Drawing& drawing, const QRectF& area, const Axis& axis, const ChartStyle& style) {
  const AxisMap y(axis, area.bottom(), area.top());
  std::vector<LabelWish> wishes;
  for (const Tick& tick : axis.ticks) {
    const bool zero = tick.neutral && axis.lo < 0, floor = tick.at == axis.lo && axis.lo >= 0;
    const Role role = zero ? Role::text : tick.neutral ? Role::neutral_line : floor ? Role::axis : Role::grid;
    drawing.horizontal(y(tick.at), area.left(), area.right(), style.colour(role), zero ? 1.25 : 1);
    wishes.push_back({y(tick.at), style.type[Type::small].size, tick.neutral ? 2 : floor ? 1 : 0});
  }
  const std::vector<bool> stands = labelsThatFit(wishes, 2);
  for (std::size_t i = 0; i < axis.ticks.size(); ++i)
    if (stands[i])
      drawing.text({area.left() - 8, wishes[i].centre}, toQString(axis.ticks[i].label), tickStyle(axis.ticks[i], style),
                   Align::right);
}

}  // namespace cx
