// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chart.h"
#include "ui/render/figure_panel.h"

class QLabel;
class QTableWidget;

namespace cx {

/// A titled table that is as high as its rows.
class TablePanel : public FigurePanel {
  Q_OBJECT
 public:
  explicit TablePanel(QWidget* parent = nullptr);
  void setTitle(const QString& title);
  void setTable(const Table& table);

  [[nodiscard]] std::optional<Subject> figure() const override;
  [[nodiscard]] QRect figureRect() const override;
  void stepFigure() override;
  void holdFigure(bool) override {}  // the selected cell stays as it is

 private:
  void fillRow(int row, const Table::Row& content, const Table& table);
  void fitHeight();

  QLabel* title_;
  QTableWidget* table_;
  Table content_;
};

}  // namespace cx
