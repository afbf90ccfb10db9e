// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer_doors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/label.h"

namespace cx {

AnswerDoors::AnswerDoors(QWidget* parent)
    : QWidget(parent), enter_(new QPushButton(this)), import_(new QPushButton(this)) {
  setVariant(enter_, "filled", "true");
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 6, 0, 0);
  row->addWidget(enter_);
  row->addWidget(import_);
  row->addStretch();
  connect(enter_, &QPushButton::clicked, this, [this] { Q_EMIT asksFor(QStringLiteral("enter")); });
  connect(import_, &QPushButton::clicked, this, [this] { Q_EMIT asksFor(QStringLiteral("import")); });
  retranslate();
}

void AnswerDoors::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void AnswerDoors::retranslate() {
  enter_->setText(tr("Enter forms"));
  import_->setText(tr("Import answers…"));
}

}  // namespace cx
