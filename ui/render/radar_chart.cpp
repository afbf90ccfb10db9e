// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/radar_chart.h"

#include <QLegend>
#include <QLineSeries>
#include <QPen>
#include <QPolarChart>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/render/axis_map.h"
#include "ui/render/radar_layout.h"
#include "ui/render/signs.h"

namespace cx {
namespace {

constexpr double lineWidth = 2, intervalWidth = 3, dotSize = 7, diamondSize = 8, leastRadius = 70;

class RadarPainter {
 public:
  RadarPainter(ChartScene& scene, const RadarChart& chart, const ChartStyle& style, const RadarLayout& layout,
               std::vector<NamedMark>& named)
      : scene_(scene), chart_(chart), style_(style), layout_(layout), share_(chart.axis, 0, 1), named_(named) {}

  void draw() {
    drawGrid();
    addLines();
    for (std::size_t i = 0; i < chart_.spokes.size(); ++i) drawInterval(i);
    for (std::size_t i = 0; i < chart_.spokes.size(); ++i) drawSpoke(i);
    drawTicks();
    scene_.add(std::move(under_), 0);
    scene_.add(std::move(over_), 2);
  }

 private:
  [[nodiscard]] std::size_t count() const { return chart_.spokes.size(); }
  [[nodiscard]] const RadarChart::Spoke& spoke(std::size_t at) const { return chart_.spokes[at % count()]; }
  [[nodiscard]] QPointF place(std::size_t at, double value) const { return layout_.point(double(at), share_(value)); }

  void drawGrid() {
    for (std::size_t i = 0; i < count(); ++i)
      under_.line(layout_.centre, layout_.point(double(i), 1), style_.colour(Role::grid));
    for (const Tick& tick : chart_.axis.ticks) {
      if (tick.at <= chart_.axis.lo) continue;
      const bool rim = tick.at >= chart_.axis.hi;
      ring(share_(tick.at), style_.colour(tick.neutral ? Role::neutral_line : rim ? Role::rule_strong : Role::grid));
    }
  }

  void ring(double share, const QColor& colour) {
    QPainterPath path(layout_.point(0, share));
    for (std::size_t i = 1; i < count(); ++i) path.lineTo(layout_.point(double(i), share));
    path.closeSubpath();
    under_.path(path, {}, colour);
  }

  /// Neighbours with values are joined, over the top too; dotted where one of them stands on a small base.
  void addLines() {
    auto* plot = new QPolarChart;
    scene_.addItem(plot);
    plot->setBackgroundVisible(false);
    plot->setMargins({});
    plot->legend()->hide();
    plot->setAcceptedMouseButtons(Qt::NoButton);
    plot->setAcceptHoverEvents(false);
    auto* around = new QValueAxis(plot);
    auto* out = new QValueAxis(plot);
    around->setRange(0, double(count()));
    out->setRange(chart_.axis.lo, chart_.axis.hi);
    around->setVisible(false);
    out->setVisible(false);
    plot->addAxis(around, QPolarChart::PolarOrientationAngular);
    plot->addAxis(out, QPolarChart::PolarOrientationRadial);
    plot->setGeometry(scene_.sceneRect());
    plot->setPlotArea(layout_.square());
    plot->setZValue(1);
    for (std::size_t i = 0; i < count(); ++i) {
      if (!spoke(i).value || !spoke(i + 1).value) continue;
      const bool dotted = spoke(i).small_base || spoke(i + 1).small_base;
      QList<QPointF> points{{double(i), clamped(*spoke(i).value)}};
      while (i < count() && spoke(i + 1).value && dotted == (spoke(i).small_base || spoke(i + 1).small_base)) {
        ++i;
        points << QPointF(double(i), clamped(*spoke(i).value));
      }
      --i;  // the next line begins where this one ends
      addLine(*plot, points, dotted);
    }
  }

  [[nodiscard]] double clamped(double value) const { return std::clamp(value, chart_.axis.lo, chart_.axis.hi); }

  void addLine(QPolarChart& plot, const QList<QPointF>& points, bool dotted) {
    auto* series = new QLineSeries;
    series->replace(points);
    QPen pen(style_.colour(Role::own), lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dotted) pen.setDashPattern({1, 1.4});
    series->setPen(pen);
    plot.addSeries(series);
    for (QAbstractAxis* axis : plot.axes()) series->attachAxis(axis);
  }

  void drawInterval(std::size_t at) {
    const RadarChart::Spoke& one = spoke(at);
    if (one.value && one.interval)
      over_.line(place(at, one.interval->lo), place(at, one.interval->hi), style_.colour(Role::own_ink), intervalWidth);
  }

  void drawSpoke(std::size_t at) {
    const RadarChart::Spoke& one = spoke(at);
    QRectF box = layout_.boxes[at];
    if (one.value) {
      const QPointF centre = place(at, *one.value);
      drawDot(over_, centre, dotSize, one.small_base ? Mark::Look::hollow : Mark::Look::solid, style_);
      box = around(centre);
    }
    if (!one.name.empty()) named_.push_back({toQString(one.name), box, one.subject});
    if (one.published) {
      const QPointF centre = place(at, *one.published);
      drawDiamond(over_, centre, diamondSize + 3, style_.page());
      drawDiamond(over_, centre, diamondSize, style_.colour(Role::benchmark));
      if (!one.published_name.empty())
        named_.push_back({toQString(one.published_name), around(centre), one.published_subject});
    }
    drawLabel(one, layout_.labels[at], layout_.boxes[at]);
  }

  [[nodiscard]] static QRectF around(const QPointF& centre) { return {centre.x() - 7, centre.y() - 7, 14, 14}; }

  void drawLabel(const RadarChart::Spoke& one, const QString& words, const QRectF& box) {
    if (words.isEmpty()) return;
    const QRectF code = over_.text({box.left(), box.center().y()}, words, spokeStyle(one, style_));
    if (one.lock)
      over_.icon(QStringLiteral("lock"), {code.right() + 2, box.center().y() - 5.5, 11, 11},
                 style_.colour(Role::suppressed_ink));
  }

  /// Floor in the middle, neutral on its ring where the own line is farthest.
  void drawTicks() {
    for (const Tick& tick : chart_.axis.ticks) {
      const TextStyle style =
          tick.neutral ? style_.text(Type::small).bold() : style_.text(Type::small, Role::text_muted);
      if (tick.at <= chart_.axis.lo) plate(layout_.centre + QPointF(0, 9), toQString(tick.label), style);
      if (tick.neutral) plate(quiet(share_(tick.at)), toQString(tick.label), style);
    }
  }

  /// The middle of the side of a ring that is farthest from values and figures, the lower ones first.
  [[nodiscard]] QPointF quiet(double share) const {
    double best = -1;
    QPointF out = layout_.centre;
    for (std::size_t i = 0; i < count(); ++i) {
      const std::size_t from = (count() / 2 + i) % count();
      const QPointF middle = (layout_.point(double(from), share) + layout_.point(double(from) + 1, share)) / 2;
      double nearest = 1;
      for (const std::size_t at : {from, from + 1})
        for (const std::optional<double>& value : {spoke(at).value, spoke(at).published})
          if (value) nearest = std::min(nearest, std::fabs(share_(*value) - share));
      if (nearest <= best + 0.01) continue;
      best = nearest;
      out = middle;
    }
    return out;
  }

  void plate(const QPointF& centre, const QString& words, const TextStyle& style) {
    const double width = textWidth(words, style);
    over_.box({centre.x() - width / 2 - 1, centre.y() - style.size / 2, width + 2, style.size}, style_.page());
    over_.text(centre, words, style, Align::centre);
  }

  ChartScene& scene_;
  const RadarChart& chart_;
  const ChartStyle& style_;
  const RadarLayout& layout_;
  AxisMap share_;  ///< from a value to the share of the radius
  std::vector<NamedMark>& named_;
  Drawing under_, over_;
};

}  // namespace

double radarChartHeight(const RadarChart& chart, const ChartStyle& style, double width) {
  return layOutRadar(chart, style, width, 0).height;
}

double radarChartSlack(const RadarChart& chart, const ChartStyle& style, double width) {
  return std::max(0.0, 2 * (layOutRadar(chart, style, width, 0).radius - leastRadius));
}

double addRadarChart(ChartScene& scene, const RadarChart& chart, const ChartStyle& style, const QSizeF& size,
                     std::vector<NamedMark>& named) {
  const RadarLayout layout = layOutRadar(chart, style, size.width(), size.height());
  RadarPainter(scene, chart, style, layout, named).draw();
  return layout.height;
}

}  // namespace cx
