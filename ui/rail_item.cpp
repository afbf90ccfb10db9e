// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail_item.h"

#include <QPainter>

#include "ui/render/icon.h"

namespace cx {
namespace {

constexpr int itemHeight = 32, signSize = 18, ownBar = 3;

}  // namespace

RailItem::RailItem(const QString& icon, const QString& keys, QWidget* parent)
    : QAbstractButton(parent), icon_(icon), keys_(keys) {
  setCheckable(true);
  setAutoExclusive(true);
  setFocusPolicy(Qt::TabFocus);
  setFixedHeight(itemHeight);
  setAttribute(Qt::WA_Hover);
}

void RailItem::setTheme(const Theme& theme) {
  theme_ = &theme;
  update();
}

QSize RailItem::sizeHint() const {
  return {168, itemHeight};
}

void RailItem::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF box = QRectF(rect()).adjusted(ownBar, 0, 0, 0);
  if (isChecked()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_->colour(Role::surface_selected));
    painter.drawRoundedRect(box, 4, 4);
    painter.fillRect(QRectF(0, 6, ownBar, itemHeight - 12), theme_->colour(Role::own));
  } else if (underMouse() && isEnabled()) {
    painter.setPen(theme_->colour(Role::rule_strong));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  }
  const QColor word = theme_->colour(!isEnabled() ? Role::text_faint : isChecked() ? Role::text : Role::text_muted);
  const QColor ink = isChecked() ? theme_->colour(Role::own) : word;
  painter.drawPixmap(QPoint(10, (itemHeight - signSize) / 2), iconPixmap(icon_, signSize, ink, devicePixelRatioF()));
  painter.setPen(word);
  painter.setFont(theme_->font(isChecked() ? Type::strong : Type::body));
  painter.drawText(QRectF(38, 0, width() - 64, itemHeight), Qt::AlignVCenter | Qt::AlignLeft, text());
  painter.setPen(theme_->colour(isEnabled() ? Role::text_muted : Role::text_faint));
  painter.setFont(theme_->font(Type::small));
  painter.drawText(QRectF(0, 0, width() - 8, itemHeight), Qt::AlignVCenter | Qt::AlignRight, keys_);
  if (hasFocus()) {
    painter.setPen(QPen(theme_->colour(Role::focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
  }
}

}  // namespace cx
