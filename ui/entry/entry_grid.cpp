// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_grid.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include "ui/entry/comment_edit.h"
#include "ui/entry/entry_desk.h"
#include "ui/entry/entry_heads.h"
#include "ui/entry/entry_model.h"
#include "ui/entry/entry_painter.h"
#include "ui/render/theme.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int formHeight = 34, fewestRows = 3;

}  // namespace

EntryGrid::EntryGrid(EntryDesk& desk, QWidget* parent)
    : QTableView(parent),
      desk_(desk),
      model_(new EntryModel(desk, this)),
      heads_(new EntryHeads(*model_, this)),
      painter_(new EntryPainter(*model_, this)),
      comment_(new CommentEdit(viewport())) {
  setModel(model_);
  setHorizontalHeader(heads_);
  setItemDelegate(painter_);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(formHeight);
  setShowGrid(false);
  setTabKeyNavigation(false);  // Tab is decided in focusNextPrevChild
  setFrameShape(QFrame::NoFrame);
  setSelectionMode(QAbstractItemView::NoSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  setAccessibleName(tr("Forms"));
  comment_->hide();
  connect(comment_, &CommentEdit::asked, this, &EntryGrid::leaveComment);
  connect(comment_, &CommentEdit::textEdited, this, [this](const QString& text) {
    if (desk_.atDraft()) desk_.setComment(utf8(text));
  });
  connect(comment_, &CommentEdit::editingFinished, this, [this] {
    if (!desk_.atDraft() && desk_.current().atComment()) desk_.setComment(utf8(comment_->text()));
  });
}

void EntryGrid::setTheme(const Theme& theme) {
  heads_->setTheme(theme);
  painter_->setTheme(theme);
  viewport()->update();
}

void EntryGrid::follow(const Words& words) {
  const QScopedValueRollback guard(following_, true);
  const int rows = model_->rowCount();
  const bool hadFocus = hasFocus() || comment_->hasFocus();
  model_->follow(words);
  if (auto* holder = qobject_cast<WholeRows*>(parentWidget())) holder->fit();
  fitColumns();
  if (model_->rowCount() != rows) clearSpans();
  if (model_->rowCount() > 0 && columnSpan(model_->hintRow(), 1) == 1)
    setSpan(model_->hintRow(), 1, 1, model_->columnCount() - 1);
  followCurrent();
  if (hadFocus) takeFocus();
  heads_->viewport()->update();
  viewport()->update();
}

void EntryGrid::followCurrent() {
  if (model_->rowCount() == 0) return comment_->hide();
  const int column = columnOf(model_->columns(), desk_.current().cell());
  const QModelIndex index = model_->index(int(desk_.row()), column);
  if (index != currentIndex()) setCurrentIndex(index);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  // The row that says what comes next stays in sight under the form being typed.
  scrollTo(desk_.atDraft() ? model_->index(model_->hintRow(), 0) : index);
  scrollTo(index);
  const bool atComment = desk_.current().atComment();
  if (atComment) {
    if (!comment_->isVisible() || desk_.atDraft()) comment_->follow(qText(desk_.comment()));
    comment_->setPlaceholderText(desk_.atDraft() ? tr("Comment") : QString());
    comment_->setReadOnly(desk_.readOnly());
    comment_->setReachedByAnswer(desk_.current().reachedByAnswer());
  }
  // A widget that is hidden with the focus hands it on by Tab, which would be a key of the row.
  if (!atComment && comment_->hasFocus()) setFocus(Qt::OtherFocusReason);
  comment_->setVisible(atComment);
  placeComment();
}

int EntryGrid::leastWidth() const {
  int width = verticalScrollBar()->sizeHint().width();
  for (const EntryColumn& column : model_->columns()) width += column.width;
  return width;
}

void EntryGrid::takeFocus() {
  if (model_->rowCount() > 0 && desk_.current().atComment())
    comment_->setFocus(Qt::OtherFocusReason);
  else
    setFocus(Qt::OtherFocusReason);
}

void EntryGrid::fitColumns() {
  int used = 0;
  const int last = model_->columnCount() - 1;
  for (int i = 0; i < last; ++i) {
    const int width = model_->columns()[std::size_t(i)].width;
    if (columnWidth(i) != width) setColumnWidth(i, width);
    used += width;
  }
  if (last < 0) return;
  const int rest = std::max(model_->columns().back().width, viewport()->width() - used);
  if (columnWidth(last) != rest) setColumnWidth(last, rest);
}

/// What was typed into a stored form's comment is kept before the row is left; Escape drops it.
void EntryGrid::leaveComment(const EntryCommand& command) {
  if (command.kind == EntryCommand::Kind::back_to_draft && !desk_.atDraft()) comment_->follow(qText(desk_.comment()));
  if (!desk_.atDraft()) desk_.setComment(utf8(comment_->text()));
  Q_EMIT asked(command);
}

void EntryGrid::placeComment() {
  if (!comment_->isVisibleTo(viewport()) || model_->rowCount() == 0) return;
  const QRect cell = visualRect(model_->index(int(desk_.row()), model_->columnCount() - 1));
  comment_->setGeometry(cell.adjusted(groupGap - 4, 2, -2, -2));
}

void EntryGrid::updateGeometries() {
  QTableView::updateGeometries();
  if (!following_) fitColumns();
  placeComment();
}

void EntryGrid::scrollContentsBy(int dx, int dy) {
  QTableView::scrollContentsBy(dx, dy);
  placeComment();
}

bool EntryGrid::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && entryCommand(*static_cast<QKeyEvent*>(event))) {
    event->accept();  // Ctrl+Z and F1 mean the row here, not the window
    return true;
  }
  return QTableView::event(event);
}

void EntryGrid::keyPressEvent(QKeyEvent* event) {
  const auto command = entryCommand(*event);
  if (!command) return event->ignore();
  event->accept();
  Q_EMIT asked(*command);
}

/// Tab goes from cell to cell and out of the grid behind the comment, Shift+Tab out before the first cell.
bool EntryGrid::focusNextPrevChild(bool next) {
  const bool edge = !desk_.ready() || (next ? desk_.current().atComment() : desk_.current().cell() == 0);
  if (edge) return QTableView::focusNextPrevChild(next);
  Q_EMIT asked({next ? EntryCommand::Kind::next_field : EntryCommand::Kind::previous_field, {}});
  return true;
}

void EntryGrid::mousePressEvent(QMouseEvent* event) {
  setFocus(Qt::MouseFocusReason);
  goTo(indexAt(event->position().toPoint()));
}

void EntryGrid::goTo(const QModelIndex& index) {
  if (!index.isValid() || index.row() >= model_->hintRow()) return;
  const EntryColumn& column = model_->columns()[std::size_t(index.column())];
  const bool comment = column.kind == EntryColumn::Kind::comment;
  const bool question = column.kind == EntryColumn::Kind::question;
  const std::size_t first = std::size_t(index.row()) == desk_.row() ? desk_.current().cell() : 0;
  desk_.goTo(std::size_t(index.row()), comment ? desk_.form().questions.size() : question ? column.index : first);
}

void EntryGrid::contextMenuEvent(QContextMenuEvent* event) {
  if (event->reason() == QContextMenuEvent::Mouse) {
    goTo(indexAt(event->pos()));
    return Q_EMIT menuAsked(event->globalPos());
  }
  Q_EMIT menuAsked(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void EntryGrid::focusInEvent(QFocusEvent* event) {
  QTableView::focusInEvent(event);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  painter_->setFocused(true);
  viewport()->update();
}

void EntryGrid::focusOutEvent(QFocusEvent* event) {
  QTableView::focusOutEvent(event);
  painter_->setFocused(false);
  viewport()->update();
}

WholeRows::WholeRows(EntryGrid& grid, QWidget* parent) : QWidget(parent), grid_(grid) {
  grid_.setParent(this);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize WholeRows::minimumSizeHint() const {
  return {400, grid_.horizontalHeader()->sizeHint().height() + fewestRows * formHeight};
}

void WholeRows::resizeEvent(QResizeEvent*) {
  fit();
}

void WholeRows::fit() {
  const QWidget* bar = grid_.horizontalScrollBar();
  const int below = grid_.leastWidth() > width() ? bar->sizeHint().height() : 0;
  const int room = height() - grid_.horizontalHeader()->sizeHint().height() - below;
  grid_.setGeometry(0, 0, width(), height() - std::max(0, room) % formHeight);
}

void EntryGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  if (!following_) goTo(current);
}

}  // namespace cx
