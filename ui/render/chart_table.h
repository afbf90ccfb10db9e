// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/chart/chart.h"

namespace cx {

/// A chart's table twin as a model: words as they stand, numbers to the right, totals in semibold.
class ChartTable : public QAbstractTableModel {
  Q_OBJECT
 public:
  explicit ChartTable(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void setTable(const Table& table);
  [[nodiscard]] const Table& table() const { return table_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  Table table_;
};

}  // namespace cx
