// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace cx {

class EntryModel;
struct EntryColumn;
class Theme;

/// Draws the cells: stored rows as plain numbers on rules, the current row with boxes, the focused cell with a ring.
class EntryPainter : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit EntryPainter(const EntryModel& model, QObject* parent = nullptr);
  void setTheme(const Theme& theme) { theme_ = &theme; }
  void setFocused(bool focused) { focused_ = focused; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintHint(QPainter& painter, const QRect& box, const QModelIndex& index) const;
  void paintWords(QPainter& painter, QRect box, const QModelIndex& index, const EntryColumn& column) const;
  void paintAnswer(QPainter& painter, QRect box, const QModelIndex& index, const EntryColumn& column) const;
  void paintFocusedCell(QPainter& painter, const QRect& box) const;
  void paintComment(QPainter& painter, QRect box, const QModelIndex& index) const;

  const EntryModel& entries_;
  const Theme* theme_;
  bool focused_ = false;
};

}  // namespace cx
