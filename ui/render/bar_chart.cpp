// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/bar_chart.h"

#include <QBarSet>
#include <QChart>
#include <QPen>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>

#include "ui/render/axis_map.h"
#include "ui/render/bar_layout.h"
#include "ui/render/plot.h"
#include "ui/render/row_chart.h"
#include "ui/render/row_layout.h"
#include "ui/render/signs.h"

namespace cx {
namespace {

constexpr double wantedHeight = 220;

class BarChartPainter {
 public:
  BarChartPainter(ChartScene& scene, const GroupedBars& chart, const ChartStyle& style, const BarLayout& layout,
                  std::vector<NamedMark>& named)
      : scene_(scene),
        chart_(chart),
        style_(style),
        layout_(layout),
        y_(chart.axis, layout.plot.bottom(), layout.plot.top()),
        named_(named) {}

  void draw() {
    drawLevels(under_, layout_.plot, chart_.axis, style_);
    addSeries();
    for (std::size_t g = 0; g < chart_.groups.size(); ++g) {
      for (std::size_t i = 0; i < chart_.groups[g].bars.size(); ++i)
        drawBar(chart_.groups[g].bars[i], layout_.x(layout_.slots[g][i]));
      drawPublished(chart_.groups[g], layout_.slots[g]);
      for (std::size_t i = 0; i < chart_.groups[g].bars.size(); ++i)
        drawTarget(chart_.groups[g].bars[i], layout_.x(layout_.slots[g][i]));
      for (std::size_t i = 0; i < chart_.groups[g].bars.size(); ++i)
        drawWords(chart_.groups[g].bars[i], layout_.x(layout_.slots[g][i]));
      drawGroup(chart_.groups[g], layout_.slots[g]);
    }
    scene_.add(std::move(under_), 0);
    scene_.add(std::move(over_), 2);
  }

 private:
  /// One series over the whole grid; small bases are another set of the stack, so that they are filled differently.
  /// Heights count from the floor: a bar series starts at zero.
  void addSeries() {
    QList<qreal> solid(layout_.steps + 1, 0), soft(layout_.steps + 1, 0);
    for (std::size_t g = 0; g < chart_.groups.size(); ++g)
      for (std::size_t i = 0; i < chart_.groups[g].bars.size(); ++i) {
        const GroupedBars::Bar& bar = chart_.groups[g].bars[i];
        if (bar.value)
          (bar.small_base ? soft : solid)[layout_.slots[g][i]] =
              std::clamp(*bar.value, chart_.axis.lo, chart_.axis.hi) - chart_.axis.lo;
      }
    auto* series = new QStackedBarSeries;
    for (const auto& [values, role] : {std::pair{solid, Role::own}, std::pair{soft, Role::own_soft}}) {
      auto* set = new QBarSet({});
      set->append(values);
      set->setBrush(style_.colour(role));
      set->setPen(Qt::NoPen);
      series->append(set);
    }
    series->setBarWidth(layout_.bar / layout_.step);
    Axis fromFloor;
    fromFloor.lo = 0;
    fromFloor.hi = chart_.axis.hi - chart_.axis.lo;
    QChart* plot = addPlot(scene_, layout_.plot, fromFloor);
    plot->axes(Qt::Horizontal)
        .front()
        ->setRange(-BarLayout::inset / layout_.step, (layout_.plot.width() - BarLayout::inset) / layout_.step);
    plot->addSeries(series);
    for (QAbstractAxis* axis : plot->axes()) series->attachAxis(axis);
  }

  [[nodiscard]] QRectF barBox(const GroupedBars::Bar& bar, double x) const {
    const double top = y_(*bar.value);
    return {x - layout_.bar / 2, top, layout_.bar, layout_.plot.bottom() - top};
  }

  void drawBar(const GroupedBars::Bar& bar, double x) {
    if (!bar.value) return;
    const QRectF box = barBox(bar, x);
    if (bar.small_base) drawSmallBase(over_, box, style_);
    for (const Tick& tick : chart_.axis.ticks)
      if (tick.neutral && tick.at < *bar.value)
        over_.horizontal(y_(tick.at), box.left(), box.right(),
                         bar.small_base ? style_.colour(Role::neutral_line) : style_.page());
  }

  void drawPublished(const GroupedBars::Group& group, const std::vector<int>& slots) {
    const auto bars = std::min(std::size_t(std::max(group.published_bars, 0)), slots.size());
    if (!group.published || bars == 0 || !y_.holds(*group.published)) return;
    const double left = layout_.x(slots.front()) - layout_.bar / 2 - 7,
                 right = layout_.x(slots[bars - 1]) + layout_.bar / 2 + 3;
    over_.horizontal(y_(*group.published), left, right, style_.colour(Role::benchmark), 1.25, Dash::dashed);
    drawDiamond(over_, {left, y_(*group.published)}, 9, style_.colour(Role::benchmark));
  }

  /// The tick of a bullet, turned with the bar.
  void drawTarget(const GroupedBars::Bar& bar, double x) {
    if (!bar.target || !y_.holds(*bar.target)) return;
    const double wide = layout_.bar + 6;
    over_.box({x - wide / 2, y_(*bar.target) - 1, wide, 2}, style_.colour(Role::target));
  }

  void drawWords(const GroupedBars::Bar& bar, double x) {
    QRectF mark(x - layout_.bar / 2, layout_.plot.bottom() - 24, layout_.bar, 24);
    if (bar.lock) {
      over_.icon(QStringLiteral("lock"), {x - 7, layout_.plot.bottom() - 20, 14, 14},
                 style_.colour(Role::suppressed_ink));
    } else if (!bar.value) {
      over_.text({x, layout_.plot.bottom() - 10}, toQString(bar.text), style_.text(Type::small, Role::text_muted),
                 Align::centre);
    } else {
      mark = barBox(bar, x);
      drawValue(bar, x, mark);
    }
    const TextStyle small = barLabelStyle(style_);
    over_.text({x, layout_.labels}, toQString(bar.label), small, Align::centre);
    over_.text({x, layout_.labels + style_.line(Type::small) - 2}, toQString(bar.small),
               small.in(style_.colour(Role::text_muted)), Align::centre);
    if (!bar.name.empty()) named_.push_back({toQString(bar.name), mark, bar.subject});
  }

  void drawValue(const GroupedBars::Bar& bar, double x, const QRectF& box) {
    double top = box.top();
    if (bar.interval) {
      top = y_(bar.interval->hi);
      drawWhisker(over_, {x, y_(bar.interval->lo)}, {x, top}, y_.holds(bar.interval->lo), y_.holds(bar.interval->hi),
                  style_);
    }
    const TextStyle value = style_.text(Type::small).bold();
    const QString words = toQString(bar.text);
    const double y = top - value.size * 0.5 - 4, width = textWidth(words, value);
    over_.box({x - width / 2 - 1, y - value.size * 0.5, width + 2, value.size}, style_.page());
    over_.text({x, y}, words, value, Align::centre);
  }

  void drawGroup(const GroupedBars::Group& group, const std::vector<int>& slots) {
    if (slots.empty()) return;
    const double left = layout_.x(slots.front()) - layout_.step, right = layout_.x(slots.back()) + layout_.step;
    const TextStyle label = style_.text(Type::label).bold();
    over_.text({(left + right) / 2, layout_.groups}, elided(toQString(group.label), label, right - left), label,
               Align::centre);
  }

  ChartScene& scene_;
  const GroupedBars& chart_;
  const ChartStyle& style_;
  const BarLayout& layout_;
  AxisMap y_;
  std::vector<NamedMark>& named_;
  Drawing under_, over_;
};

}  // namespace

double barChartHeight(const GroupedBars& chart, const ChartStyle& style, double width) {
  const BarLayout layout = layOutBars(chart, style, width, wantedHeight);
  return barLabelsFit(chart, layout, style) ? wantedHeight : rowChartHeight(lyingBars(chart), style);
}

double addBarChart(ChartScene& scene, const GroupedBars& chart, const ChartStyle& style, const QSizeF& size,
                   std::vector<NamedMark>& named) {
  const BarLayout layout = layOutBars(chart, style, size.width(), size.height());
  if (barLabelsFit(chart, layout, style)) {
    BarChartPainter(scene, chart, style, layout, named).draw();
    return layout.groups + style.line(Type::label) / 2;
  }
  Drawing rows = drawRowChart(lyingBars(chart), style, size, named);
  const double height = rows.height();
  scene.add(std::move(rows), 0);
  return height;
}

}  // namespace cx
