// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/chart/subject.h"

namespace cx {

/// A panel whose figures can be asked about, by the keyboard or by the pointer.
class FigurePanel : public QWidget {
  Q_OBJECT
 public:
  using QWidget::QWidget;

  /// The figure that has the keyboard, or had it last; none before any was reached.
  [[nodiscard]] virtual std::optional<Subject> figure() const = 0;
  /// Where it stands, in the panel's coordinates.
  [[nodiscard]] virtual QRect figureRect() const = 0;
  /// Moves on to the next figure, or to the first; after the last comes the first again.
  virtual void stepFigure() = 0;
  /// Keeps the ring around the figure while something else has the keyboard.
  virtual void holdFigure(bool held) = 0;

 Q_SIGNALS:
  /// figure() is another one.
  void figureChosen();
  /// The reader asks why the figure is what it is, or the first one where none is chosen.
  void whyWanted();
};

}  // namespace cx
