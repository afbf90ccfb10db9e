// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_row.h"

#include <QPainter>

#include "ui/render/icon.h"

namespace cx {
namespace {

constexpr int rowHeight = 36, headingHeight = 30, side = 18, textLeft = 45, iconSize = 16, gap = 12, ownBar = 3;

bool isHeading(const QModelIndex& index) {
  return index.flags() == Qt::NoItemFlags;
}

}  // namespace

QSize FindRow::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  return {0, isHeading(index) ? headingHeight : rowHeight};
}

void FindRow::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QRect row = option.rect;
  if (isHeading(index)) return paintHeading(*painter, row, index.data().toString());
  const bool current = option.state & QStyle::State_Selected;
  painter->save();
  if (current) {
    painter->fillRect(row, theme_->colour(Role::surface_selected));
    painter->fillRect(QRect(row.left(), row.top(), ownBar, row.height()), theme_->colour(Role::own));
  }
  const QRectF sign(row.left() + side, row.center().y() - iconSize / 2.0 + 1, iconSize, iconSize);
  paintIcon(*painter, index.data(iconRole).toString(), sign,
            theme_->colour(current ? Role::text_link : Role::text_muted));
  const int right = paintKeys(*painter, row, index.data(keysRole).toString()) - gap;
  const int titleEnd = paintTitle(*painter, QRect(textLeft, row.top(), right - textLeft, row.height()), index, current);
  const QRect rest(titleEnd + gap, row.top(), right - titleEnd - gap, row.height());
  painter->setFont(theme_->font(Type::label));
  painter->setPen(theme_->colour(Role::text_muted));
  painter->drawText(rest, Qt::AlignVCenter,
                    painter->fontMetrics().elidedText(index.data(smallRole).toString(), Qt::ElideRight, rest.width()));
  painter->restore();
}

void FindRow::paintHeading(QPainter& painter, const QRect& row, const QString& words) const {
  painter.setFont(theme_->font(Type::label));
  painter.setPen(theme_->colour(Role::text_muted));
  painter.drawText(row.adjusted(side, 8, -side, 0), Qt::AlignVCenter, words);
}

int FindRow::paintKeys(QPainter& painter, const QRect& row, const QString& keys) const {
  const int right = row.right() + 1 - side;
  if (keys.isEmpty()) return right;
  painter.setFont(theme_->font(Type::small));
  const int width = painter.fontMetrics().horizontalAdvance(keys) + 12;
  const QRectF cap(right - width + 0.5, row.center().y() - 9 + 0.5, width - 1, 18);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(theme_->colour(Role::rule_strong));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(cap, 3, 3);
  painter.setPen(theme_->colour(Role::text_muted));
  painter.drawText(cap, Qt::AlignCenter, keys);
  return right - width;
}

int FindRow::paintTitle(QPainter& painter, const QRect& room, const QModelIndex& index, bool current) const {
  painter.setFont(theme_->font(current ? Type::strong : Type::body));
  const QFontMetrics metrics = painter.fontMetrics();
  const QString whole = index.data().toString();
  const QString title = metrics.elidedText(whole, Qt::ElideRight, room.width());
  painter.setPen(theme_->colour(Role::text));
  painter.drawText(room, Qt::AlignVCenter, title);
  const int shown = title == whole ? int(title.size()) : int(title.size()) - 1;
  const int line = room.center().y() + 1 + metrics.height() / 2;
  for (const QVariant& one : index.data(lettersRole).toList()) {
    const int from = one.toPoint().x(), to = std::min(from + one.toPoint().y(), shown);
    if (from >= to) continue;
    const int left = metrics.horizontalAdvance(title.left(from)), end = metrics.horizontalAdvance(title.left(to));
    painter.fillRect(QRect(room.left() + left, line, end - left, 2), theme_->colour(Role::own));
  }
  return room.left() + metrics.horizontalAdvance(title);
}

}  // namespace cx
