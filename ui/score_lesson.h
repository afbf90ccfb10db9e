// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/render/theme.h"

namespace cx {

/// One bar with everything a score carries: floor, neutral, interval, published figure and target. The value, 52, is
/// the lesson: it looks like half and is below neutral.
class ScoreLesson : public QWidget {
  Q_OBJECT
 public:
  explicit ScoreLesson(QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] double x(double score) const;
  void paintBar(QPainter& painter) const;
  void paintYardsticks(QPainter& painter) const;
  void paintWords(QPainter& painter) const;
  void write(QPainter& painter, double score, double y, Qt::Alignment side, Type type, Role role,
             const QString& words) const;

  const Theme* theme_ = &theme(ThemeKind::light);
};

}  // namespace cx
