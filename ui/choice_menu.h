// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <functional>
#include <vector>

namespace cx {

/// A menu to choose from. With `several` a click or Space ticks without closing, Enter ticks and closes.
class ChoiceMenu : public QMenu {
  Q_OBJECT
 public:
  enum class Choose { one, several };
  explicit ChoiceMenu(Choose choose, QWidget* parent = nullptr) : QMenu(parent), choose_(choose) {}

  /// A choice that is ticked while `chosen` says so.
  void addChoice(const QString& title, std::function<bool()> chosen, std::function<void()> choose);
  void addHeading(const QString& title);
  void forget();

 protected:
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  struct Choice {
    QAction* action;
    std::function<bool()> chosen;
  };
  void tick();

  Choose choose_;
  std::vector<Choice> choices_;
};

}  // namespace cx
