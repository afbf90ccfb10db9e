// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/fold_cell.h"

#include <QApplication>

namespace cx {
namespace {

constexpr int indent = 16, sign = 9;

int foldOf(const QModelIndex& index) {
  return index.data(FoldCell::foldRole).toInt();
}

}  // namespace

void FoldCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const int fold = foldOf(index);
  QStyleOptionViewItem whole = option;
  initStyleOption(&whole, index);
  const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
  const QString words = whole.text;
  whole.text.clear();
  style->drawControl(QStyle::CE_ItemViewItem, &whole, painter, option.widget);
  if (fold != none) whole.rect.adjust(indent, 0, 0, 0);
  whole.text = words;
  whole.backgroundBrush = {};
  whole.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
  style->drawControl(QStyle::CE_ItemViewItem, &whole, painter, option.widget);
  if (fold != folded && fold != open) return;
  QStyleOption arrow;
  arrow.palette = option.palette;
  arrow.state = option.state;
  arrow.rect = QRect(option.rect.left() + 6, option.rect.center().y() - sign / 2, sign, sign);
  style->drawPrimitive(fold == open ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight, &arrow, painter,
                       option.widget);
}

QSize FoldCell::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return QStyledItemDelegate::sizeHint(option, index) + QSize(foldOf(index) == none ? 0 : indent, 0);
}

}  // namespace cx
