// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace cx {

/// A cell that is the head of lines which can be folded, or one of them: what `foldRole` says.
class FoldCell : public QStyledItemDelegate {
  Q_OBJECT
 public:
  enum Fold { none, folded, open, member };
  static constexpr int foldRole = Qt::UserRole;
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace cx
