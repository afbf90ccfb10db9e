// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/key_cap.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

#include "ui/render/theme.h"

namespace cx {
namespace {

constexpr int capPadding = 6, capMinimum = 20, gap = 4, wordGap = 6;

bool isKey(const QString& part) {
  return part.size() > 2 && part.startsWith(u'[') && part.endsWith(u']');
}
QString keyOf(const QString& part) {
  return part.mid(1, part.size() - 2);
}

int wordWidth(const QString& word, const Theme& theme) {
  return int(std::ceil(QFontMetricsF(theme.font(Type::label)).horizontalAdvance(word)));
}

int partWidth(const QString& part, const Theme& theme) {
  return isKey(part) ? keyCapWidth(keyOf(part), theme) : wordWidth(part, theme);
}

}  // namespace

int keyCapWidth(const QString& key, const Theme& theme) {
  return std::max(capMinimum, wordWidth(key, theme) + 2 * capPadding);
}

void paintKeyCap(QPainter& painter, const QRectF& box, const QString& key, const Theme& theme) {
  QRectF cap(0, 0, box.width() - 1, keyCapHeight - 1);
  cap.moveCenter(box.center());
  cap.moveTopLeft(QPointF(std::floor(cap.left()) + 0.5, std::floor(cap.top()) + 0.5));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(theme.colour(Role::rule_strong));
  painter.setBrush(theme.colour(Role::surface_page));
  painter.drawRoundedRect(cap, 3, 3);
  painter.setPen(theme.colour(Role::text));
  painter.setFont(theme.font(Type::label));
  painter.drawText(cap, Qt::AlignCenter, key);
}

KeyHint::KeyHint(const QStringList& parts, const QString& does, QWidget* parent)
    : QWidget(parent), parts_(parts), does_(does), theme_(&theme(ThemeKind::light)) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  QString spoken;
  for (const QString& part : parts) spoken += (isKey(part) ? keyOf(part) : part) + u' ';
  setAccessibleName(spoken + does);
}

void KeyHint::setTheme(const Theme& theme) {
  theme_ = &theme;
  update();
}

QSize KeyHint::sizeHint() const {
  int width = wordGap + wordWidth(does_, *theme_);
  for (const QString& part : parts_) width += partWidth(part, *theme_) + gap;
  return {width - gap, keyCapHeight + 4};
}

void KeyHint::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  qreal x = 0;
  for (const QString& part : parts_) {
    const QRectF box(x, 0, partWidth(part, *theme_), height());
    if (isKey(part)) {
      paintKeyCap(painter, box, keyOf(part), *theme_);
    } else {
      painter.setFont(theme_->font(Type::label));
      painter.setPen(theme_->colour(Role::text_muted));
      painter.drawText(box, Qt::AlignCenter, part);
    }
    x += box.width() + gap;
  }
  painter.setFont(theme_->font(Type::label));
  painter.setPen(theme_->colour(Role::text_muted));
  painter.drawText(QRectF(x - gap + wordGap, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, does_);
}

}  // namespace cx
