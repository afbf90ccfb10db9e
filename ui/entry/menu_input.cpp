// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/menu_input.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include "ui/label.h"

namespace cx {
namespace {

constexpr int inputWidth = 132;

}  // namespace

MenuInput::MenuInput(const QString& name, const QString& example, QObject* parent)
    : QWidgetAction(parent), edit_(new QLineEdit) {
  auto* holder = new QWidget;
  auto* row = new QHBoxLayout(holder);
  row->setContentsMargins(16, 4, 12, 4);
  auto* label = makeLabel("", "muted");
  label->setText(name);
  label->setBuddy(edit_);
  edit_->setPlaceholderText(example);
  edit_->setAccessibleName(name);
  edit_->setFixedWidth(inputWidth);
  edit_->installEventFilter(this);
  row->addWidget(label);
  row->addWidget(edit_);
  holder->setFocusProxy(edit_);
  holder->setFocusPolicy(Qt::StrongFocus);  // the menu's arrows reach it
  setDefaultWidget(holder);
}

void MenuInput::refuse() {
  setVariant(edit_, "problem", "true");
  edit_->selectAll();
}

/// The line passes Enter on to the menu, which would close.
bool MenuInput::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidgetAction::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key != Qt::Key_Return && key != Qt::Key_Enter) return QWidgetAction::eventFilter(watched, event);
  Q_EMIT entered(edit_->text().trimmed());
  return true;
}

}  // namespace cx
