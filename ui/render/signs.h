// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include "core/chart/chart.h"
#include "ui/render/chart_style.h"
#include "ui/render/drawing.h"

namespace cx {

/// The signs that every chart shares. Shape carries the meaning, colour repeats it.
void drawDiamond(Drawing& drawing, const QPointF& centre, double size, const QColor& colour);
void drawRing(Drawing& drawing, const QPointF& centre, double size, const QColor& colour, const QColor& page);
/// With a halo in page colour, so that it stands off lines and other dots.
void drawDot(Drawing& drawing, const QPointF& centre, double size, Mark::Look look, const ChartStyle& style);
void drawSquare(Drawing& drawing, const QPointF& centre, double size, Mark::Look look, const ChartStyle& style);
/// An interval with caps; an end that the axis cuts has none.
void drawWhisker(Drawing& drawing, const QPointF& from, const QPointF& to, bool fromCap, bool toCap,
                 const ChartStyle& style);
/// A bar of a small base: pale, hatched, outlined.
void drawSmallBase(Drawing& drawing, const QRectF& bar, const ChartStyle& style);

/// The fill of an answer level, 1 … 5, and the ink on it.
[[nodiscard]] Role levelFill(int level);
[[nodiscard]] Role levelInk(int level);
/// A stretch of answers: filled, or on a small base an outline only.
void drawLevel(Drawing& drawing, const QRectF& box, int level, bool outline, const ChartStyle& style);

/// Width of a phrase with its glyph.
[[nodiscard]] double phraseWidth(const Phrase& phrase, const TextStyle& style);
/// A phrase with its glyph, elided to `width`; returns the box of both.
QRectF drawPhrase(Drawing& drawing, const QPointF& at, const Phrase& phrase, const TextStyle& style, double width);

}  // namespace cx
