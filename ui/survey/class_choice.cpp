// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/class_choice.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace cx {

QString className(WordingChange change) {
  switch (change) {
    case WordingChange::cosmetic:
      return ClassChoice::tr("cosmetic");
    case WordingChange::minor:
      return ClassChoice::tr("minor");
    case WordingChange::breaking:
      return ClassChoice::tr("breaking");
  }
  return {};
}

QString classMeaning(WordingChange change) {
  switch (change) {
    case WordingChange::cosmetic:
      return ClassChoice::tr("the same question; nothing is said of it");
    case WordingChange::minor:
      return ClassChoice::tr("comparable, with a note");
    case WordingChange::breaking:
      return ClassChoice::tr("the meaning is another one; lines are cut");
  }
  return {};
}

ClassChoice::ClassChoice(QWidget* parent) : QWidget(parent), group_(new QButtonGroup(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  for (std::size_t i = 0; i < buttons_.size(); ++i) {
    buttons_[i] = new QPushButton;
    buttons_[i]->setCheckable(true);
    buttons_[i]->setAutoDefault(false);
    group_->addButton(buttons_[i], int(i));
    row->addWidget(buttons_[i]);
  }
  row->addStretch();
  connect(group_, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosenBy(WordingChange(id)); });
  setFocusProxy(buttons_.front());
  retranslate();
}

void ClassChoice::setChosen(std::optional<WordingChange> change) {
  group_->setExclusive(false);
  for (std::size_t i = 0; i < buttons_.size(); ++i) buttons_[i]->setChecked(change == WordingChange(i));
  group_->setExclusive(true);
}

std::optional<WordingChange> ClassChoice::chosen() const {
  const int id = group_->checkedId();
  return id < 0 ? std::nullopt : std::optional(WordingChange(id));
}

void ClassChoice::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void ClassChoice::retranslate() {
  for (std::size_t i = 0; i < buttons_.size(); ++i) {
    buttons_[i]->setText(className(WordingChange(i)));
    buttons_[i]->setToolTip(classMeaning(WordingChange(i)));
  }
}

}  // namespace cx
