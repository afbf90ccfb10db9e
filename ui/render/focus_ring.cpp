// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace cx {
namespace {

bool isControl(const QWidget* widget) {
  return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
         qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
         qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

bool byKeyboard(Qt::FocusReason reason) {
  return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

/// A dialog that opens or closes moves the focus for whoever opened or closed it.
bool byWindow(Qt::FocusReason reason) {
  return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
}

}  // namespace

void FocusRing::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(colour_, 2));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

bool FocusFollower::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) keys_ = true;
  if (event->type() == QEvent::MouseButtonPress) {
    keys_ = false;
    delete ring_;
  }
  if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut) return false;
  auto* widget = qobject_cast<QWidget*>(watched);
  if (!widget) return false;
  // A ring that followed into a window that closed is gone with it.
  delete ring_;
  const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
  const bool shown = byKeyboard(reason) || (keys_ && byWindow(reason));
  if (event->type() == QEvent::FocusIn && isControl(widget) && shown) {
    ring_ = new FocusRing(colour_);
    ring_->setWidget(widget);
  }
  return false;
}

}  // namespace cx
