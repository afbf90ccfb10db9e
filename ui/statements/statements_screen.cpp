// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/statements_screen.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/chip.h"
#include "ui/choice_menu.h"
#include "ui/document.h"
#include "ui/folding_row.h"
#include "ui/label.h"
#include "ui/render/chart_panel.h"
#include "ui/render/icon.h"
#include "ui/statements/stored_choice.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int gutter = 28, foldBelow = 960;

QLabel* wrapping(const char* type, const char* tone) {
  QLabel* label = makeLabel(type, tone);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

}  // namespace

StatementsScreen::StatementsScreen(Document& document, QWidget* parent)
    : ChartPage(document, parent),
      answers_(panel("statements-answers")),
      facts_(panel("statement-facts")),
      waves_(panel("statement-waves")),
      channels_(panel("statement-channels")),
      reliability_(panel("reliability")),
      previous_(new QAction(this)),
      next_(new QAction(this)),
      note_(wrapping("body", "muted")),
      line_(wrapping("small", "muted")) {
  for (ChartPanel* titled : {answers_, facts_, channels_}) titled->stackHead();
  auto* row = new FoldingRow(foldBelow, gutter);
  row->add(answers_, 690);
  row->add(detail(), 330);
  body().addWidget(row);
  reliability_->setParent(nullptr);  // taken up anew, so that Tab comes to it after the row above
  body().addWidget(reliability_);
  addChoices();  // once the panels stand in the page, so that Tab finds the tools among them
  addSteps();
  connect(answers_, &FigurePanel::figureChosen, this, &StatementsScreen::follow);
  retranslate();
}

void StatementsScreen::addChoices() {
  const auto chip = [this](void (StatementsScreen::*fill)(ChoiceMenu&)) {
    auto* menu = new ChoiceMenu(ChoiceMenu::Choose::one);
    auto* made = new Chip(menu);
    connect(made, &Chip::opening, this, [this, menu, fill] {
      menu->forget();
      (this->*fill)(*menu);
    });
    return made;
  };
  neutral_ = chip(&StatementsScreen::fillNeutral);
  order_ = chip(&StatementsScreen::fillOrder);
  auto* chips = new QWidget;
  auto* row = new QHBoxLayout(chips);
  row->setContentsMargins(0, 0, 8, 0);
  row->setSpacing(6);
  row->addWidget(neutral_);
  row->addWidget(order_);
  answers_->addTool(chips);
}

void StatementsScreen::addSteps() {
  previous_->setShortcut(Qt::ALT | Qt::Key_Up);
  next_->setShortcut(Qt::ALT | Qt::Key_Down);
  connect(previous_, &QAction::triggered, this, [this] { step(-1); });
  connect(next_, &QAction::triggered, this, [this] { step(1); });
  for (QAction* action : {next_, previous_}) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setIconSize({16, 16});
    button->setAutoRaise(true);
    facts_->addTool(button);
  }
}

QWidget* StatementsScreen::detail() {
  auto* widget = new QWidget;
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  for (ChartPanel* panel : {facts_, waves_, channels_}) column->addWidget(panel);
  setVariant(note_, "surface", "sunken");
  note_->setMargin(10);
  column->addWidget(note_);
  column->addWidget(line_);
  return widget;
}

QList<QAction*> StatementsScreen::pageActions() {
  return QList<QAction*>{previous_, next_} + ChartPage::pageActions();
}

void StatementsScreen::refresh() {
  if (document().isOpen() && document().workspace().file() != file_) {
    file_ = document().workspace().file();
    choice_ = storedChoice(document());
  }
  previous_->setIcon(cx::icon(QStringLiteral("chevron-left"), theme()));
  next_->setIcon(cx::icon(QStringLiteral("chevron-right"), theme()));
  reliability_->hide();  // those of the view before would be wrong
  line_->hide();
  reliabilityAsked_ = false;
  ChartPage::refresh();
}

void StatementsScreen::compute() {
  document().compute(
      this,
      [choice = choice_](const Workspace& workspace, const View& view, const Words& words) {
        return statementsPage(workspace, view, words, choice);
      },
      [this](const StatementsPage& page) {
        receive(page);
        if (!std::exchange(reliabilityAsked_, true)) computeReliability();
      });
}

void StatementsScreen::receive(const StatementsPage& page) {
  page_ = page;
  std::vector<Chart> charts = page.charts;
  if (reliability_->isVisibleTo(this) && !charts.empty()) charts.push_back(reliability_->chart());
  show(page.head, page.empty, charts);
  showWords();
}

void StatementsScreen::showWords() {
  setParagraph(note_, qText(page_.note));
  note_->setVisible(!page_.note.empty());
  const auto at = std::ranges::find(page_.statements, page_.statement);
  previous_->setEnabled(at != page_.statements.begin() && at != page_.statements.end());
  next_->setEnabled(at != page_.statements.end() && at + 1 != page_.statements.end());
  order_->setWords(tr("Order"), choice_.order == StatementOrder::net                        ? tr("Net")
                                : choice_.order == StatementOrder::change && page_.compared ? tr("Change")
                                                                                            : tr("As asked"));
  neutral_->setWords(tr("Neutral"), choice_.neutral == NeutralPlace::centre ? tr("Centre")
                                    : choice_.neutral == NeutralPlace::side ? tr("Side")
                                                                            : tr("Hidden"));
}

void StatementsScreen::computeReliability() {
  // Reads every form of the wave: nothing else waits for it, and it is not begun before the page stands.
  document().compute(line_, reliabilityPage, [this](const std::optional<Chart>& chart) {
    if (!chart || !reliabilityAsked_) return;  // asked for before the view changed
    reliability_->setChart(*chart);
    reliability_->show();
    line_->setText(tr("Reliability (alpha): %1").arg(qText(chart->summary)));
    line_->show();
  });
}

void StatementsScreen::fillNeutral(ChoiceMenu& menu) {
  const auto add = [&](const QString& title, NeutralPlace place) {
    StatementChoice choice = choice_;
    choice.neutral = place;
    addChoice(menu, title, choice);
  };
  add(tr("Centre"), NeutralPlace::centre);
  add(tr("Side"), NeutralPlace::side);
  add(tr("Hidden"), NeutralPlace::hidden);
}

void StatementsScreen::fillOrder(ChoiceMenu& menu) {
  const auto add = [&](const QString& title, StatementOrder order) {
    StatementChoice choice = choice_;
    choice.order = order;
    addChoice(menu, title, choice);
  };
  add(tr("As asked"), StatementOrder::questionnaire);
  add(tr("Net"), StatementOrder::net);
  if (page_.compared) add(tr("Change"), StatementOrder::change);
}

void StatementsScreen::addChoice(ChoiceMenu& menu, const QString& title, const StatementChoice& choice) {
  menu.addChoice(
      title, [this, choice] { return choice == choice_; }, [this, choice] { choose(choice); });
}

void StatementsScreen::choose(const StatementChoice& choice) {
  if (choice == choice_) return;
  choice_ = choice;
  storeChoice(document(), choice_);
  compute();
}

const std::string& StatementsScreen::current() const {
  const bool known = std::ranges::find(page_.statements, choice_.statement) != page_.statements.end();
  return known ? choice_.statement : page_.statement;
}

void StatementsScreen::follow() {
  if (!answers_->isAncestorOf(QApplication::focusWidget())) return;  // who only asks why stays where they are
  const auto figure = answers_->figure();
  if (!figure || figure->scope.kind != Scope::Kind::statement || figure->scope.id == current()) return;
  StatementChoice choice = choice_;
  choice.statement = figure->scope.id;
  choose(choice);
}

void StatementsScreen::step(int by) {
  const auto at = std::ranges::find(page_.statements, current()) - page_.statements.begin() + by;
  if (at < 0 || at >= std::ptrdiff_t(page_.statements.size())) return;
  StatementChoice choice = choice_;
  choice.statement = page_.statements[std::size_t(at)];
  choose(choice);
}

void StatementsScreen::changeEvent(QEvent* event) {
  ChartPage::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void StatementsScreen::retranslate() {
  previous_->setText(tr("Previous statement"));
  next_->setText(tr("Next statement"));
  showWords();
}

}  // namespace cx
