// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <variant>
#include <vector>

#include "ui/render/typeset.h"

class QPainter;

namespace cx {

enum class Align { left, centre, right };
enum class Dash { none, dashed, dotted, fine };

/// Words with the box they fill, from above the capitals to below the descenders.
struct TextShape {
  QString words;
  TextStyle style;
  QPointF baseline;
  QRectF box;
};
struct LineShape {
  QPointF from, to;
  QColor colour;
  double width = 1;
  Dash dash = Dash::none;
};
/// An area with an outline; an invalid colour leaves either out.
struct AreaShape {
  QPainterPath path;
  QColor fill, line;
  double width = 1;
};
struct IconShape {
  QString name;
  QRectF box;
  QColor colour;
};
using Shape = std::variant<TextShape, LineShape, AreaShape, IconShape>;

/// A picture as a list of shapes in px of 1/96 inch, in the order of painting: opaque, vector, comparable in tests.
class Drawing {
 public:
  /// Words with their capitals centred on `at.y()`; returns their box.
  QRectF text(const QPointF& at, const QString& words, const TextStyle& style, Align align = Align::left);
  void line(const QPointF& from, const QPointF& to, const QColor& colour, double width = 1, Dash dash = Dash::none);
  /// Lines of a grid: moved to the middle of a pixel, so that 1 px stays sharp.
  void horizontal(double y, double x1, double x2, const QColor& colour, double width = 1, Dash dash = Dash::none);
  void vertical(double x, double y1, double y2, const QColor& colour, double width = 1, Dash dash = Dash::none);
  void box(const QRectF& box, const QColor& fill, const QColor& line = {}, double width = 1);
  void ellipse(const QPointF& centre, double diameter, const QColor& fill, const QColor& line = {}, double width = 1);
  void path(const QPainterPath& path, const QColor& fill, const QColor& line = {}, double width = 1);
  void polygon(const std::vector<QPointF>& points, const QColor& fill);
  /// Lines at 45°, `pitch` apart, cut at the box.
  void hatch(const QRectF& box, const QColor& colour, double pitch = 6);
  void icon(const QString& name, const QRectF& box, const QColor& colour);

  /// What stands below may begin here.
  [[nodiscard]] double height() const { return height_; }
  void setHeight(double height) { height_ = height; }

  [[nodiscard]] const std::vector<Shape>& shapes() const { return shapes_; }
  void paint(QPainter& painter) const;

 private:
  std::vector<Shape> shapes_;
  double height_ = 0;
};

}  // namespace cx
