// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <string>

class QPainter;

namespace cx {

/// Words at a size in px of 1/96 inch. Widths do not depend on the device, so that screen and paper break and elide
/// alike.
struct TextStyle {
  double size = 13;
  QFont::Weight weight = QFont::Normal;
  QColor colour;
  [[nodiscard]] TextStyle bold() const { return {size, QFont::DemiBold, colour}; }
  [[nodiscard]] TextStyle in(const QColor& other) const { return {size, weight, other}; }
  [[nodiscard]] TextStyle at(double other) const { return {other, weight, colour}; }
};

[[nodiscard]] QString toQString(const std::string& utf8);

[[nodiscard]] double textWidth(const QString& words, const TextStyle& style);
/// The words, or as many as fit before "…". A number is never cut: half of one is a wrong one.
[[nodiscard]] QString elided(const QString& words, const TextStyle& style, double width);
/// Lines broken between words only; a word wider than `width` is elided.
[[nodiscard]] QStringList wrapped(const QString& words, const TextStyle& style, double width);

/// Writes words from `baseline` to the right. Ligatures are off, so that "staff" is found in a PDF; an SVG gets
/// outlines.
void paintText(QPainter& painter, const QPointF& baseline, const QString& words, const TextStyle& style);

}  // namespace cx
