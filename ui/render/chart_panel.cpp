// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_panel.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/render/chart_view.h"
#include "ui/render/export_image.h"
#include "ui/render/figure_table.h"
#include "ui/render/icon.h"
#include "ui/render/theme.h"
#include "ui/render/twin_table.h"

namespace cx {
namespace {

QLabel* plainLabel(const char* property, const char* value, QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setProperty(property, QLatin1String(value));
  return label;
}

/// A label breaks between words only: a word longer than any line gets places where it may be broken.
QString breakable(QString words) {
  constexpr int longest = 24;
  int run = 0;
  for (qsizetype at = 0; at < words.size(); ++at) {
    run = words[at].isSpace() ? 0 : run + 1;
    if (run < longest) continue;
    words.insert(at + 1, QChar(0x200B));
    run = 0;
    ++at;
  }
  return words;
}

}  // namespace

ChartPanel::ChartPanel(QWidget* parent)
    : FigurePanel(parent),
      theme_(nullptr),
      title_(plainLabel("type", "panel", this)),
      subtitle_(plainLabel("tone", "muted", this)),
      head_(new QHBoxLayout),
      tools_(new QHBoxLayout),
      tableAction_(new QAction(this)),
      copyAction_(new QAction(this)),
      saveAction_(new QAction(this)),
      whyAction_(new QAction(this)),
      view_(new ChartView(this)) {
  tableAction_->setCheckable(true);
  tableAction_->setShortcut(Qt::Key_T);
  copyAction_->setShortcut(QKeySequence::Copy);
  for (QAction* action : {tableAction_, copyAction_}) {
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
  }
  connect(tableAction_, &QAction::toggled, this, &ChartPanel::showTable);
  connect(copyAction_, &QAction::triggered, this, &ChartPanel::copy);
  connect(saveAction_, &QAction::triggered, this, &ChartPanel::save);
  connect(whyAction_, &QAction::triggered, this, &FigurePanel::whyWanted);
  connect(view_, &ChartView::currentMarkChanged, this, &FigurePanel::figureChosen);
  connect(view_, &ChartView::markDoubleClicked, this, &FigurePanel::whyWanted);

  head_->setSpacing(10);
  head_->addWidget(title_);
  head_->addWidget(subtitle_, 1);
  tools_->setSpacing(2);
  head_->addLayout(tools_);
  QToolButton* last = nullptr;
  for (QAction* action : {tableAction_, copyAction_, saveAction_, whyAction_})
    tools_->addWidget(last = addToolButton(action));
  setTabOrder(last, view_);  // as it is read: the tools stand above the chart
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 7, 0, 0);
  layout->setSpacing(6);
  layout->addLayout(head_);
  layout->addWidget(view_, 1);
  subtitle_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  subtitle_->installEventFilter(this);
  setTheme(cx::theme(ThemeKind::light));
  retranslate();
}

QToolButton* ChartPanel::addToolButton(QAction* action) {
  auto* button = new QToolButton(this);
  button->setDefaultAction(action);
  button->setIconSize({16, 16});
  button->setAutoRaise(true);
  return button;
}

void ChartPanel::setChart(const Chart& chart) {
  title_->setText(breakable(QString::fromStdString(chart.title)));
  about_ = QString::fromStdString(chart.subtitle);
  subtitle_->setToolTip(about_.toHtmlEscaped());
  fitSubtitle();
  view_->setChart(chart);
  if (table_) fillTable();
}

QTableView& ChartPanel::table() {
  if (table_) return *table_;
  table_ = new TwinTable(this);
  table_->hide();
  connect(table_, &QTableView::doubleClicked, this, &FigurePanel::whyWanted);
  connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &FigurePanel::figureChosen);
  static_cast<QVBoxLayout*>(layout())->addWidget(table_, 1);
  setTabOrder(view_, table_);
  fillTable();
  return *table_;
}

void ChartPanel::fillTable() {
  table_->setTable(chart().table);
  table_->setAccessibleName(title_->text());
}

const Chart& ChartPanel::chart() const {
  return view_->chart();
}

void ChartPanel::setTheme(const Theme& theme) {
  if (theme_ == &theme) return;
  theme_ = &theme;
  view_->setTheme(theme);
  tableAction_->setIcon(icon(QStringLiteral("table"), theme));
  copyAction_->setIcon(icon(QStringLiteral("copy"), theme));
  saveAction_->setIcon(icon(QStringLiteral("download"), theme));
  whyAction_->setIcon(icon(QStringLiteral("circle-help"), theme));
  update();
}

bool ChartPanel::showsTable() const {
  return tableAction_->isChecked();
}

void ChartPanel::showTable(bool table) {
  if (!table && !table_) return;
  QTableView& twin = this->table();
  const bool focused = view_->hasFocus() || twin.hasFocus();
  tableAction_->setChecked(table);
  twin.setVisible(table);
  view_->setVisible(!table);
  if (focused) (table ? static_cast<QWidget*>(&twin) : view_)->setFocus(Qt::OtherFocusReason);
}

/// Beside the title as much as there is room for, and in lines of its own whole.
void ChartPanel::fitSubtitle() {
  constexpr int least = 48;  // px, below which a few letters say nothing
  if (subtitle_->wordWrap()) return subtitle_->setText(breakable(about_));
  const int room = subtitle_->width();
  const QString words = subtitle_->fontMetrics().elidedText(about_, Qt::ElideRight, room);
  subtitle_->setText(words == about_ || room >= least ? words : QString());
}

bool ChartPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == subtitle_ && event->type() == QEvent::Resize) fitSubtitle();
  return FigurePanel::eventFilter(watched, event);
}

void ChartPanel::stackHead() {
  head_->removeWidget(subtitle_);
  head_->setStretchFactor(title_, 1);
  head_->setAlignment(tools_, Qt::AlignTop);
  static_cast<QVBoxLayout*>(layout())->insertWidget(1, subtitle_);
  for (QLabel* label : {title_, subtitle_}) {
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setWordWrap(true);
    label->setSizePolicy(policy);
  }
}

void ChartPanel::addTool(QWidget* tool) {
  QWidget* next = tools_->itemAt(0)->widget();  // as they are read, from left to right
  while (next && !(next->focusPolicy() & Qt::TabFocus)) next = next->nextInFocusChain();
  tools_->insertWidget(0, tool);
  QWidget* last = next;
  QList<QWidget*> reached = tool->findChildren<QWidget*>();
  reached.prepend(tool);
  for (QWidget* one : std::as_const(reached)) {
    if (!(one->focusPolicy() & Qt::TabFocus) || one->window() != window()) continue;  // menus are windows
    setTabOrder(last, one);
    last = one;
  }
  if (last != next) setTabOrder(last, next);
}

std::optional<Subject> ChartPanel::figure() const {
  if (showsTable()) return figureIn(*table_, table_->table());
  return view_->currentMark() < 0 ? std::nullopt : view_->markSubject(view_->currentMark());
}

QRect ChartPanel::figureRect() const {
  const QRect box = showsTable()                ? table_->visualRect(table_->currentIndex())
                    : view_->currentMark() >= 0 ? view_->markRect(view_->currentMark())
                                                : QRect();
  const QWidget* on = showsTable() ? table_->viewport() : static_cast<const QWidget*>(view_);
  return {on->mapTo(this, box.topLeft()), box.size()};
}

void ChartPanel::stepFigure() {
  if (showsTable()) return cx::stepFigure(*table_, table_->table());
  for (int step = 1; step <= view_->markCount(); ++step) {
    const int mark = (view_->currentMark() + step) % view_->markCount();
    if (view_->markSubject(mark)) return view_->setCurrentMark(mark);
  }
}

void ChartPanel::holdFigure(bool held) {
  view_->holdRing(held);
}

void ChartPanel::copy() {
  auto* mime = new QMimeData;
  mime->setData(QStringLiteral("image/svg+xml"), chartSvg(chart()));
  mime->setImageData(QImage::fromData(chartPng(chart()), "PNG"));
  mime->setText(QString::fromUtf8(tableTsv(chart().table)));
  QGuiApplication::clipboard()->setMimeData(mime);
}

void ChartPanel::save() {
  const QString suggested = QString::fromStdString(chart().id) + QStringLiteral(".png");
  const QString filter = tr("Pictures (*.png);;Vector pictures (*.svg);;PDF files (*.pdf)");
  const QString name = QFileDialog::getSaveFileName(this, tr("Save chart"), suggested, filter);
  if (name.isEmpty()) return;
  const Result<void> written = exportChart(chart(), std::filesystem::path(name.toStdU16String()));
  if (!written) Q_EMIT failed(written.error());
}

void ChartPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(QRect(0, 0, width(), 1), theme_->colour(Role::rule_strong));
}

void ChartPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void ChartPanel::retranslate() {
  tableAction_->setText(tr("Table"));
  tableAction_->setToolTip(tr("Show as table (T)"));
  copyAction_->setText(tr("Copy"));
  copyAction_->setToolTip(tr("Copy picture and table (Ctrl+C)"));
  saveAction_->setText(tr("Save"));
  saveAction_->setToolTip(tr("Save as PNG, SVG or PDF"));
  whyAction_->setText(tr("Why"));
  whyAction_->setToolTip(tr("Why this number (F4)"));
}

}  // namespace cx
