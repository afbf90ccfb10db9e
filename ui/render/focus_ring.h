// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace cx {

/// Two px of the focus colour, two px outside a control.
class FocusRing : public QFocusFrame {
 public:
  explicit FocusRing(const QColor& colour) : colour_(colour) {}

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QColor colour_;
};

/// Rings the control that has the keyboard, for whoever came to it by the keyboard. Tables, charts and grids mark the
/// current cell themselves and are passed over.
class FocusFollower : public QObject {
  Q_OBJECT
 public:
  explicit FocusFollower(QObject* parent) : QObject(parent) {}
  void setColour(const QColor& colour) { colour_ = colour; }
  /// The control that is ringed now, or null.
  [[nodiscard]] QWidget* ringed() const { return ring_ ? ring_->widget() : nullptr; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QColor colour_;
  QPointer<FocusRing> ring_;
  bool keys_ = false;  ///< the last thing pressed was a key, not a button of the mouse
};

}  // namespace cx
