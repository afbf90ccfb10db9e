// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_keys.h"

#include <QKeyEvent>
#include <QKeySequence>

namespace cx {
namespace {

using Kind = EntryCommand::Kind;

EntryCommand row(EntryKey::Kind kind, int digit = 0) {
  return {Kind::key, {kind, digit}};
}

/// Any script's digits and the marks of the grammar in half and full width.
std::optional<EntryCommand> typed(const QKeyEvent& event) {
  if (event.text().size() != 1) return std::nullopt;
  const QChar c = event.text().front();
  if (c.digitValue() >= 0) return row(EntryKey::Kind::digit, c.digitValue());
  switch (c.unicode()) {
    case u'-':
    case u'\u2212':  // minus
    case u'\uFF0D':  // full-width hyphen
      return row(EntryKey::Kind::not_applicable);
    case u'.':
    case u' ':
    case u'\uFF0E':  // full-width stop
    case u'\u3000':  // full-width space
      return row(EntryKey::Kind::skip);
    case u',':  // the decimal key of many number pads
      if (event.modifiers() & Qt::KeypadModifier) return row(EntryKey::Kind::skip);
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

std::optional<EntryCommand> withControl(int key) {
  switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return EntryCommand{Kind::store_and_choose_channel, {}};
    case Qt::Key_Home:
      return EntryCommand{Kind::first_row, {}};
    case Qt::Key_End:
      return EntryCommand{Kind::last_row, {}};
    case Qt::Key_Delete:
      return EntryCommand{Kind::remove, {}};
    case Qt::Key_Y:
      return EntryCommand{Kind::redo, {}};
    default:
      return std::nullopt;
  }
}

std::optional<EntryCommand> plain(int key) {
  switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return EntryCommand{Kind::store, {}};
    case Qt::Key_Backspace:
      return row(EntryKey::Kind::back);
    case Qt::Key_Delete:
      return row(EntryKey::Kind::clear);
    case Qt::Key_Left:
      return row(EntryKey::Kind::left);
    case Qt::Key_Right:
      return row(EntryKey::Kind::right);
    case Qt::Key_Home:
      return row(EntryKey::Kind::home);
    case Qt::Key_End:
      return row(EntryKey::Kind::end);
    case Qt::Key_Up:
      return EntryCommand{Kind::up, {}};
    case Qt::Key_Down:
      return EntryCommand{Kind::down, {}};
    case Qt::Key_Tab:
      return EntryCommand{Kind::next_field, {}};
    case Qt::Key_F1:
      return EntryCommand{Kind::show_keys, {}};
    case Qt::Key_F2:
      return EntryCommand{Kind::edit_comment, {}};
    case Qt::Key_Escape:
      return EntryCommand{Kind::back_to_draft, {}};
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<EntryCommand> entryCommand(const QKeyEvent& event) {
  if (event.matches(QKeySequence::Undo)) return EntryCommand{Kind::undo, {}};
  if (event.matches(QKeySequence::Redo)) return EntryCommand{Kind::redo, {}};
  if (event.matches(QKeySequence::Paste)) return EntryCommand{Kind::paste, {}};
  const Qt::KeyboardModifiers held = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
  if (held == (Qt::ControlModifier | Qt::ShiftModifier) && event.key() == Qt::Key_Z)
    return EntryCommand{Kind::redo, {}};
  if (held == Qt::ControlModifier) return withControl(event.key());
  if (event.key() == Qt::Key_Backtab) return EntryCommand{Kind::previous_field, {}};
  if (held & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return std::nullopt;
  if (auto command = typed(event)) return command;  // digits above the letters need Shift on some keyboards
  return held == Qt::NoModifier ? plain(event.key()) : std::nullopt;
}

}  // namespace cx
