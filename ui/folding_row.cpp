// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folding_row.h"

#include <QResizeEvent>
#include <algorithm>

namespace cx {

FoldingRow::FoldingRow(int foldBelow, int gap, QWidget* parent)
    : QWidget(parent), foldBelow_(foldBelow), row_(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
  row_->setContentsMargins(0, 0, 0, 0);
  row_->setSpacing(gap);
  row_->setSizeConstraint(QLayout::SetNoConstraint);
}

void FoldingRow::add(QWidget* widget, int share) {
  row_->addWidget(widget, share, Qt::AlignTop);
}

QSize FoldingRow::minimumSizeHint() const {
  int width = 0;
  for (int i = 0; i < row_->count(); ++i) width = std::max(width, row_->itemAt(i)->minimumSize().width());
  return {width, 0};
}

void FoldingRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fold(event->size().width() < foldBelow_);
}

void FoldingRow::fold(bool folded) {
  const auto direction = folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
  if (row_->direction() != direction) row_->setDirection(direction);
}

}  // namespace cx
