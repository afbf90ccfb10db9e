// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/signs.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cx {
namespace {

constexpr double halo = 1.5, whisker = 1.5, cap = 7;

QColor lookColour(Mark::Look look, const ChartStyle& style) {
  switch (look) {
    case Mark::Look::solid:
    case Mark::Look::hollow:
    case Mark::Look::hatched:
      return style.colour(Role::own);
    case Mark::Look::muted:
      return style.colour(Role::last_wave);
    case Mark::Look::attention:
      return style.colour(Role::attention);
  }
  return {};
}

double glyphWidth(Glyph glyph, const TextStyle& style) {
  switch (glyph) {
    case Glyph::none:
      return 0;
    case Glyph::same:
      return textWidth(QStringLiteral("≈ "), style);
    case Glyph::up:
    case Glyph::down:
    case Glyph::diamond:
    case Glyph::lock:
    case Glyph::square:
      return style.size * 1.2;
  }
  return 0;
}

void drawGlyph(Drawing& drawing, const QPointF& at, Glyph glyph, const TextStyle& style) {
  const double s = style.size * 0.42, x = at.x() + s, y = at.y();
  switch (glyph) {
    case Glyph::none:
      return;
    case Glyph::same:
      drawing.text(at, QStringLiteral("≈"), style);
      return;
    case Glyph::up:
      drawing.polygon({{x, y - s}, {x + s, y + s * 0.8}, {x - s, y + s * 0.8}}, style.colour);
      return;
    case Glyph::down:
      drawing.polygon({{x, y + s}, {x + s, y - s * 0.8}, {x - s, y - s * 0.8}}, style.colour);
      return;
    case Glyph::diamond:
      drawDiamond(drawing, {x, y}, style.size * 0.92, style.colour);
      return;
    case Glyph::square:
      drawing.box({x - s * 0.8, y - s * 0.8, s * 1.6, s * 1.6}, style.colour);
      return;
    case Glyph::lock:
      drawing.icon(QStringLiteral("lock"), {at.x() - 1, y - style.size * 0.55, style.size * 1.1, style.size * 1.1},
                   style.colour);
      return;
  }
}

/// One stroke of a whisker: the line and its caps, at a right angle to it.
void strokeWhisker(Drawing& drawing, const QPointF& from, const QPointF& to, bool fromCap, bool toCap,
                   const QColor& colour, double extra) {
  const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
  const QPointF along = length > 0 ? (to - from) / length : QPointF(1, 0);
  const QPointF across = QPointF(-along.y(), along.x()) * (cap / 2 + extra);
  const double width = whisker + 2 * extra;
  drawing.line(from - along * extra, to + along * extra, colour, width);
  if (fromCap) drawing.line(from - across, from + across, colour, width);
  if (toCap) drawing.line(to - across, to + across, colour, width);
}

}  // namespace

TextStyle ChartStyle::tone(Type size, Tone tone) const {
  switch (tone) {
    case Tone::normal:
      return {type[size].size, QFont::Normal, theme.colour(Role::text)};
    case Tone::strong:
      return {type[size].size, QFont::DemiBold, theme.colour(Role::text)};
    case Tone::muted:
      return {type[size].size, QFont::Normal, theme.colour(Role::text_muted)};
    case Tone::attention:
      return {type[size].size, QFont::DemiBold, theme.colour(Role::attention)};
  }
  return {};
}

void drawDiamond(Drawing& drawing, const QPointF& centre, double size, const QColor& colour) {
  const double r = size / 2;
  drawing.polygon({centre + QPointF(0, -r), centre + QPointF(r, 0), centre + QPointF(0, r), centre + QPointF(-r, 0)},
                  colour);
}

void drawRing(Drawing& drawing, const QPointF& centre, double size, const QColor& colour, const QColor& page) {
  drawing.ellipse(centre, size - 2, page, colour, 2);
}

void drawDot(Drawing& drawing, const QPointF& centre, double size, Mark::Look look, const ChartStyle& style) {
  drawing.ellipse(centre, size + 2 * halo, style.page());
  if (look == Mark::Look::hollow)
    drawing.ellipse(centre, size - 2, style.page(), style.colour(Role::own), 2);
  else
    drawing.ellipse(centre, size, lookColour(look, style));
}

void drawSquare(Drawing& drawing, const QPointF& centre, double size, Mark::Look look, const ChartStyle& style) {
  const auto around = [&](double side) { return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side); };
  drawing.box(around(size + 2 * halo), style.page());
  if (look == Mark::Look::hollow)
    drawing.box(around(size - 2), style.page(), style.colour(Role::own), 2);
  else
    drawing.box(around(size), lookColour(look, style));
}

void drawWhisker(Drawing& drawing, const QPointF& from, const QPointF& to, bool fromCap, bool toCap,
                 const ChartStyle& style) {
  strokeWhisker(drawing, from, to, fromCap, toCap, style.page(), halo);
  strokeWhisker(drawing, from, to, fromCap, toCap, style.colour(Role::own_ink), 0);
}

void drawSmallBase(Drawing& drawing, const QRectF& bar, const ChartStyle& style) {
  const QColor own = style.colour(Role::own);
  drawing.box(bar, style.colour(Role::own_soft));
  drawing.hatch(bar, own);
  drawing.box(bar.adjusted(0.5, 0.5, -0.5, -0.5), {}, own);
}

Role levelFill(int level) {
  static constexpr std::array fills{Role::likert_1, Role::likert_2, Role::likert_3, Role::likert_4, Role::likert_5};
  return fills[std::size_t(std::clamp(level, 1, 5) - 1)];
}

Role levelInk(int level) {
  static constexpr std::array inks{Role::likert_ink_1, Role::likert_ink_2, Role::likert_ink_3, Role::likert_ink_4,
                                   Role::likert_ink_5};
  return inks[std::size_t(std::clamp(level, 1, 5) - 1)];
}

void drawLevel(Drawing& drawing, const QRectF& box, int level, bool outline, const ChartStyle& style) {
  const Role fill = levelFill(level), line = level == 3 ? Role::likert_3_line : fill;
  if (outline) return drawing.box(box.adjusted(0.75, 0.75, -0.75, -0.75), style.page(), style.colour(line), 1.5);
  drawing.box(box, style.colour(fill));
  if (level == 3) drawing.box(box.adjusted(0.5, 0.5, -0.5, -0.5), {}, style.colour(line));
}

double phraseWidth(const Phrase& phrase, const TextStyle& style) {
  return glyphWidth(phrase.glyph, style) + textWidth(toQString(phrase.text), style);
}

QRectF drawPhrase(Drawing& drawing, const QPointF& at, const Phrase& phrase, const TextStyle& style, double width) {
  const double glyph = glyphWidth(phrase.glyph, style);
  drawGlyph(drawing, at, phrase.glyph, style);
  const QString words = elided(toQString(phrase.text), style, width - glyph);
  const QRectF box = drawing.text({at.x() + glyph, at.y()}, words, style);
  return box.adjusted(-glyph, 0, 0, 0);
}

}  // namespace cx
