// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/chart/chart.h"
#include "ui/render/figure_panel.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QTableView;
class QToolButton;

namespace cx {

class ChartView;
class Theme;
class TwinTable;

/// A chart as pages show it: a 1 px rule, title and subtitle, tools at the right, the picture, and in the same place
/// its table twin (T).
class ChartPanel : public FigurePanel {
  Q_OBJECT
 public:
  explicit ChartPanel(QWidget* parent = nullptr);

  void setChart(const Chart& chart);
  void setTheme(const Theme& theme);
  [[nodiscard]] const Chart& chart() const;

  [[nodiscard]] bool showsTable() const;
  void showTable(bool table);
  /// Title and subtitle in lines of their own, as many as they need, the tools beside the title.
  void stackHead();
  /// A widget of the page before the tools, such as a switch.
  void addTool(QWidget* tool);

  /// SVG, PNG and the table as TSV on the clipboard.
  void copy();
  /// Asks for a file, then exports; the suffix chooses the format.
  void save();

  [[nodiscard]] std::optional<Subject> figure() const override;
  [[nodiscard]] QRect figureRect() const override;
  void stepFigure() override;
  void holdFigure(bool held) override;

  [[nodiscard]] ChartView& view() const { return *view_; }
  /// Made when it is first asked for: most are never looked at.
  [[nodiscard]] QTableView& table();

 Q_SIGNALS:
  void failed(const cx::Error& error);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fitSubtitle();
  void fillTable();
  QToolButton* addToolButton(QAction* action);
  void retranslate();

  const Theme* theme_;
  QLabel* title_;
  QLabel* subtitle_;
  QString about_;  ///< the whole subtitle
  QHBoxLayout* head_;
  QHBoxLayout* tools_;
  QAction* tableAction_;
  QAction* copyAction_;
  QAction* saveAction_;
  QAction* whyAction_;
  ChartView* view_;
  TwinTable* table_ = nullptr;
};

}  // namespace cx
