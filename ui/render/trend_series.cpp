// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QList>
#include <QPen>
#include <algorithm>

#include "ui/render/trend_panel.h"

namespace cx {
namespace {

constexpr double lineWidth = 2.25;

/// Series live in the chart's own numbers: px from the left of the plot, values of the axis.
class SeriesBuilder {
 public:
  SeriesBuilder(QChart& chart, const TrendPanelPlace& place, const ChartStyle& style)
      : chart_(chart), place_(place), style_(style) {}

  void addRibbons() {
    for (std::size_t i = 0; i < place_.panel.points.size();) {
      QList<QPointF> upper, lower;
      std::size_t next = i;
      while (next < place_.panel.points.size() && ribboned(next)) {
        const auto& interval = *place_.panel.points[next].interval;
        upper << QPointF(place_.layout.waves[next], std::min(interval.hi, place_.y.hi));
        lower << QPointF(place_.layout.waves[next], std::max(interval.lo, place_.y.lo));
        if (!place_.joined(next++)) break;
      }
      if (upper.size() > 1) addRibbon(upper, lower, place_.old(i));
      i = std::max(next, i + 1);
    }
  }

  void addLines() {
    for (std::size_t i = 0; i + 1 < place_.panel.points.size();) {
      if (!place_.joined(i)) {
        ++i;
        continue;
      }
      const bool dotted = open(i);
      QList<QPointF> points{value(i)};
      std::size_t next = i;
      while (next + 1 < place_.panel.points.size() && place_.joined(next) && open(next) == dotted)
        points << value(++next);
      addLine(points, dotted, place_.old(i));
      i = next;
    }
  }

 private:
  [[nodiscard]] bool ribboned(std::size_t wave) const {
    const auto& point = place_.panel.points[wave];
    return !place_.chart.change && point.value && point.interval && !point.small_base;
  }
  /// The step from this wave to the next touches a small base.
  [[nodiscard]] bool open(std::size_t wave) const {
    return place_.panel.points[wave].small_base || place_.panel.points[wave + 1].small_base;
  }
  [[nodiscard]] QPointF value(std::size_t wave) const {
    return {place_.layout.waves[wave], std::clamp(*place_.panel.points[wave].value, place_.y.lo, place_.y.hi)};
  }

  void addRibbon(const QList<QPointF>& upper, const QList<QPointF>& lower, bool old) {
    auto* top = new QLineSeries;
    auto* bottom = new QLineSeries;
    top->replace(upper);
    bottom->replace(lower);
    auto* area = new QAreaSeries(top, bottom);
    top->setParent(area);
    bottom->setParent(area);
    area->setBrush(style_.colour(old ? Role::suppressed : Role::ribbon));
    area->setPen(QPen(style_.colour(old ? Role::rule_strong : Role::ribbon_edge), 1));
    attach(area);
  }

  void addLine(const QList<QPointF>& points, bool dotted, bool old) {
    auto* series = new QLineSeries;
    series->replace(points);
    QPen pen(style_.colour(old ? Role::last_wave : Role::own), lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dotted) pen.setDashPattern({1, 1.4});
    series->setPen(pen);
    attach(series);
  }

  void attach(QAbstractSeries* series) {
    chart_.addSeries(series);
    for (QAbstractAxis* axis : chart_.axes()) series->attachAxis(axis);
  }

  QChart& chart_;
  const TrendPanelPlace& place_;
  const ChartStyle& style_;
};

}  // namespace

bool TrendPanelPlace::old(std::size_t wave) const {
  return std::any_of(panel.breaks.begin(), panel.breaks.end(),
                     [&](const auto& each) { return int(wave) < each.before; });
}

bool TrendPanelPlace::joined(std::size_t wave) const {
  if (wave + 1 >= panel.points.size() || !panel.points[wave].value || !panel.points[wave + 1].value) return false;
  return std::none_of(panel.breaks.begin(), panel.breaks.end(),
                      [&](const auto& each) { return each.before == int(wave) + 1; });
}

void addTrendSeries(QChart& chart, const TrendPanelPlace& place, const ChartStyle& style) {
  SeriesBuilder builder(chart, place, style);
  builder.addRibbons();
  builder.addLines();
}

}  // namespace cx
