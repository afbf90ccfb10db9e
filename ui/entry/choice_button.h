// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/entry/scale_keys.h"

namespace cx {

/// One answer of the card: its key and its words on a line as wide as the card. The keyboard reaches it by its key, so
/// it takes no focus of its own.
class ChoiceButton : public QAbstractButton {
  Q_OBJECT
 public:
  explicit ChoiceButton(QWidget* parent = nullptr);
  void follow(const ScaleKey& key, bool chosen, const Theme& theme);
  [[nodiscard]] const Answer& answer() const { return answer_; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  QString key_;
  Answer answer_;
  const Theme* theme_;
};

}  // namespace cx
