// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/score_lesson.h"

#include <QEvent>
#include <QPainter>
#include <QPolygonF>

namespace cx {
namespace {

constexpr double floorScore = 20, neutral = 60, ceiling = 100;
constexpr double value = 52, low = 49, high = 55, published = 65, target = 70;
constexpr double barTop = 34, barHeight = 12, middle = barTop + barHeight / 2;
constexpr int lessonHeight = 96;

}  // namespace

ScoreLesson::ScoreLesson(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  QEvent language(QEvent::LanguageChange);
  ScoreLesson::changeEvent(&language);
}

void ScoreLesson::setTheme(const Theme& theme) {
  theme_ = &theme;
  update();
}

QSize ScoreLesson::sizeHint() const {
  return {560, lessonHeight};
}
QSize ScoreLesson::minimumSizeHint() const {
  return {360, lessonHeight};
}

void ScoreLesson::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  setAccessibleName(
      tr("A score of 52 with its interval on the scale from 20 to 100: below neutral 60, published figure 65 and "
         "target 70"));
  update();
}

double ScoreLesson::x(double score) const {
  return (score - floorScore) / (ceiling - floorScore) * (width() - 1);
}

void ScoreLesson::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintBar(painter);
  paintYardsticks(painter);
  paintWords(painter);
}

void ScoreLesson::paintBar(QPainter& painter) const {
  painter.fillRect(QRectF(0, barTop, width(), barHeight), theme_->colour(Role::surface_sunken));
  painter.fillRect(QRectF(0, barTop, x(value), barHeight), theme_->colour(Role::own));
  const QLineF whisker(x(low), middle, x(high), middle);
  const QLineF caps[]{{x(low), middle - 3.5, x(low), middle + 3.5}, {x(high), middle - 3.5, x(high), middle + 3.5}};
  for (const auto& [role, thick] : {std::pair(Role::surface_page, 4.5), std::pair(Role::own_ink, 1.5)}) {
    painter.setPen(QPen(theme_->colour(role), thick));
    painter.drawLine(whisker);
    for (const QLineF& cap : caps) painter.drawLine(cap);
  }
}

void ScoreLesson::paintYardsticks(QPainter& painter) const {
  painter.setPen(QPen(theme_->colour(Role::neutral_line), 1.5));
  painter.drawLine(QLineF(x(neutral), barTop - 12, x(neutral), barTop + barHeight + 12));
  painter.setPen(QPen(theme_->colour(Role::axis), 1));
  painter.drawLine(QLineF(0.5, barTop - 12, 0.5, barTop + barHeight + 12));
  painter.fillRect(QRectF(x(target) - 1, barTop - 10, 2, barHeight + 20), theme_->colour(Role::target));
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme_->colour(Role::benchmark));
  const QPointF at(x(published), barTop - 7);
  painter.drawPolygon(
      QPolygonF({at + QPointF(0, -5.5), at + QPointF(5.5, 0), at + QPointF(0, 5.5), at + QPointF(-5.5, 0)}));
}

void ScoreLesson::paintWords(QPainter& painter) const {
  const Qt::Alignment left = Qt::AlignLeft, right = Qt::AlignRight, centre = Qt::AlignHCenter;
  write(painter, value - 4, 0, centre, Type::strong, Role::text, tr("52 is net disagreement, not “half”"));
  painter.setPen(QPen(theme_->colour(Role::text), 1));
  painter.drawLine(QLineF(x(value) - 12, 18, x(value) - 1, barTop - 1));
  write(painter, published + 1.4, 8, left, Type::small, Role::text_muted, tr("published figure"));
  write(painter, target + 1.2, 47, left, Type::small, Role::text_muted, tr("target"));
  write(painter, floorScore, 60, left, Type::small, Role::text_muted, QStringLiteral("20"));
  write(painter, floorScore, 75, left, Type::small, Role::text_muted, tr("floor: all answers 1"));
  write(painter, neutral, 60, centre, Type::strong, Role::text, QStringLiteral("60"));
  write(painter, neutral, 75, centre, Type::small, Role::text_muted, tr("neutral: all answers 3"));
  write(painter, ceiling, 60, right, Type::small, Role::text_muted, QStringLiteral("100"));
  write(painter, ceiling, 75, right, Type::small, Role::text_muted, tr("all answers 5"));
}

void ScoreLesson::write(QPainter& painter, double score, double y, Qt::Alignment side, Type type, Role role,
                        const QString& words) const {
  painter.setFont(theme_->font(type));
  painter.setPen(theme_->colour(role));
  const double wide = QFontMetricsF(painter.font()).horizontalAdvance(words) + 4;
  const double start = side == Qt::AlignLeft    ? x(score)
                       : side == Qt::AlignRight ? x(score) - wide + 1
                                                : x(score) - wide / 2;
  painter.drawText(QRectF(start, y, wide, 18), side | Qt::AlignVCenter, words);
}

}  // namespace cx
