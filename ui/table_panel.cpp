// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_panel.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/label.h"
#include "ui/render/figure_table.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int rowHeight = 24, mostColumn = 180;

QTableWidgetItem* cell(const std::string& text, bool numeric) {
  auto* item = new QTableWidgetItem(qText(text));
  item->setTextAlignment((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  return item;
}

}  // namespace

TablePanel::TablePanel(QWidget* parent)
    : FigurePanel(parent), title_(makeLabel("panel", "", this)), table_(new QTableWidget(this)) {
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(rowHeight);
  table_->verticalHeader()->setMinimumSectionSize(rowHeight);
  table_->horizontalHeader()->setHighlightSections(false);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table_->setTabKeyNavigation(false);
  table_->setWordWrap(false);
  table_->setShowGrid(false);
  table_->setStyleSheet(
      QStringLiteral("QTableView::item { padding: 0 12px 0 0; } QHeaderView::section { padding: 4px 12px 4px 0; }"));
  connect(table_, &QTableWidget::currentCellChanged, this, &FigurePanel::figureChosen);
  connect(table_, &QTableWidget::cellDoubleClicked, this, &FigurePanel::whyWanted);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(makeRule());
  column->addSpacing(4);
  column->addWidget(title_);
  column->addWidget(table_);
}

void TablePanel::setTitle(const QString& title) {
  title_->setText(title);
  table_->setAccessibleName(title);
}

std::optional<Subject> TablePanel::figure() const {
  return figureIn(*table_, content_);
}

QRect TablePanel::figureRect() const {
  const QRect box = table_->visualRect(table_->currentIndex());
  return {table_->viewport()->mapTo(this, box.topLeft()), box.size()};
}

void TablePanel::stepFigure() {
  cx::stepFigure(*table_, content_);
}

void TablePanel::setTable(const Table& table) {
  content_ = table;
  table_->clear();
  table_->setColumnCount(int(table.columns.size()));
  table_->setRowCount(int(table.rows.size()));
  for (int i = 0; i < table_->columnCount(); ++i) {
    const Table::Column& column = table.columns[std::size_t(i)];
    table_->setHorizontalHeaderItem(i, cell(column.title, column.numeric));
    table_->horizontalHeaderItem(i)->setToolTip(table_->horizontalHeaderItem(i)->text());
  }
  for (int i = 0; i < table_->rowCount(); ++i) fillRow(i, table.rows[std::size_t(i)], table);
  for (int i = 0; i < table_->columnCount(); ++i) {
    const bool words = !table.columns[std::size_t(i)].numeric;  // words are never cut; numbers share the rest
    table_->horizontalHeader()->setSectionResizeMode(i, words ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
  }
  table_->setMaximumWidth(mostColumn * table_->columnCount());  // few columns stay together
  fitHeight();
}

void TablePanel::fillRow(int row, const Table::Row& content, const Table& table) {
  QFont strong = table_->font();
  strong.setWeight(QFont::DemiBold);
  for (std::size_t i = 0; i < content.cells.size(); ++i) {
    QTableWidgetItem* item = cell(content.cells[i], table.columns.at(i).numeric);
    if (content.strong || content.heading || i == 0) item->setFont(strong);
    table_->setItem(row, int(i), item);
  }
  if (content.heading) table_->setSpan(row, 0, 1, table_->columnCount());
}

void TablePanel::fitHeight() {
  table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() + table_->verticalHeader()->length() + 2);
}

}  // namespace cx
