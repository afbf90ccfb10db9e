// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/render/theme.h"

namespace cx {

/// Paints a row of the list: icon, title with underlined letters, small words, shortcut; or a heading.
class FindRow : public QStyledItemDelegate {
  Q_OBJECT
 public:
  enum Data { placeRole = Qt::UserRole, smallRole, keysRole, iconRole, lettersRole };

  using QStyledItemDelegate::QStyledItemDelegate;

  void setTheme(const Theme& theme) { theme_ = &theme; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintHeading(QPainter& painter, const QRect& row, const QString& words) const;
  /// The left edge of the cap.
  int paintKeys(QPainter& painter, const QRect& row, const QString& keys) const;
  /// The right edge of the title.
  int paintTitle(QPainter& painter, const QRect& room, const QModelIndex& index, bool current) const;

  const Theme* theme_ = &theme(ThemeKind::light);
};

}  // namespace cx
