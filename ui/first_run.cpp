// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/label.h"
#include "ui/recent_list.h"
#include "ui/render/icon.h"
#include "ui/render/theme.h"
#include "ui/score_lesson.h"

namespace cx {
namespace {

constexpr int contentWidth = 920, margin = 88;

/// Words that wrap.
QLabel* label(const char* type, const char* tone = "") {
  QLabel* made = makeLabel(type, tone);
  made->setWordWrap(true);
  return made;
}

QVBoxLayout* columnIn(QWidget* widget, int spacing) {
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing);
  return column;
}

}  // namespace

FirstRun::FirstRun(Preferences& preferences, QWidget* parent)
    : QWidget(parent),
      headline_(label("figure")),
      line_(label("body", "muted")),
      lessonTitle_(label("panel")),
      lessonWords_(label("body", "muted")),
      stepsTitle_(label("panel")),
      lesson_(new ScoreLesson),
      recent_(new RecentList(preferences, this)) {
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(margin, 48, margin, 24);
  column->setSpacing(0);
  column->addWidget(headline_);
  column->addSpacing(4);
  column->addWidget(line_);
  column->addSpacing(48);
  auto* doors = new QHBoxLayout;
  doors->setSpacing(24);
  for (const char* icon : {"play", "plus", "upload", "folder-open"}) doors->addWidget(addDoor(QLatin1String(icon)), 1);
  column->addLayout(doors);
  column->addSpacing(36);
  column->addWidget(recent_);
  column->addSpacing(36);
  column->addWidget(lesson());
  column->addSpacing(64);
  column->addWidget(makeRule());
  column->addSpacing(8);
  column->addWidget(stepsTitle_);
  column->addSpacing(12);
  auto* steps = new QHBoxLayout;
  steps->setSpacing(16);
  for (int i = 0; i < 5; ++i) steps->addWidget(addStep(), 1);
  column->addLayout(steps);
  column->addStretch();
  content->setMaximumWidth(contentWidth + 2 * margin);

  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(content);
  columnIn(this, 0)->addWidget(scroll);
  connect(doors_[0].button, &QPushButton::clicked, this, &FirstRun::sampleWanted);
  connect(doors_[1].button, &QPushButton::clicked, this, &FirstRun::newWanted);
  connect(doors_[2].button, &QPushButton::clicked, this, &FirstRun::importWanted);
  connect(doors_[3].button, &QPushButton::clicked, this, &FirstRun::openWanted);
  connect(recent_, &RecentList::chosen, this, &FirstRun::recentWanted);
  setVariant(doors_[0].button, "filled", "true");
  setFocusProxy(doors_[0].button);
  retranslate();
}

QWidget* FirstRun::addDoor(const QString& icon) {
  auto* widget = new QWidget;
  const Door door{icon, makeSign(), label("panel"), label("body", "muted"), new QPushButton};
  auto* column = columnIn(widget, 0);
  column->addWidget(makeRule());
  column->addSpacing(18);
  column->addWidget(door.sign);
  column->addSpacing(12);
  column->addWidget(door.title);
  column->addSpacing(4);
  column->addWidget(door.words);
  column->addStretch();
  column->addSpacing(20);
  column->addWidget(door.button, 0, Qt::AlignLeft);
  doors_.append(door);
  return widget;
}

QWidget* FirstRun::lesson() {
  auto* widget = new QWidget;
  auto* column = columnIn(widget, 8);
  column->addWidget(makeRule());
  column->addWidget(lessonTitle_);
  auto* row = new QHBoxLayout;
  row->setSpacing(48);
  row->addWidget(lesson_, 560);
  row->addWidget(lessonWords_, 312);
  column->addLayout(row);
  return widget;
}

QWidget* FirstRun::addStep() {
  auto* widget = new QWidget;
  const Step step{label("strong"), label("small", "muted")};
  auto* line = new QHBoxLayout;
  line->setSpacing(0);
  QLabel* square = makeSign();
  square->setObjectName(QStringLiteral("step"));
  square->setFixedSize(9, 9);
  line->addWidget(square);
  line->addWidget(makeRule(), 1);
  auto* column = columnIn(widget, 2);
  column->addLayout(line);
  column->addSpacing(6);
  column->addWidget(step.title);
  column->addWidget(step.words);
  column->addStretch();
  steps_.append(step);
  return widget;
}

void FirstRun::refresh() {
  recent_->refresh();
}

void FirstRun::setTheme(const Theme& theme) {
  lesson_->setTheme(theme);
  for (const Door& door : doors_) {
    door.sign->setPixmap(iconPixmap(door.icon, 24, theme.colour(Role::own), devicePixelRatioF()));
  }
  QPixmap square(9, 9);
  square.fill(theme.colour(Role::own));
  for (QLabel* step : findChildren<QLabel*>(QStringLiteral("step"))) step->setPixmap(square);
}

void FirstRun::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void FirstRun::retranslate() {
  headline_->setText(tr("Where does your customer experience stand?"));
  line_->setText(
      tr("Ask colleagues twelve statements. See Measure, Manage and Master beside published figures, with honest "
         "uncertainty."));
  const auto door = [this](int i, const QString& title, const QString& words, const QString& button) {
    doors_[i].title->setText(title);
    setParagraph(doors_[i].words, words);
    doors_[i].button->setText(button);
  };
  door(0, tr("Look at the sample"),
       tr("Haneul Retail: four waves, five channels, 721 forms. Everything works, nothing is real."),
       tr("Open the sample"));
  door(1, tr("Start a workspace"),
       tr("One private file on this computer. Name the organisation, choose channels, begin entering."),
       tr("New workspace…"));
  door(2, tr("Start from a file"),
       tr("CSV, Excel or SPSS from your survey tool. You see what was read, left out and why."), tr("Import answers…"));
  door(3, tr("Open a workspace"),
       tr("A *.touchstone file that you or a colleague began. Answers from a survey tool are imported into it."),
       tr("Open…"));
  lessonTitle_->setText(tr("How to read a score"));
  setParagraph(
      lessonWords_,
      tr("Score = points given ÷ points possible. With answers 1 to 5 it runs from 20 to 100. The thin line is the "
         "95 % interval: the scores these answers are compatible with. It narrows as answers come in."));
  stepsTitle_->setText(tr("From first form to board report"));
  const auto step = [this](int i, const QString& title, const QString& words) {
    steps_[i].title->setText(title);
    steps_[i].words->setText(words);
  };
  step(0, tr("Ask"), tr("12 statements, 1 to 5"));
  step(1, tr("Enter"), tr("13 keys a form, or a file"));
  step(2, tr("See"), tr("scores with n and interval"));
  step(3, tr("Compare"), tr("waves, channels, published figures"));
  step(4, tr("Report"), tr("one PDF for the board"));
}

}  // namespace cx
