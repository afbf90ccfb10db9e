// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/comment_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

namespace cx {
namespace {

bool clipboardHoldsBlock() {
  const QMimeData* data = QGuiApplication::clipboard()->mimeData();
  const QString text = data ? data->text().trimmed() : QString();
  return text.contains(u'\t') || text.contains(u'\n');
}

}  // namespace

CommentEdit::CommentEdit(QWidget* parent) : QLineEdit(parent) {
  setMaxLength(4000);
  setAccessibleName(tr("Comment"));
}

void CommentEdit::follow(const QString& text) {
  if (text != this->text()) setText(text);
}

/// Whether the command is the form's rather than the text's.
bool CommentEdit::leaves(const EntryCommand& command) const {
  using Kind = EntryCommand::Kind;
  switch (command.kind) {
    case Kind::store:
    case Kind::store_and_choose_channel:
    case Kind::up:
    case Kind::down:
    case Kind::show_keys:
    case Kind::back_to_draft:
    case Kind::next_field:
    case Kind::previous_field:
      return true;
    case Kind::undo:
      return !isUndoAvailable();
    case Kind::redo:
      return !isRedoAvailable();
    case Kind::paste:
      return text().isEmpty() && clipboardHoldsBlock();
    case Kind::first_row:
    case Kind::last_row:
    case Kind::remove:
    case Kind::edit_comment:
      return false;
    case Kind::key:
      break;
  }
  switch (command.key.kind) {
    case EntryKey::Kind::back:
    case EntryKey::Kind::home:
      return text().isEmpty();
    case EntryKey::Kind::left:
      return cursorPosition() == 0 && !hasSelectedText();
    case EntryKey::Kind::digit:
    case EntryKey::Kind::skip:
    case EntryKey::Kind::not_applicable:
      return reachedByAnswer_ && text().isEmpty();
    case EntryKey::Kind::clear:
    case EntryKey::Kind::right:
    case EntryKey::Kind::end:
      return false;
  }
  return false;
}

bool CommentEdit::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto command = entryCommand(*static_cast<QKeyEvent*>(event));
    if (command && leaves(*command)) {
      event->accept();  // before shortcuts of the window
      return true;
    }
  }
  return QLineEdit::event(event);
}

void CommentEdit::keyPressEvent(QKeyEvent* event) {
  const auto command = entryCommand(*event);
  if (!command || !leaves(*command)) return QLineEdit::keyPressEvent(event);
  event->accept();
  Q_EMIT asked(*command);
}

bool CommentEdit::focusNextPrevChild(bool next) {
  if (next) return QLineEdit::focusNextPrevChild(next);
  Q_EMIT asked({EntryCommand::Kind::previous_field, {}});
  return true;
}

}  // namespace cx
