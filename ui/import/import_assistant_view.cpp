// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything of the assistant stands, and what it is connected to.
#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/head_line.h"
#include "ui/import/column_table.h"
#include "ui/import/file_facts.h"
#include "ui/import/import_assistant.h"
#include "ui/import/question_list.h"
#include "ui/import/word_table.h"
#include "ui/label.h"
#include "ui/text.h"

namespace cx {
namespace {

QVBoxLayout* columnIn(QWidget* widget, int spacing) {
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing);
  return column;
}

QString mappings() {
  return ImportAssistant::tr("Mappings (*.json)");
}

}  // namespace

void ImportAssistant::layOut() {
  constexpr int rowsHeight = 172;
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 16, 24, 16);
  column->setSpacing(10);
  column->addWidget(buildHead());
  notice_->setWordWrap(true);
  column->addWidget(notice_);
  auto* sides = new QHBoxLayout;
  sides->setSpacing(28);
  sides->addWidget(buildLeft(), 45);
  sides->addWidget(buildRight(), 55);
  column->addLayout(sides, 1);
  column->addWidget(makeRule());
  column->addWidget(rowsTitle_);
  rows_->setFixedHeight(rowsHeight);
  column->addWidget(rows_);
  column->addWidget(buildFoot());
  import_->setDefault(true);  // in the dialog: before, it would be forgotten
  columns_->setFocus();
}

QWidget* ImportAssistant::buildHead() {
  auto* holder = new QWidget;
  auto* row = new QHBoxLayout(holder);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  auto* cancel = new QPushButton(tr("Cancel"));
  cancel->setAutoDefault(false);
  setVariant(import_, "filled", "true");
  why_->setAlignment(Qt::AlignRight);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(import_);
  auto* right = new QVBoxLayout;
  right->setSpacing(2);
  right->addLayout(buttons);
  right->addWidget(why_);
  row->addWidget(head_, 1);
  row->addLayout(right);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(import_, &QPushButton::clicked, this, &QDialog::accept);
  return holder;
}

QWidget* ImportAssistant::buildLeft() {
  auto* content = new QWidget;
  auto* column = columnIn(content, 8);
  column->setContentsMargins(0, 0, 12, 0);
  auto* title = makeLabel("panel");
  title->setText(tr("What the file is"));
  wordsTitle_->setText(tr("Words, codes and blanks"));
  tool_->setWordWrap(true);
  notes_->setWordWrap(true);
  column->addWidget(makeRule());
  column->addWidget(title);
  column->addWidget(tool_);
  column->addWidget(facts_);
  column->addWidget(questions_);
  column->addWidget(wordsTitle_);
  column->addWidget(words_);
  column->addWidget(notes_);
  column->addStretch();
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(content);
  return scroll;
}

QWidget* ImportAssistant::buildRight() {
  auto* holder = new QWidget;
  auto* column = columnIn(holder, 6);
  problems_->setHeads({tr("Row"), tr("Column"), tr("Value"), tr("Reason")});
  column->addWidget(makeRule());
  column->addWidget(columnsTitle_);
  column->addWidget(columns_, 3);
  column->addWidget(makeRule());
  auto* problemsHead = new QHBoxLayout;
  problemsHead->addWidget(problemsTitle_, 1);
  problemsHead->addWidget(saveProblems_);
  saveProblems_->setAutoDefault(false);
  saveProblems_->hide();
  setVariant(saveProblems_, "link", "true");
  saveProblems_->setToolTip(tr("Every row that stays out, with its reason, as a table"));
  connect(saveProblems_, &QPushButton::clicked, this, &ImportAssistant::askToSaveProblems);
  column->addLayout(problemsHead);
  column->addWidget(problems_, 2);
  return holder;
}

QWidget* ImportAssistant::buildFoot() {
  auto* holder = new QWidget;
  auto* row = new QHBoxLayout(holder);
  row->setContentsMargins(0, 0, 0, 0);
  auto* load = new QPushButton(tr("Load mapping…"));
  load->setToolTip(tr("What was decided at an earlier import of the same survey"));
  for (QPushButton* button : {load, save_, stop_}) button->setAutoDefault(false);
  progress_->setRange(0, 1000);
  progress_->setTextVisible(false);
  progress_->setAccessibleName(tr("Progress"));
  row->addWidget(load);
  row->addWidget(save_);
  row->addStretch();
  row->addWidget(progress_, 1);
  row->addWidget(stop_);
  connect(load, &QPushButton::clicked, this, &ImportAssistant::askToLoad);
  connect(save_, &QPushButton::clicked, this, &ImportAssistant::askToSave);
  connect(stop_, &QPushButton::clicked, this, &ImportAssistant::stop);
  return holder;
}

void ImportAssistant::connectChoices() {
  connect(facts_, &FileFacts::changed, this, &ImportAssistant::change);
  connect(facts_, &FileFacts::placed, this, [this] { measure(); });
  connect(questions_, &QuestionList::answered, this, [this](const std::string& question, const std::string& option) {
    change([&](Mapping& mapping) { answer(mapping, question, option); });
  });
  connect(columns_, &ColumnTable::chosen, this, [this](const ColumnTable::Choices& choices) {
    change([&](Mapping& mapping) {
      for (const auto& [header, choice] : choices)
        choice ? void(mapping.columns[header] = *choice) : void(mapping.columns.erase(header));
    });
  });
  connect(words_, &WordTable::decided, this, [this](const std::string& word, const std::string& option) {
    change([&](Mapping& mapping) { decide(mapping, word, option); });
  });
  connect(&poll_, &QTimer::timeout, this, [this] {
    progress_->setValue(int(reading_->share * progress_->maximum()));
    progress_->show();
    stop_->show();
  });
}

void ImportAssistant::askToLoad() {
  const QString file =
      QFileDialog::getOpenFileName(this, tr("Load mapping"), pathText(file_.parent_path()), mappings());
  if (!file.isEmpty()) loadMapping(filePath(file));
}

void ImportAssistant::askToSave() {
  const QString file = QFileDialog::getSaveFileName(
      this, tr("Save mapping"), pathText(file_.parent_path() / (file_.stem().string() + ".map.json")), mappings());
  if (!file.isEmpty()) saveMapping(filePath(file));
}

void ImportAssistant::askToSaveProblems() {
  const QString name = tr("%1 - rows that stay out.csv").arg(pathText(file_.stem()));
  const QString file = QFileDialog::getSaveFileName(
      this, tr("Save list"), pathText(file_.parent_path() / filePath(name)), tr("Tables (*.csv)"));
  if (!file.isEmpty()) saveProblems(filePath(file));
}

}  // namespace cx
