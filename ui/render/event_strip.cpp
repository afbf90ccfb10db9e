// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/event_strip.h"

#include <algorithm>
#include <cmath>

#include "ui/render/signs.h"

namespace cx {
namespace {

constexpr double laneHigh = 20, laneGap = 6, titleGap = 16, padding = 8, tickHigh = 10, square = 9, between = 8,
                 overCut = 4, mostLabel = 220;

double laneHeight(const EventStrip::Lane& lane, const ChartStyle& style) {
  return laneHigh + (lane.events.empty() ? 0 : style.line(Type::small));
}

class StripPainter {
 public:
  StripPainter(const EventStrip& strip, const ChartStyle& style, double width, std::vector<NamedMark>& named)
      : strip_(strip), style_(style), small_(style.text(Type::small)), named_(named) {
    for (const auto& lane : strip.lanes)
      left_ = std::max(left_, textWidth(toQString(lane.title), style.text(Type::label)));
    left_ = std::min(std::ceil(left_) + titleGap, width / 3);
    right_ = std::max(left_ + 40, width);
  }

  Drawing draw() {
    for (const EventStrip::Lane& lane : strip_.lanes) drawLane(lane);
    drawWaves();
    drawCuts();
    drawing_.setHeight(y_);
    return std::move(drawing_);
  }

 private:
  [[nodiscard]] double x(double at) const { return left_ + std::clamp(at, 0.0, 1.0) * (right_ - left_); }

  void drawLane(const EventStrip::Lane& lane) {
    const TextStyle title = style_.text(Type::label, Role::text_muted);
    const double middle = y_ + laneHigh / 2;
    drawing_.text({0, middle}, elided(toQString(lane.title), title, left_ - titleGap), title);
    for (const EventStrip::Span& span : lane.spans) drawSpan(span);
    if (!lane.events.empty()) drawing_.horizontal(middle, left_, right_, style_.colour(Role::axis));
    double free = left_;
    for (const EventStrip::Event& event : lane.events) free = drawEvent(event, middle, free);
    y_ += laneHeight(lane, style_) + laneGap;
  }

  void drawSpan(const EventStrip::Span& span) {
    const QRectF box(x(span.from), y_, std::max(2.0, x(span.to) - x(span.from)), laneHigh);
    drawing_.box(box.adjusted(span.from > 0 ? 1 : 0, 0, 0, 0),
                 style_.colour(span.current ? Role::own_soft : Role::suppressed));
    const QString words = elided(toQString(span.label), small_, box.width() - 2 * padding);
    if (box.width() > 2 * padding) drawing_.text({box.left() + padding, box.center().y()}, words, small_);
    if (!span.name.empty()) named_.push_back({toQString(span.name), box, {}});
  }

  /// Its words stand under it where those before leave room; returns where the next words may begin.
  double drawEvent(const EventStrip::Event& event, double middle, double free) {
    const double at = x(event.at);
    drawSquare(drawing_, {at, middle}, square, event.attention ? Mark::Look::attention : Mark::Look::solid, style_);
    if (!event.name.empty()) named_.push_back({toQString(event.name), {at - 7, middle - 7, 14, 14}, {}});
    const QString words = elided(toQString(event.label), small_, mostLabel);
    const double wide = textWidth(words, small_),
                 from = std::clamp(at - wide / 2, left_, std::max(left_, right_ - wide));
    if (from < free) return free;
    drawing_.text({from, middle + laneHigh / 2 + style_.line(Type::small) / 2}, words,
                  small_.in(style_.colour(Role::text_muted)));
    return from + wide + between;
  }

  void drawWaves() {
    const double line = y_ + tickHigh / 2;
    drawing_.horizontal(line, left_, right_, style_.colour(Role::axis));
    double free = -1e9;
    for (const Tick& wave : strip_.waves) {
      const QString words = elided(toQString(wave.label), small_, mostLabel);
      const double at = x(wave.at), wide = textWidth(words, small_);
      drawing_.vertical(at, line - tickHigh / 2, line + tickHigh / 2, style_.colour(Role::text), 1.5);
      const double from = std::clamp(at - wide / 2, left_, std::max(left_, right_ - wide));
      if (from < free) continue;
      drawing_.text({from, line + tickHigh / 2 + style_.line(Type::small) / 2 + 1}, words, small_);
      free = from + wide + between;
    }
    bottom_ = line + tickHigh / 2;
    y_ += tickHigh + style_.line(Type::small) + 2;
  }

  void drawCuts() {
    for (const EventStrip::Lane& lane : strip_.lanes)
      for (const EventStrip::Span& span : lane.spans)
        if (span.cut)
          drawing_.line({x(span.from), -overCut}, {x(span.from), bottom_}, style_.colour(Role::attention), 1.5,
                        Dash::fine);
  }

  const EventStrip& strip_;
  const ChartStyle& style_;
  TextStyle small_;
  std::vector<NamedMark>& named_;
  Drawing drawing_;
  double left_ = 0, right_ = 0, y_ = overCut, bottom_ = 0;
};

}  // namespace

double eventStripHeight(const EventStrip& strip, const ChartStyle& style) {
  double height = overCut + tickHigh + style.line(Type::small) + 2;
  for (const EventStrip::Lane& lane : strip.lanes) height += laneHeight(lane, style) + laneGap;
  return height;
}

Drawing drawEventStrip(const EventStrip& strip, const ChartStyle& style, const QSizeF& size,
                       std::vector<NamedMark>& named) {
  return StripPainter(strip, style, size.width(), named).draw();
}

}  // namespace cx
