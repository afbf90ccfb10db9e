// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/base/words.h"
#include "ui/entry/entry_keys.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace cx {

class ChoiceButton;
class CommentEdit;
class EntryDesk;
class ProgressStrip;
class Theme;

/// The desk one question at a time, large, with the keys of the grid.
class EntryCard : public QWidget {
  Q_OBJECT
 public:
  explicit EntryCard(EntryDesk& desk, QWidget* parent = nullptr);

  void follow(const Words& words);
  void setTheme(const Theme& theme);
  void takeFocus();
  [[nodiscard]] CommentEdit& comment() const { return *comment_; }
  [[nodiscard]] QString wording() const;
  /// What the card says about the last key, or nothing.
  [[nodiscard]] QString notice() const;

 Q_SIGNALS:
  void asked(const cx::EntryCommand& command);
  void answered(const cx::Answer& answer);

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void followChoices(const Words& words);
  void followEnd();
  void leaveComment(const EntryCommand& command);

  EntryDesk& desk_;
  const Theme* theme_;
  ProgressStrip* strip_;
  QLabel *id_, *place_, *wording_, *notice_;
  QGridLayout* grid_;
  std::vector<ChoiceButton*> choices_;
  CommentEdit* comment_;
  QPushButton* store_;
};

}  // namespace cx
