// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "ui/entry/entry_keys.h"

namespace cx {

/// Where the comment of a form is typed, with the input method on. Keys that have no meaning in text go to the grammar:
/// Enter stores, Backspace in an empty comment goes back to the last answer.
class CommentEdit : public QLineEdit {
  Q_OBJECT
 public:
  explicit CommentEdit(QWidget* parent = nullptr);

  /// The answers led here, so a digit typed next is one too many rather than a comment, until there is text.
  void setReachedByAnswer(bool reached) { reachedByAnswer_ = reached; }
  /// Shows a text without its being typed.
  void follow(const QString& text);

 Q_SIGNALS:
  void asked(const cx::EntryCommand& command);

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool focusNextPrevChild(bool next) override;

 private:
  [[nodiscard]] bool leaves(const EntryCommand& command) const;

  bool reachedByAnswer_ = false;
};

}  // namespace cx
