// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "core/base/words.h"
#include "ui/entry/entry_keys.h"

namespace cx {

class CommentEdit;
class EntryDesk;
class EntryHeads;
class EntryModel;
class EntryPainter;
class Theme;

/// The desk as a grid of cells. It draws, scrolls and turns keys into commands; what they do is decided elsewhere.
/// The input method is off on it: digits arrive as digits whatever language is being typed.
class EntryGrid : public QTableView {
  Q_OBJECT
 public:
  explicit EntryGrid(EntryDesk& desk, QWidget* parent = nullptr);

  /// Shows what the desk holds now.
  void follow(const Words& words);
  void setTheme(const Theme& theme);
  [[nodiscard]] CommentEdit& comment() const { return *comment_; }
  /// The width below which it scrolls sideways.
  [[nodiscard]] int leastWidth() const;
  /// Gives the focus to the cell, or to the comment where the desk is there.
  void takeFocus();

 Q_SIGNALS:
  void asked(const cx::EntryCommand& command);
  void menuAsked(const QPoint& global);

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  void updateGeometries() override;
  void scrollContentsBy(int dx, int dy) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  void followCurrent();
  void fitColumns();
  void placeComment();
  void leaveComment(const EntryCommand& command);
  void goTo(const QModelIndex& index);

  EntryDesk& desk_;
  EntryModel* model_;
  EntryHeads* heads_;
  EntryPainter* painter_;
  CommentEdit* comment_;
  bool following_ = false;
};

/// Gives the grid the height of whole rows, so that none is cut.
class WholeRows : public QWidget {
  Q_OBJECT
 public:
  /// Takes the grid over.
  explicit WholeRows(EntryGrid& grid, QWidget* parent = nullptr);
  [[nodiscard]] QSize minimumSizeHint() const override;
  void fit();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  EntryGrid& grid_;
};

}  // namespace cx
