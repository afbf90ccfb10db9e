// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/plain_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>
#include <utility>

namespace cx {

PlainTable::PlainTable(const QString& name, QWidget* parent) : QTableWidget(parent) {
  constexpr int lineHeight = 28;
  setAccessibleName(name);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(lineHeight);
  horizontalHeader()->setStretchLastSection(true);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  setShowGrid(false);
  setWordWrap(false);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setTabKeyNavigation(false);
}

void PlainTable::setHeads(const QStringList& heads) {
  setColumnCount(int(heads.size()));
  setHorizontalHeaderLabels(heads);
  for (int i = 0; i < columnCount(); ++i) horizontalHeaderItem(i)->setToolTip(heads[i]);
}

void PlainTable::setLine(int row, const QStringList& cells) {
  for (int i = 0; i < cells.size(); ++i) {
    auto* item = new QTableWidgetItem(cells[i]);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(cells[i]);
    setItem(row, i, item);
  }
}

void PlainTable::offerChoices(int place, ChoiceCell::Offer offer, const QString& name) {
  choicePlace_ = place;
  setEditTriggers(QAbstractItemView::EditKeyPressed);
  setItemDelegateForColumn(place, new ChoiceCell(std::move(offer), name, this));
  connect(this, &QTableWidget::cellClicked, this, [this](int row, int clicked) {
    if (clicked == choicePlace_) editItem(item(row, clicked));
  });
}

void PlainTable::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Space || currentRow() < 0 || choicePlace_ < 0) return QTableWidget::keyPressEvent(event);
  editItem(item(currentRow(), choicePlace_));
}

void PlainTable::fit(int most) {
  resizeColumnsToContents();
  for (int i = 0; i + 1 < columnCount(); ++i) setColumnWidth(i, std::min(columnWidth(i) + 10, most));
}

}  // namespace cx
