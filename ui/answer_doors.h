// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace cx {

/// Where answers come in: the buttons of a page that has nothing to show without any.
class AnswerDoors : public QWidget {
  Q_OBJECT
 public:
  explicit AnswerDoors(QWidget* parent = nullptr);

 Q_SIGNALS:
  /// Names the page or the action, as Page::asksFor does.
  void asksFor(const QString& id);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QPushButton *enter_, *import_;
};

}  // namespace cx
