// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_page.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/answer_doors.h"
#include "ui/document.h"
#include "ui/head_line.h"
#include "ui/render/chart_panel.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int margin = 24, widest = 1400;

}  // namespace

ChartPage::ChartPage(Document& document, QWidget* parent)
    : Page(document, parent),
      scroll_(new QScrollArea(this)),
      content_(new QWidget(scroll_->viewport())),
      head_(new HeadLine(content_)),
      charts_(new QWidget(content_)),
      doors_(new AnswerDoors(content_)),
      body_(new QVBoxLayout(charts_)),
      tables_(new QAction(this)),
      why_(new QAction(this)) {
  setFocusPolicy(Qt::ClickFocus);
  tables_->setCheckable(true);
  connect(tables_, &QAction::toggled, this, [this](bool tables) {
    for (const auto& [id, panel] : panels_) panel->showTable(tables);
  });
  why_->setObjectName(QStringLiteral("why"));
  why_->setShortcut(Qt::Key_F4);
  connect(why_, &QAction::triggered, this, &ChartPage::askWhy);
  connect(doors_, &AnswerDoors::asksFor, this, &Page::asksFor);
  layOut();
  retranslate();
}

void ChartPage::layOut() {
  content_->setMaximumWidth(widest);
  auto* column = new QVBoxLayout(content_);
  column->setContentsMargins(margin, 0, margin, 0);
  column->setSpacing(0);
  column->addWidget(head_);
  column->addWidget(doors_);
  column->addWidget(charts_);
  column->addStretch();
  body_->setContentsMargins(0, 0, 0, 0);
  body_->setSpacing(8);

  doors_->hide();
  charts_->hide();
  scroll_->setWidgetResizable(true);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setFocusPolicy(Qt::NoFocus);
  scroll_->setWidget(content_);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(scroll_);
}

ChartPanel* ChartPage::panel(const std::string& chart, QWidget* parent) {
  auto* made = new ChartPanel(parent ? parent : charts_);
  made->setObjectName(qText(chart));
  made->hide();
  connect(made, &ChartPanel::failed, &document(), &Document::failed);
  adopt(made);
  return panels_[chart] = made;
}

void ChartPage::adopt(FigurePanel* panel) {
  figures_.append(panel);
  connect(panel, &FigurePanel::figureChosen, this, [this, panel] { choose(panel); });
  connect(panel, &FigurePanel::whyWanted, this, [this, panel] { explain(panel); });
}

FigurePanel* ChartPage::asked() const {
  const auto focused = [](const FigurePanel* panel) { return panel->isAncestorOf(QApplication::focusWidget()); };
  for (FigurePanel* panel : figures_)
    if (panel->isVisible() && focused(panel)) return panel;
  if (chosen_ && chosen_->isVisible()) return chosen_;
  for (FigurePanel* panel : figures_)
    if (panel->isVisible()) return panel;
  return nullptr;
}

void ChartPage::askWhy() {
  FigurePanel* panel = asked();
  if (!panel) return;
  if (explained_ && panel == chosen_) panel->stepFigure();
  explain(panel);
}

void ChartPage::explain(FigurePanel* panel) {
  if (!panel->figure()) panel->stepFigure();
  if (const auto figure = panel->figure()) {
    choose(panel);
    Q_EMIT asksWhy(*figure);
  }
}

void ChartPage::choose(FigurePanel* panel) {
  const auto figure = panel->figure();
  if (!figure) return;
  if (chosen_ && chosen_ != panel) chosen_->holdFigure(false);
  chosen_ = panel;
  chosen_->holdFigure(explained_);
  if (explained_) showFigure();
  Q_EMIT figureChosen(*figure);
}

void ChartPage::holdFigure(bool held) {
  explained_ = held;
  if (!chosen_) return;
  chosen_->holdFigure(held);
  if (held) QTimer::singleShot(0, this, &ChartPage::showFigure);  // once the page is laid out beside the explanation
}

void ChartPage::showFigure() {
  if (!chosen_) return;
  const QRect box = chosen_->figureRect();
  const QPoint at = chosen_->mapTo(scroll_->widget(), box.center());
  scroll_->ensureVisible(at.x(), at.y(), 0, box.height() / 2 + margin);
}

void ChartPage::refresh() {
  for (const auto& [id, panel] : panels_) panel->setTheme(theme());
  compute();
}

void ChartPage::show(const PageHead& head, const std::string& empty, const std::vector<Chart>& charts) {
  const QString lesson = qText(empty);
  const qsizetype first = lesson.indexOf(QStringLiteral(". "));  // what is missing; then what to do about it
  if (empty.empty())
    head_->setWords(qText(head.headline), qText(head.line));
  else
    head_->setWords(lesson.left(first), first < 0 ? QString() : lesson.mid(first + 2));
  doors_->setVisible(!empty.empty());
  for (const auto& [id, panel] : panels_) {
    const auto chart = std::ranges::find(charts, id, &Chart::id);
    panel->setVisible(chart != charts.end());
    if (chart != charts.end()) panel->setChart(*chart);
  }
  charts_->setVisible(empty.empty());  // at last, so that the first content is laid out once and not panel by panel
}

void ChartPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_T || event->modifiers() != Qt::NoModifier) return Page::keyPressEvent(event);
  tables_->toggle();
}

void ChartPage::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void ChartPage::retranslate() {
  tables_->setText(tr("Tables instead of charts") + QStringLiteral("\tT"));
  why_->setText(tr("Why this number"));
}

}  // namespace cx
