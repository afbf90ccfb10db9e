// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "ui/label.h"
#include "ui/render/icon.h"

namespace cx {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent),
      icon_(makeSign(this)),
      sentence_(makeLabel("body", "", this)),
      way_(new QPushButton(this)),
      action_(new QPushButton(this)),
      close_(new QToolButton(this)) {
  sentence_->setWordWrap(true);
  sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(24, 6, 16, 6);
  row->setSpacing(10);
  row->addWidget(icon_);
  row->addWidget(sentence_, 1);
  row->addWidget(way_);
  row->addWidget(action_);
  row->addWidget(close_);
  connect(action_, &QPushButton::clicked, this, [this] {
    dismiss();
    Q_EMIT acted();
  });
  connect(way_, &QPushButton::clicked, this, &MessageBar::wayTaken);
  connect(close_, &QToolButton::clicked, this, &MessageBar::dismiss);
  close_->setAccessibleName(tr("Dismiss"));
  hide();
}

void MessageBar::say(Tone tone, const QString& sentence, const QString& action, const QString& way) {
  put(tone, sentence, action, way, true);
}

void MessageBar::state(Tone tone, const QString& sentence) {
  put(tone, sentence, {}, {}, false);
}

void MessageBar::put(Tone tone, const QString& sentence, const QString& action, const QString& way, bool closable) {
  tone_ = tone;
  sentence_->setText(sentence);
  action_->setText(action);
  action_->setVisible(!action.isEmpty());
  way_->setText(way);
  way_->setVisible(!way.isEmpty());
  close_->setVisible(closable);
  setTheme(*theme_);
  show();
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss() {
  sentence_->clear();
  hide();
}

void MessageBar::withdraw() {
  action_->hide();
}

QString MessageBar::sentence() const {
  return sentence_->text();
}

void MessageBar::setTheme(const Theme& theme) {
  theme_ = &theme;
  const bool attention = tone_ == Tone::attention;
  const QColor ink = theme.colour(attention ? Role::attention : Role::text_muted);
  icon_->setPixmap(
      iconPixmap(attention ? QStringLiteral("triangle-alert") : QStringLiteral("info"), 16, ink, devicePixelRatioF()));
  close_->setIcon(icon(QStringLiteral("x"), theme));
  update();
}

void MessageBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme_->colour(tone_ == Tone::attention ? Role::attention_soft : Role::surface_sunken));
  painter.fillRect(QRect(0, height() - 1, width(), 1), theme_->colour(Role::rule_strong));
}

void MessageBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) close_->setAccessibleName(tr("Dismiss"));
}

}  // namespace cx
