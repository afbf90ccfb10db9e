// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is laid out and what it says; entry_page.cpp is what it does.
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/document.h"
#include "ui/elided_label.h"
#include "ui/entry/check_list.h"
#include "ui/entry/entry_card.h"
#include "ui/entry/entry_desk.h"
#include "ui/entry/entry_grid.h"
#include "ui/entry/entry_page.h"
#include "ui/entry/first_wave.h"
#include "ui/entry/header_chips.h"
#include "ui/entry/key_overlay.h"
#include "ui/entry/scale_keys.h"
#include "ui/entry/statement_panel.h"
#include "ui/label.h"
#include "ui/local_time.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int margin = 24, footHeight = 112;

QPushButton* switchButton(QButtonGroup* group) {
  auto* button = new QPushButton;
  button->setCheckable(true);
  button->setFocusPolicy(Qt::TabFocus);
  group->addButton(button);
  return button;
}

/// Steps of a wave that stored forms, by the source of their name.
int formsStored(const HistoryEntry& step, const LocalText& wave) {
  if (step.undone || step.name.args.empty() || step.name.args.front() != TextArg(wave)) return 0;
  if (step.name.source == EntryDesk::enterStep) return 1;
  return step.name.source == EntryDesk::pasteStep ? int(step.name.count.value_or(0)) : 0;
}

}  // namespace

void EntryPage::build() {
  chips_ = new HeaderChips(*desk_, this);
  first_ = new FirstWave(document(), this);
  work_ = buildWork();
  overlay_ = new KeyOverlay(this);
  whole_ = new QStackedLayout;
  whole_->addWidget(work_);
  whole_->addWidget(first_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(chips_);
  column->addWidget(makeRule());
  column->addLayout(whole_, 1);
}

QWidget* EntryPage::buildWork() {
  auto* work = new QWidget(this);
  auto* column = new QVBoxLayout(work);
  column->setContentsMargins(margin, 16, margin, 12);
  column->setSpacing(16);
  column->addWidget(buildHead());
  statement_ = new StatementPanel(work);
  column->addWidget(statement_);
  grid_ = new EntryGrid(*desk_, work);
  card_ = new EntryCard(*desk_);
  cardHolder_ = new QWidget(work);
  auto* centre = new QHBoxLayout(cardHolder_);
  centre->setContentsMargins(0, 0, 0, 0);
  centre->addStretch(1);
  centre->addWidget(card_, 100, Qt::AlignTop);
  centre->addStretch(1);
  forms_ = new QStackedLayout;
  forms_->addWidget(new WholeRows(*grid_, work));
  forms_->addWidget(cardHolder_);
  column->addLayout(forms_, 1);
  foot_ = buildFoot();
  column->addWidget(foot_);
  return work;
}

QWidget* EntryPage::buildHead() {
  auto* head = new QWidget(this);
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  title_ = makeLabel("page");
  line_ = new ElidedLabel({});
  setVariant(line_, "tone", "muted");
  words->addWidget(title_);
  words->addWidget(line_);
  row->addLayout(words, 1);
  auto* views = new QButtonGroup(this);
  gridButton_ = switchButton(views);
  cardButton_ = switchButton(views);
  gridButton_->setChecked(true);
  connect(gridButton_, &QPushButton::clicked, this, [this] { showCard(false); });
  connect(cardButton_, &QPushButton::clicked, this, [this] { showCard(true); });
  row->addWidget(gridButton_);
  row->addWidget(cardButton_);
  return head;
}

QWidget* EntryPage::buildFoot() {
  auto* foot = new QWidget(this);
  foot->setFixedHeight(footHeight);
  auto* column = new QVBoxLayout(foot);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(makeRule());
  auto* row = new QHBoxLayout;
  column->addLayout(row, 1);
  row->setSpacing(32);
  checks_ = new CheckList;
  keys_ = new KeyPanel;
  row->addWidget(checks_, 43);
  row->addWidget(keys_, 57);
  return foot;
}

void EntryPage::followWords() {
  title_->setText(tr("Enter forms"));
  gridButton_->setText(tr("Grid"));
  cardButton_->setText(tr("Card"));
  statement_->setTheme(theme());
  grid_->setTheme(theme());
  card_->setTheme(theme());
  checks_->setTheme(theme());
  if (document().isOpen()) first_->follow(localToday(document().workspace()));
}

void EntryPage::follow() {
  const bool ready = desk_->ready();
  const Words& words = document().words();
  chips_->setVisible(ready);
  chips_->follow(words, document().isOpen() ? localToday(document().workspace()) : Date());
  const bool turned = (whole_->currentWidget() == work_) != ready;
  whole_->setCurrentWidget(ready ? work_ : static_cast<QWidget*>(first_));
  if (turned && isVisible()) takeFocus();
  if (!ready) return;
  QStringList line{tr("Wave %1").arg(qText(words(desk_->wave()->name()))),
                   tr("form %1 of this sitting").arg(desk_->sitting().forms() + 1),
                   tr("row %1").arg(desk_->number(desk_->stored().size())), tr("stored when you press Enter")};
  if (desk_->readOnly()) line = {line.front(), tr("open for reading only: nothing can be stored")};
  if (desk_->said()) line = {qText(words(*desk_->said()))};
  line_->setWords(line.join(QStringLiteral(" · ")));
  statement_->showDesk(*desk_, words);
  grid_->follow(words);
  card_->follow(words);
  checks_->follow(*desk_, quarantined_, words);
  const std::size_t cell = std::min(desk_->current().cell(), desk_->form().questions.size() - 1);
  const AnswerRange range = desk_->form().questions[cell].range;
  keys_->build(qText(keysFor(range, range.min)), qText(keysFor(range, range.max)), theme());
  Q_EMIT factsChanged();
}

QStringList EntryPage::facts() const {
  if (!desk_->ready()) return {};
  const Words& words = document().words();
  QStringList facts{
      qText(words(counted(std::int64_t(desk_->storedInWave()), CX_TEXT_N("app", "%n forms stored in this wave")))) +
      qText(words(counted(storedToday_, CX_TEXT_N("app", ", %n today"))))};
  if (const auto last = desk_->sitting().lastStored())
    facts.append(
        tr("Last form stored %1").arg(localTime(*last, document().workspace()).toString(QStringLiteral("HH:mm"))));
  return facts;
}

QStringList EntryPage::hints() const {
  QStringList hints;
  const Sitting& sitting = desk_->sitting();
  if (const auto keys = sitting.keysPerForm())
    hints.append(tr("%n keystrokes a form", nullptr, *keys) + tr(", median %1 s").arg(*sitting.secondsPerForm()));
  hints.append(QStringLiteral("F1\t") + tr("keys"));
  return hints;
}

/// What was stored today, by the history: the date on a form says when it was filled in.
void EntryPage::countToday() {
  if (!desk_->ready()) return;
  document().compute(
      counting_,
      [wave = desk_->wave()->name(), now = document().workspace().now()](const Workspace& workspace, const View&,
                                                                         const Words&) {
        const QDate today = localTime(now, workspace).date();
        int forms = 0;
        for (const HistoryEntry& step : workspace.history().entries())
          if (localTime(step.at, workspace).date() == today) forms += formsStored(step, wave);
        return forms;
      },
      [this](int forms) {
        storedToday_ = forms;
        Q_EMIT factsChanged();
      });
}

}  // namespace cx
