// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choice_box.h"

#include <QStyle>
#include <QStyleOptionComboBox>

namespace cx {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
  connect(this, &QComboBox::currentTextChanged, this, &ChoiceBox::explain);
}

void ChoiceBox::initStyleOption(QStyleOptionComboBox* option) const {
  QComboBox::initStyleOption(option);
  option->currentText = shown();
}

void ChoiceBox::resizeEvent(QResizeEvent* event) {
  QComboBox::resizeEvent(event);
  explain();
}

QString ChoiceBox::shown() const {
  QStyleOptionComboBox option;
  QComboBox::initStyleOption(&option);
  const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
  return fontMetrics().elidedText(currentText(), Qt::ElideRight, room.width());
}

void ChoiceBox::explain() {
  setToolTip(shown() == currentText() ? QString() : currentText());
}

}  // namespace cx
