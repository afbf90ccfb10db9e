// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_table.h"

#include <QFont>

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

}  // namespace cx
