// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_table.h"

#include <QFont>
#include <QHeaderView>
#include <QTableView>

namespace cx {

void ChartTable::setTable(const Table& table) {
  beginResetModel();
  table_ = table;
  endResetModel();
}

int ChartTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(table_.rows.size());
}
int ChartTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(table_.columns.size());
}

QVariant ChartTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Table::Row& row = table_.rows[std::size_t(index.row())];
  const auto column = std::size_t(index.column());
  switch (role) {
    case Qt::DisplayRole:
      return column < row.cells.size() ? QString::fromStdString(row.cells[column]) : QString();
    case Qt::TextAlignmentRole:
      return int(Qt::AlignVCenter | (table_.columns[column].numeric && !row.heading ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
      if (row.strong || row.heading) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
      }
      return {};
    default:
      return {};
  }
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  const Table::Column& column = table_.columns[std::size_t(section)];
  if (role == Qt::DisplayRole) return QString::fromStdString(column.title);
  if (role == Qt::TextAlignmentRole) return int(Qt::AlignBottom | (column.numeric ? Qt::AlignRight : Qt::AlignLeft));
  return {};
}

void dressTable(QTableView& view, const ChartTable& model) {
  view.setShowGrid(false);
  view.verticalHeader()->hide();
  view.verticalHeader()->setDefaultSectionSize(26);
  view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  view.setEditTriggers(QAbstractItemView::NoEditTriggers);
  view.setTabKeyNavigation(false);
  view.clearSpans();
  for (std::size_t i = 0; i < model.table().rows.size(); ++i)
    if (model.table().rows[i].heading && model.columnCount() > 1) view.setSpan(int(i), 0, 1, model.columnCount());
  view.horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
  // A number stays beside the others; only words take what room is left.
  view.horizontalHeader()->setStretchLastSection(!model.table().columns.empty() &&
                                                 !model.table().columns.back().numeric);
  view.resizeColumnsToContents();
}

}  // namespace cx
