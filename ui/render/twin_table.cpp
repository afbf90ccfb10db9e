// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/twin_table.h"

#include <QHeaderView>
#include <algorithm>

#include "ui/render/chart_table.h"

namespace cx {
namespace {

constexpr int usualRow = 26, mostHeight = 520;

}  // namespace

TwinTable::TwinTable(QWidget* parent) : QTableView(parent), model_(new ChartTable(this)) {
  setShowGrid(false);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(usualRow);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false);
  setModel(model_);
}

const Table& TwinTable::table() const {
  return model_->table();
}

void TwinTable::setTable(const Table& table) {
  if (model_->table() == table) return;
  model_->setTable(table);
  fit();
}

void TwinTable::fit() {
  clearSpans();
  for (std::size_t i = 0; i < table().rows.size(); ++i)
    if (table().rows[i].heading && model_->columnCount() > 1) setSpan(int(i), 0, 1, model_->columnCount());
  // A number stays beside the others; only words take what room is left.
  horizontalHeader()->setStretchLastSection(!table().columns.empty() && !table().columns.back().numeric);
  resizeColumnsToContents();
  setMinimumHeight(std::min(verticalHeader()->length() + horizontalHeader()->sizeHint().height() + 4, mostHeight));
}

}  // namespace cx
