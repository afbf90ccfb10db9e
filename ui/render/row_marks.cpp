// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/row_marks.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/render/signs.h"

namespace cx {
namespace {

constexpr double narrowPlot = 190, leastLabelled = 19;

double barHeight(const RowPlace& place) {
  return place.height < 30 ? 9 : 12;
}

/// Sizes and lanes of the signs: three lanes in a bullet row, two where a diamond stands above a dot, one otherwise.
struct Lanes {
  double own = 0, above = 0, below = 0;
  double dot = 9, ring = 10, diamond = 11;

  Lanes(const std::vector<Mark>& marks, const RowPlace& place) {
    const auto has = [&](Mark::Kind kind) {
      return std::any_of(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.kind == kind; });
    };
    const bool narrow = std::fabs(place.x.to - place.x.from) < narrowPlot;
    if (place.pitch == RowChart::Pitch::bullet) {
      above = -13;
      below = 13;
      ring = 9;
    } else if (std::any_of(marks.begin(), marks.end(), [](const Mark& mark) {
                 return mark.kind == Mark::Kind::link && mark.look == Mark::Look::solid;
               })) {
      dot = 11;
    } else if (place.height < 30 || (narrow && place.pitch == RowChart::Pitch::ruled)) {
      dot = narrow ? 6.5 : 8;
      ring = 8;
      diamond = narrow ? 8 : 9;
    }
    if (place.pitch != RowChart::Pitch::bullet && has(Mark::Kind::bar)) {
      above = -barHeight(place) / 2 - 4;
      diamond = 8;
    } else if (place.pitch != RowChart::Pitch::bullet && has(Mark::Kind::diamond)) {
      own = place.height < 30 ? 4 : 4.5;
      above = place.height < 30 ? -5.5 : -8;
      below = own;
    }
  }
};

class RowPainter {
 public:
  RowPainter(Drawing& drawing, const std::vector<Mark>& marks, const RowPlace& place, const ChartStyle& style)
      : drawing_(drawing), place_(place), style_(style), lanes_(marks, place), alone_(marks.size() == 1) {}

  /// Draws one mark; returns the box it fills.
  QRectF draw(const Mark& mark) {
    switch (mark.kind) {
      case Mark::Kind::bar:
        return bar(mark);
      case Mark::Kind::whisker:
        return whisker(mark);
      case Mark::Kind::thick:
        return thick(mark);
      case Mark::Kind::link:
        return link(mark);
      case Mark::Kind::segment:
        return segment(mark);
      case Mark::Kind::dash:
        return dash(mark);
      case Mark::Kind::tick:
        return tick(mark);
      case Mark::Kind::dot:
        drawDot(drawing_, at(mark, lanes_.own), lanes_.dot, mark.look, style_);
        break;
      case Mark::Kind::square:
        drawSquare(drawing_, at(mark, lanes_.own), lanes_.dot, mark.look, style_);
        break;
      case Mark::Kind::ring:
        drawRing(drawing_, at(mark, lanes_.below), lanes_.ring, style_.colour(Role::last_wave), style_.page());
        return around(at(mark, lanes_.below), lanes_.ring);
      case Mark::Kind::diamond:
        drawDiamond(drawing_, at(mark, lanes_.above), lanes_.diamond, style_.colour(Role::benchmark));
        return around(at(mark, lanes_.above), lanes_.diamond);
    }
    return around(at(mark, lanes_.own), lanes_.dot);
  }

 private:
  [[nodiscard]] QPointF at(const Mark& mark, double lane) const { return {place_.x(mark.to), place_.middle + lane}; }
  [[nodiscard]] static QRectF around(const QPointF& centre, double size) {
    return {centre.x() - size / 2, centre.y() - size / 2, size, size};
  }

  QRectF bar(const Mark& mark) {
    const double from = place_.x(place_.x.lo), to = place_.x(mark.to);
    const double high = barHeight(place_);
    const QRectF box(from, place_.middle - high / 2, std::max(0.0, to - from), high);
    if (mark.look == Mark::Look::hatched) {
      drawSmallBase(drawing_, box, style_);
    } else {
      const bool pale = mark.look == Mark::Look::muted;
      drawing_.box(box, style_.colour(pale                                 ? Role::own_soft
                                      : mark.look == Mark::Look::attention ? Role::attention
                                                                           : Role::own));
      if (pale) drawing_.box(box.adjusted(0.5, 0.5, -0.5, -0.5), {}, style_.colour(Role::own));
    }
    if (place_.neutral && mark.look != Mark::Look::hatched && *place_.neutral > place_.x.lo &&
        *place_.neutral < mark.to)
      drawing_.vertical(place_.x(*place_.neutral), box.top(), box.bottom(), style_.page());
    return box;
  }

  QRectF whisker(const Mark& mark) {
    const double y = place_.middle + lanes_.own;
    const QPointF from(place_.x(mark.from), y), to(place_.x(mark.to), y);
    drawWhisker(drawing_, from, to, place_.x.holds(mark.from), place_.x.holds(mark.to), style_);
    return {from.x(), y - 3.5, to.x() - from.x(), 7};
  }

  QRectF thick(const Mark& mark) {
    const double y = place_.middle + lanes_.own, from = place_.x(mark.from), to = place_.x(mark.to);
    drawing_.box({from, y - 2, to - from, 4}, style_.colour(Role::own));
    return {from, y - 2, to - from, 4};
  }

  QRectF link(const Mark& mark) {
    const double y = place_.middle + lanes_.own, from = place_.x(mark.from), to = place_.x(mark.to),
                 mid = (from + to) / 2;
    if (mark.look == Mark::Look::attention) {
      for (const double dx : {-3.0, 3.0})
        drawing_.line({mid + dx - 2.5, y - 7}, {mid + dx + 2.5, y + 7}, style_.colour(Role::attention), 1.5);
    } else {
      const bool tested = mark.look == Mark::Look::solid;
      drawing_.line({from, y}, {to, y}, style_.colour(tested ? Role::own : Role::last_wave), tested ? 3 : 1.5);
    }
    return QRectF(QPointF(from, y - 4), QPointF(to, y + 4)).normalized();
  }

  QRectF segment(const Mark& mark) {
    const bool outline = mark.look == Mark::Look::hollow;
    const double high = outline ? 13.5 : std::min(22.0, place_.height - 10);
    const double from = place_.x(std::min(mark.from, mark.to)), to = place_.x(std::max(mark.from, mark.to));
    const QRectF box(from, place_.middle - high / 2, to - from, high);
    if (box.width() >= 0.05) drawLevel(drawing_, outline ? box : gapped(box), mark.level, outline, style_);
    const TextStyle ink = style_.text(Type::small);
    const QString words = toQString(mark.label);
    if (box.width() >= std::max(leastLabelled, textWidth(words, ink) + 5))
      drawing_.text(box.center(), words, outline ? ink : ink.in(style_.colour(levelInk(mark.level))), Align::centre);
    else if (alone_)
      drawing_.text({box.right() + 5, box.center().y()}, words, ink);
    return box;
  }

  /// Levels stand 1 px apart in page colour, as far as they are wide enough to be seen at all.
  static QRectF gapped(const QRectF& box) {
    const double gap = std::min(0.5, box.width() / 4);
    return box.adjusted(gap, 0, -gap, 0);
  }

  QRectF dash(const Mark& mark) {
    const TextStyle muted = style_.text(Type::body, Role::text_muted);
    drawing_.box(around(at(mark, 0), textWidth(QStringLiteral("–"), muted) + 4), style_.page());
    return drawing_.text(at(mark, 0), QStringLiteral("–"), muted, Align::centre);
  }

  QRectF tick(const Mark& mark) {
    const QPointF centre = at(mark, place_.pitch == RowChart::Pitch::bullet ? 0 : lanes_.own);
    const double high = std::min(20.0, place_.height - 8);
    const QRectF box(centre.x() - 1, centre.y() - high / 2, 2, high);
    drawing_.box(box, style_.colour(Role::target));
    return box;
  }

  Drawing& drawing_;
  const RowPlace& place_;
  const ChartStyle& style_;
  Lanes lanes_;
  bool alone_;  ///< the only mark of its row: there is room beside it
};

/// Marks lie over each other in this order, whatever the order they came in.
constexpr std::array paintOrder{Mark::Kind::dash,    Mark::Kind::segment, Mark::Kind::bar,   Mark::Kind::link,
                                Mark::Kind::tick,    Mark::Kind::whisker, Mark::Kind::thick, Mark::Kind::ring,
                                Mark::Kind::diamond, Mark::Kind::square,  Mark::Kind::dot};

}  // namespace

void drawRowMarks(Drawing& drawing, const std::vector<Mark>& marks, const RowPlace& place, const ChartStyle& style,
                  std::vector<NamedMark>& named) {
  RowPainter painter(drawing, marks, place, style);
  std::vector<QRectF> boxes(marks.size());
  for (const Mark::Kind kind : paintOrder)
    for (std::size_t i = 0; i < marks.size(); ++i)
      if (marks[i].kind == kind) boxes[i] = painter.draw(marks[i]);
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (marks[i].name.empty()) continue;
    const double dx = std::max(0.0, (12 - boxes[i].width()) / 2), dy = std::max(0.0, (12 - boxes[i].height()) / 2);
    named.push_back({toQString(marks[i].name), boxes[i].adjusted(-dx, -dy, dx, dy), marks[i].subject});
  }
}

void drawLockedRow(Drawing& drawing, const RowPlace& place, const ChartStyle& style) {
  const double left = place.x.from, width = place.x.to - place.x.from;
  if (place.pitch == RowChart::Pitch::bullet)
    drawing.box({left, place.middle - barHeight(place) / 2, width, barHeight(place)}, style.colour(Role::suppressed));
  const double side = std::min(14.0, place.height * 0.6);
  const QRectF box(left + width / 2 - side / 2, place.middle - side / 2, side, side);
  drawing.box(box.adjusted(-3, 0, 3, 0),
              place.pitch == RowChart::Pitch::bullet ? style.colour(Role::suppressed) : style.page());
  drawing.icon(QStringLiteral("lock"), box, style.colour(Role::suppressed_ink));
}

}  // namespace cx
