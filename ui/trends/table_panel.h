// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/chart/chart.h"

class QLabel;
class QTableWidget;

namespace cx {

/// A titled table that is as high as its rows.
class TablePanel : public QWidget {
  Q_OBJECT
 public:
  explicit TablePanel(QWidget* parent = nullptr);
  void setTitle(const QString& title);
  void setTable(const Table& table);

 private:
  void fillRow(int row, const Table::Row& content, const Table& table);
  void fitHeight();

  QLabel* title_;
  QTableWidget* table_;
};

}  // namespace cx
