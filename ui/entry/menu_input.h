// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidgetAction>

class QLineEdit;

namespace cx {

/// A line to type in among the choices of a menu. Enter hands the text over and leaves the menu open, so that what is
/// no value can be said where it was typed.
class MenuInput : public QWidgetAction {
  Q_OBJECT
 public:
  MenuInput(const QString& name, const QString& example, QObject* parent);
  [[nodiscard]] QLineEdit& edit() const { return *edit_; }
  /// Marks the text as no value.
  void refuse();

 Q_SIGNALS:
  void entered(const QString& text);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QLineEdit* edit_;
};

}  // namespace cx
