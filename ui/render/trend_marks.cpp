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

/// Where the words of a break cross the least: as far as possible from lines, neutral and references.
double quietHeight(const TrendPanelPlace& place, double left, double right, double high) {
  double best = place.plot.bottom() - high / 2 - 4, clear = -1;
  for (double y = best; y - high / 2 > place.plot.top() + 2; y -= 4) {
    double nearest = 1e9;
    const auto meet = [&](double other) { nearest = std::min(nearest, std::fabs(other - y) - high / 2); };
    for (std::size_t i = 0; i < place.panel.points.size(); ++i)
      if (place.panel.points[i].value && place.x(i) > left - 30 && place.x(i) < right + 30) meet(place.at(i).y());
    for (const auto& reference : place.panel.references) meet(place.y(reference.value));
    for (const Tick& tick : place.chart.axis.ticks)
      if (tick.neutral) meet(place.y(tick.at));
    if (nearest > clear) {
      clear = nearest;
      best = y;
    }
    if (clear > 8) break;
  }
  return best;
}

void drawBreak(Drawing& drawing, const TrendPanelPlace& place, const TrendChart::Break& cut, const ChartStyle& style) {
  if (cut.before <= 0 || cut.before >= int(place.layout.waves.size())) return;
  const double x = (place.x(std::size_t(cut.before) - 1) + place.x(std::size_t(cut.before))) / 2;
  const QColor colour = style.colour(Role::attention);
  drawing.box({x - breakGap / 2, place.plot.top(), breakGap, place.plot.height()}, style.page());
  for (const double dx : {-breakGap / 2, breakGap / 2})
    drawing.line({x + dx, place.plot.top()}, {x + dx, place.plot.bottom()}, colour, 1.5, Dash::fine);

  const TextStyle label = style.text(Type::small).bold().in(colour), small = style.text(Type::small).in(colour);
  const double line = label.size * 1.28, high = line * (cut.small.empty() ? 1 : 2);
  const double wish = std::max(textWidth(toQString(cut.label), label), textWidth(toQString(cut.small), small));
  const double roomLeft = x - breakGap - 4 - place.plot.left(), roomRight = place.plot.right() - x - breakGap - 4;
  const bool before =
      place.chart.change ? roomLeft >= wish || roomLeft > roomRight : roomRight < wish && roomLeft > roomRight;
  const double width = std::min(wish, before ? roomLeft : roomRight);
  if (width < 12) return;
  const double left = before ? x - breakGap - 3 - width : x + breakGap + 3;
  double y = quietHeight(place, left, left + width, high);
  drawing.box({left - 1, y - high / 2, width + 2, high}, style.page());
  y -= cut.small.empty() ? 0 : line / 2;
  drawing.text({left, y}, elided(toQString(cut.label), label, width), label);
  drawing.text({left, y + line}, elided(toQString(cut.small), small, width), small);
}

}  // namespace

void drawTrendMarks(Drawing& drawing, const TrendPanelPlace& place, const ChartStyle& style,
                    std::vector<NamedMark>& named) {
  for (const auto& cut : place.panel.breaks) drawBreak(drawing, place, cut, style);
  drawReferences(drawing, place, style);
  for (std::size_t i = 0; i < std::min(place.panel.points.size(), place.layout.waves.size()); ++i) {
    const auto& point = place.panel.points[i];
    if (point.value) drawPoint(drawing, place, i, style);
    if (point.name.empty()) continue;
    const QPointF at = point.value ? place.at(i) : QPointF(place.x(i), place.plot.center().y());
    named.push_back({toQString(point.name), QRectF(at.x() - 7, at.y() - 7, 14, 14)});
  }
}

}  // namespace cx
