// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "core/chart/chart.h"

namespace cx {

class ChartTable;

/// A chart's table twin as pages show it: no grid, rows of 26 px, headings over the whole width.
class TwinTable : public QTableView {
  Q_OBJECT
 public:
  explicit TwinTable(QWidget* parent = nullptr);

  void setTable(const Table& table);
  [[nodiscard]] const Table& table() const;

 private:
  void fit();

  ChartTable* model_;
};

}  // namespace cx
