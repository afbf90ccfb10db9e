// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/choice_button.h"

#include <QPainter>

#include "ui/entry/key_cap.h"
#include "ui/render/theme.h"

namespace cx {
namespace {

constexpr int touchHeight = 40, leastHeight = 30, padding = 12, ownBar = 3;

}  // namespace

ChoiceButton::ChoiceButton(QWidget* parent) : QAbstractButton(parent), theme_(&theme(ThemeKind::light)) {
  setFocusPolicy(Qt::NoFocus);
  setCheckable(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void ChoiceButton::follow(const ScaleKey& key, bool chosen, const Theme& theme) {
  key_ = key.key;
  answer_ = key.answer;
  theme_ = &theme;
  setText(key.label);
  setChecked(chosen);
  setAccessibleName(key_ + u' ' + key.label);
  update();
}

QSize ChoiceButton::sizeHint() const {
  return {280, touchHeight};
}

QSize ChoiceButton::minimumSizeHint() const {
  return {200, leastHeight};
}

void ChoiceButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme_->colour(isChecked() ? Role::surface_selected : Role::surface_page));
  painter.setPen(theme_->colour(underMouse() ? Role::control_border : Role::rule_strong));
  painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
  if (isChecked()) painter.fillRect(0, 0, ownBar, height(), theme_->colour(Role::own));
  const QRectF cap(padding, 0, keyCapWidth(key_, *theme_), height());
  paintKeyCap(painter, cap, key_, *theme_);
  const bool score = answer_.state == Answer::State::score;
  painter.setFont(theme_->font(isChecked() ? Type::strong : Type::body));
  painter.setPen(theme_->colour(score ? Role::text : Role::text_muted));
  const QRectF words(cap.right() + padding, 0, width() - cap.right() - 2 * padding, height());
  painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(words.width())));
}

void ChoiceButton::enterEvent(QEnterEvent*) {
  update();
}

void ChoiceButton::leaveEvent(QEvent*) {
  update();
}

}  // namespace cx
