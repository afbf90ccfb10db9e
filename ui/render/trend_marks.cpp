// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "ui/render/signs.h"
#include "ui/render/trend_panel.h"

namespace cx {
namespace {

constexpr double dotSize = 9, startSize = 10, endDiamond = 9, breakGap = 6;

void drawReferences(Drawing& drawing, const TrendPanelPlace& place, const ChartStyle& style) {
  for (const auto& reference : place.panel.references) {
    if (!place.y.holds(reference.value)) continue;
    const double y = place.y(reference.value);
    const bool published = reference.kind == TrendChart::Reference::Kind::published;
    drawing.horizontal(y, place.plot.left(), place.plot.right(),
                       style.colour(published ? Role::benchmark : Role::target), 1.25,
                       published ? Dash::dashed : Dash::dotted);
    if (published) drawDiamond(drawing, {place.plot.right() + 1, y}, endDiamond, style.colour(Role::benchmark));
  }
}

/// Whiskers stand where no ribbon shows the interval: changes, small bases, and points without a neighbour.
bool whiskered(const TrendPanelPlace& place, std::size_t wave) {
  const auto& point = place.panel.points[wave];
  const auto ribboned = [&](std::size_t other) {
    return place.panel.points[other].interval && !place.panel.points[other].small_base;
  };
  if (!point.interval || point.start) return false;
  if (place.chart.change || point.small_base) return true;
  const bool after = place.joined(wave) && ribboned(wave + 1);
  const bool before = wave > 0 && place.joined(wave - 1) && ribboned(wave - 1);
  return !after && !before;
}

void drawPoint(Drawing& drawing, const TrendPanelPlace& place, std::size_t wave, const ChartStyle& style) {
  const auto& point = place.panel.points[wave];
  const QPointF at = place.at(wave);
  if (whiskered(place, wave))
    drawWhisker(drawing, {at.x(), place.y(point.interval->lo)}, {at.x(), place.y(point.interval->hi)},
                place.y.holds(point.interval->lo), place.y.holds(point.interval->hi), style);
  if (place.old(wave)) {
    drawing.ellipse(at, dotSize + 3, style.page());
    drawRing(drawing, at, dotSize + 1, style.colour(Role::last_wave), style.page());
  } else {
    const bool hollow = point.start || point.small_base;
    drawDot(drawing, at, hollow ? startSize : dotSize, hollow ? Mark::Look::hollow : Mark::Look::solid, style);
  }
}

/// Draws the breaks of a panel: the cut through the plot, and its words where they cross the least.
class BreakPainter {
 public:
  BreakPainter(Drawing& drawing, const TrendPanelPlace& place, const ChartStyle& style)
      : drawing_(drawing), place_(place), style_(style), colour_(style.colour(Role::attention)) {}

  void draw(const TrendChart::Break& cut) {
    if (cut.before <= 0 || cut.before >= int(place_.layout.waves.size())) return;
    const double x = (place_.x(std::size_t(cut.before) - 1) + place_.x(std::size_t(cut.before))) / 2;
    drawing_.box({x - breakGap / 2, place_.plot.top(), breakGap, place_.plot.height()}, style_.page());
    for (const double dx : {-breakGap / 2, breakGap / 2})
      drawing_.line({x + dx, place_.plot.top()}, {x + dx, place_.plot.bottom()}, colour_, 1.5, Dash::fine);
    drawWords(cut, x);
  }

 private:
  void drawWords(const TrendChart::Break& cut, double x) {
    const TextStyle label = style_.text(Type::small).bold().in(colour_), small = style_.text(Type::small).in(colour_);
    const double line = label.size * 1.28, high = line * (cut.small.empty() ? 1 : 2);
    const double wish = std::max(textWidth(toQString(cut.label), label), textWidth(toQString(cut.small), small));
    const double edge = breakGap + 3, roomLeft = x - edge - place_.plot.left(),
                 roomRight = place_.plot.right() - x - edge;
    const bool before =
        place_.chart.change ? roomLeft >= wish || roomLeft > roomRight : roomRight < wish && roomLeft > roomRight;
    const double width = std::min(wish, before ? roomLeft : roomRight);
    const QRectF box = quiet(before ? x - edge - width : x + edge, width, high);
    if (box.isEmpty()) return;
    taken_.push_back(box);
    drawing_.box(box.adjusted(-1, 0, 1, 0), style_.page());
    const double y = box.top() + line / 2;
    drawing_.text({box.left(), y}, elided(toQString(cut.label), label, width), label);
    drawing_.text({box.left(), y + line}, elided(toQString(cut.small), small, width), small);
  }

  /// As far as possible from the line, neutral and references, and never on the words of another break.
  [[nodiscard]] QRectF quiet(double left, double width, double high) const {
    QRectF best;
    double clear = -1e9;
    for (double y = place_.plot.bottom() - high - 4; y > place_.plot.top() + 2 && clear <= 8 && width > 12; y -= 4) {
      const QRectF box(left, y, width, high);
      if (std::any_of(taken_.begin(), taken_.end(), [&](const QRectF& other) { return other.intersects(box); }))
        continue;
      const double nearest = clearance(box);
      if (nearest <= clear) continue;
      clear = nearest;
      best = box;
    }
    return best;
  }

  [[nodiscard]] double clearance(const QRectF& box) const {
    double nearest = 1e9;
    const auto meet = [&](double y) {
      nearest = std::min(nearest, std::fabs(y - box.center().y()) - box.height() / 2);
    };
    for (std::size_t i = 0; i < place_.panel.points.size(); ++i)
      if (place_.panel.points[i].value && place_.x(i) > box.left() - 30 && place_.x(i) < box.right() + 30)
        meet(place_.at(i).y());
    for (const auto& reference : place_.panel.references) meet(place_.y(reference.value));
    for (const Tick& tick : place_.chart.axis.ticks)
      if (tick.neutral) meet(place_.y(tick.at));
    return nearest;
  }

  Drawing& drawing_;
  const TrendPanelPlace& place_;
  const ChartStyle& style_;
  QColor colour_;
  std::vector<QRectF> taken_;
};

}  // namespace

void drawTrendMarks(Drawing& drawing, const TrendPanelPlace& place, const ChartStyle& style,
                    std::vector<NamedMark>& named) {
  BreakPainter breaks(drawing, place, style);
  for (const auto& cut : place.panel.breaks) breaks.draw(cut);
  drawReferences(drawing, place, style);
  for (std::size_t i = 0; i < std::min(place.panel.points.size(), place.layout.waves.size()); ++i) {
    const auto& point = place.panel.points[i];
    if (point.value) drawPoint(drawing, place, i, style);
    if (point.name.empty()) continue;
    const QPointF at = point.value ? place.at(i) : QPointF(place.x(i), place.plot.center().y());
    named.push_back({toQString(point.name), QRectF(at.x() - 7, at.y() - 7, 14, 14), point.subject});
  }
}

}  // namespace cx
