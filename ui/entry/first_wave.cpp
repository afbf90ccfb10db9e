// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/first_wave.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "core/survey/wave.h"
#include "ui/document.h"
#include "ui/label.h"
#include "ui/local_time.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int fieldWidth = 240, textWidth = 640;

}  // namespace

FirstWave::FirstWave(Document& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      title_(makeLabel("headline")),
      lesson_(makeLabel("", "muted")),
      label_(makeLabel("label")),
      problem_(makeLabel("", "attention")),
      name_(new QLineEdit),
      create_(new QPushButton) {
  for (QLabel* text : {title_, lesson_}) {
    text->setWordWrap(true);
    text->setMaximumWidth(textWidth);
  }
  name_->setFixedWidth(fieldWidth);
  label_->setBuddy(name_);
  setVariant(create_, "filled", "true");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 24, 24, 24);
  column->setSpacing(8);
  column->addWidget(title_);
  column->addWidget(lesson_);
  column->addSpacing(8);
  column->addWidget(label_);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(name_);
  row->addWidget(create_);
  row->addStretch();
  column->addLayout(row);
  column->addWidget(problem_);
  column->addStretch();
  connect(create_, &QPushButton::clicked, this, &FirstWave::create);
  connect(name_, &QLineEdit::returnPressed, this, &FirstWave::create);
  connect(name_, &QLineEdit::textEdited, problem_, &QLabel::clear);
}

void FirstWave::follow(Date today) {
  retranslate();
  if (!name_->text().isEmpty()) return;
  const bool korean = document_.words().language() == Language::ko;
  const QLocale locale(korean ? QLocale::Korean : QLocale::English);
  name_->setText(locale.toString(qDate(today), korean ? QStringLiteral("yyyy년 M월") : QStringLiteral("MMM yyyy")));
}

void FirstWave::takeFocus() {
  name_->setFocus(Qt::OtherFocusReason);
  name_->selectAll();
}

void FirstWave::retranslate() {
  title_->setText(tr("Forms belong to a wave; name the first one"));
  lesson_->setText(
      tr("A wave is a survey round, such as one month or one quarter. Scores are compared from wave to wave. "
         "Its dates, further waves and the channels that forms judge are on the Survey page."));
  label_->setText(tr("Name of the wave"));
  create_->setText(tr("Create wave"));
}

void FirstWave::create() {
  if (!isVisible()) return;
  const std::string name = utf8(name_->text().simplified());
  if (name.empty()) {
    problem_->setText(tr("Give the wave a name"));
    return name_->setFocus();
  }
  Wave wave;
  wave.key = name;
  // The key alone names it in both languages until somebody writes titles.
  document_.edit(text(CX_TEXT("core", "Add wave “%1”"), {name}),
                 [&](Workspace& workspace) { addWave(workspace, wave); });
}

}  // namespace cx
