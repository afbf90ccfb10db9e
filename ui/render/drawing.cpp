// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/drawing.h"

#include <QPainter>
#include <QPen>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/render/icon.h"

namespace cx {
namespace {

// Of the bundled face, as shares of the size.
constexpr double halfCapital = 0.36, above = 0.80, below = 0.22;

double sharp(double at, double width) {
  const bool odd = int(std::lround(width)) % 2 == 1;
  return odd ? std::floor(at) + 0.5 : std::round(at);
}

QPen penOf(const LineShape& line) {
  QPen pen(line.colour, line.width, Qt::SolidLine, Qt::FlatCap);
  // Dash lengths are in units of the pen's width.
  const double unit = std::max(line.width, 0.1);
  if (line.dash == Dash::dashed) pen.setDashPattern({6 / unit, 4 / unit});
  if (line.dash == Dash::fine) pen.setDashPattern({4 / unit, 3 / unit});
  if (line.dash == Dash::dotted) pen.setDashPattern({3 / unit, 3 / unit});
  return pen;
}

struct PaintShape {
  QPainter& painter;

  void operator()(const TextShape& text) const { paintText(painter, text.baseline, text.words, text.style); }
  void operator()(const LineShape& line) const {
    painter.setPen(penOf(line));
    painter.drawLine(line.from, line.to);
  }
  void operator()(const AreaShape& area) const {
    if (area.line.isValid()) {
      painter.setPen(QPen(area.line, area.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    } else {
      painter.setPen(Qt::NoPen);
    }
    painter.setBrush(area.fill.isValid() ? QBrush(area.fill) : QBrush(Qt::NoBrush));
    painter.drawPath(area.path);
  }
  void operator()(const IconShape& icon) const { paintIcon(painter, icon.name, icon.box, icon.colour); }
};

}  // namespace

QRectF Drawing::text(const QPointF& at, const QString& words, const TextStyle& style, Align align) {
  const double width = textWidth(words, style);
  const double left = align == Align::left ? at.x() : align == Align::right ? at.x() - width : at.x() - width / 2;
  const QPointF baseline(left, at.y() + halfCapital * style.size);
  const QRectF box(left, baseline.y() - above * style.size, width, (above + below) * style.size);
  if (!words.isEmpty()) shapes_.emplace_back(TextShape{words, style, baseline, box});
  return box;
}

void Drawing::line(const QPointF& from, const QPointF& to, const QColor& colour, double width, Dash dash) {
  shapes_.emplace_back(LineShape{from, to, colour, width, dash});
}

void Drawing::horizontal(double y, double x1, double x2, const QColor& colour, double width, Dash dash) {
  line({x1, sharp(y, width)}, {x2, sharp(y, width)}, colour, width, dash);
}

void Drawing::vertical(double x, double y1, double y2, const QColor& colour, double width, Dash dash) {
  line({sharp(x, width), y1}, {sharp(x, width), y2}, colour, width, dash);
}

void Drawing::box(const QRectF& box, const QColor& fill, const QColor& line, double width) {
  QPainterPath path;
  path.addRect(box);
  shapes_.emplace_back(AreaShape{path, fill, line, width});
}

void Drawing::ellipse(const QPointF& centre, double diameter, const QColor& fill, const QColor& line, double width) {
  QPainterPath path;
  path.addEllipse(centre, diameter / 2, diameter / 2);
  shapes_.emplace_back(AreaShape{path, fill, line, width});
}

void Drawing::path(const QPainterPath& path, const QColor& fill, const QColor& line, double width) {
  shapes_.emplace_back(AreaShape{path, fill, line, width});
}

void Drawing::polygon(const std::vector<QPointF>& points, const QColor& fill) {
  QPainterPath path(points.front());
  for (std::size_t i = 1; i < points.size(); ++i) path.lineTo(points[i]);
  path.closeSubpath();
  shapes_.emplace_back(AreaShape{path, fill, {}, 0});
}

void Drawing::hatch(const QRectF& box, const QColor& colour, double pitch) {
  // Each line is x + y = c; it enters the box at its left or bottom edge and leaves at its top or right one.
  const double step = pitch * std::sqrt(2.0);
  const double last = box.right() + box.bottom();
  for (double c = box.left() + box.top() + step / 2; c < last; c += step) {
    const double low = std::min(box.bottom(), c - box.left()), high = std::max(box.top(), c - box.right());
    line({c - low, low}, {c - high, high}, colour);
  }
}

void Drawing::icon(const QString& name, const QRectF& box, const QColor& colour) {
  shapes_.emplace_back(IconShape{name, box, colour});
}

void Drawing::paint(QPainter& painter) const {
  // A brush that stays behind would fill the open lines of whoever paints next.
  painter.save();
  for (const Shape& shape : shapes_) std::visit(PaintShape{painter}, shape);
  painter.restore();
}

}  // namespace cx
