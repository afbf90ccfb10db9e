// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/typeset.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/render/theme.h"

namespace cx {
namespace {

// Fonts are set six times as large and drawn six times smaller: pixel sizes are whole numbers in Qt, 8.5 pt is not.
constexpr double grain = 6;
constexpr QChar ellipsis(0x2026);

QFont grainFont(const TextStyle& style) {
  QFont font(fontFamily());
  font.setPixelSize(qRound(style.size * grain));
  font.setWeight(style.weight);
  font.setHintingPreference(QFont::PreferNoHinting);
  // A spacing of 100 % changes no width but switches ligatures off. An absolute one grows with a printer's resolution.
  font.setLetterSpacing(QFont::PercentageSpacing, 100);
  return font;
}

struct Measured {
  QString words;
  int size;
  int weight;
  bool operator==(const Measured&) const = default;
};

size_t qHash(const Measured& measured, size_t seed) {
  return qHashMulti(seed, measured.words, measured.size, measured.weight);
}

/// How wide words are in the grain. Layouts ask for the same ones over and over, and shaping them is what takes time.
double advance(const QString& words, const TextStyle& style) {
  constexpr int most = 8192;
  thread_local QCache<Measured, double> known(most);
  const Measured wanted{words, qRound(style.size * grain), int(style.weight)};
  if (const double* width = known.object(wanted)) return *width;
  const double width = QFontMetricsF(grainFont(style)).horizontalAdvance(words);
  known.insert(wanted, new double(width));
  return width;
}

/// Tenths are sharp enough at this size and write a third less.
QPainterPath outlined(const QString& words, const TextStyle& style) {
  QPainterPath outline;
  outline.addText(QPointF(), grainFont(style), words);
  for (int i = 0; i < outline.elementCount(); ++i) {
    const QPainterPath::Element at = outline.elementAt(i);
    outline.setElementPositionAt(i, std::round(at.x * 10) / 10, std::round(at.y * 10) / 10);
  }
  return outline;
}

}  // namespace

QString toQString(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

double textWidth(const QString& words, const TextStyle& style) {
  return words.isEmpty() ? 0 : advance(words, style) / grain;
}

QString elided(const QString& words, const TextStyle& style, double width) {
  if (advance(words, style) <= width * grain + 0.5) return words;
  QString kept;
  for (qsizetype at = words.indexOf(QLatin1Char(' ')); at > 0; at = words.indexOf(QLatin1Char(' '), at + 1)) {
    const QString longer = words.left(at) + ellipsis;
    if (advance(longer, style) > width * grain) break;
    kept = longer;
  }
  const bool numbers = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
  if (numbers) return kept.isEmpty() ? QString(ellipsis) : kept;
  const QString cut = QFontMetricsF(grainFont(style)).elidedText(words, Qt::ElideRight, width * grain);
  // Whole words read better, unless that leaves much of the room empty.
  return kept.size() * 3 >= cut.size() * 2 ? kept : cut;
}

QStringList wrapped(const QString& words, const TextStyle& style, double width) {
  QStringList lines;
  QString line;
  for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
    if (!line.isEmpty() && advance(longer, style) > width * grain) {
      lines << line;
      line = word;
    } else {
      line = longer;
    }
  }
  if (!line.isEmpty()) lines << line;
  for (QString& each : lines) each = elided(each, style, width);
  return lines;
}

void paintText(QPainter& painter, const QPointF& baseline, const QString& words, const TextStyle& style) {
  painter.save();
  painter.translate(baseline);
  painter.scale(1 / grain, 1 / grain);
  if (painter.paintEngine()->type() == QPaintEngine::SVG) {
    painter.fillPath(outlined(words, style), style.colour);
  } else {
    painter.setFont(grainFont(style));
    painter.setPen(style.colour);
    painter.drawText(QPointF(), words);
  }
  painter.restore();
}

}  // namespace cx
