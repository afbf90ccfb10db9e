// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choice_menu.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <utility>

namespace cx {

void ChoiceMenu::addChoice(const QString& title, std::function<bool()> chosen, std::function<void()> choose) {
  QString literal = title;
  literal.replace(QLatin1Char('&'), QStringLiteral("&&"));
  QAction* action = addAction(literal);
  action->setCheckable(true);
  action->setChecked(chosen());
  choices_.push_back({action, std::move(chosen)});
  connect(action, &QAction::triggered, this, [this, choose = std::move(choose)] {
    choose();
    tick();
  });
}

void ChoiceMenu::addHeading(const QString& title) {
  addSeparator();
  addAction(title)->setEnabled(false);
}

void ChoiceMenu::forget() {
  clear();
  choices_.clear();
}

void ChoiceMenu::tick() {
  for (const Choice& choice : choices_) choice.action->setChecked(choice.chosen());
}

void ChoiceMenu::mouseReleaseEvent(QMouseEvent* event) {
  QAction* action = actionAt(event->position().toPoint());
  if (choose_ == Choose::one || !action || !action->isEnabled()) return QMenu::mouseReleaseEvent(event);
  action->trigger();
}

void ChoiceMenu::keyPressEvent(QKeyEvent* event) {
  const bool ticks = event->key() == Qt::Key_Space && activeAction() && activeAction()->isEnabled();
  if (choose_ == Choose::one || !ticks) return QMenu::keyPressEvent(event);
  activeAction()->trigger();
}

void ChoiceMenu::showEvent(QShowEvent* event) {
  QMenu::showEvent(event);
  auto first = std::ranges::find_if(choices_, [](const Choice& choice) { return choice.action->isChecked(); });
  if (first == choices_.end()) first = choices_.begin();
  if (first != choices_.end()) setActiveAction(first->action);
}

}  // namespace cx
