// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/chart/pages.h"
#include "ui/page.h"

class QScrollArea;
class QVBoxLayout;

namespace cx {

class AnswerDoors;
class ChartPanel;
class FigurePanel;
class HeadLine;

/// A page of charts under a headline. It scrolls where the window is lower than it, and teaches where there is nothing
/// to show yet.
class ChartPage : public Page {
  Q_OBJECT
 public:
  explicit ChartPage(Document& document, QWidget* parent = nullptr);

  static constexpr Group group = Group::see;
  [[nodiscard]] bool showsFigures() const override { return true; }
  [[nodiscard]] QList<QAction*> pageActions() override { return {tables_, why_}; }
  void refresh() override;
  void holdFigure(bool held) override;

 protected:
  /// Asks the document for the page's content.
  virtual void compute() = 0;
  /// A panel that shows the chart of this id; it is hidden while there is none. A child of `parent`, or of what the
  /// body lays out.
  [[nodiscard]] ChartPanel* panel(const std::string& chart, QWidget* parent = nullptr);
  /// Figures of the page that are no chart.
  void adopt(FigurePanel* panel);
  /// Where panels are laid, from top to bottom. A widget is made as a child of whatever it is laid in: to move one
  /// means to dress all that is in it anew.
  [[nodiscard]] QVBoxLayout& body() const { return *body_; }
  void show(const PageHead& head, const std::string& empty, const std::vector<Chart>& charts);
  /// T, where no chart has the keyboard: all tables, or all charts.
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void retranslate();
  /// F4: explains the figure that has the keyboard, else the last one, else the first. While one is explained it goes
  /// on to the next.
  void askWhy();
  void explain(FigurePanel* panel);
  void choose(FigurePanel* panel);
  void showFigure();
  [[nodiscard]] FigurePanel* asked() const;

  QScrollArea* scroll_;
  QWidget* content_;
  HeadLine* head_;
  QWidget* charts_;
  AnswerDoors* doors_;
  QVBoxLayout* body_;
  QAction *tables_, *why_;
  std::map<std::string, ChartPanel*> panels_;
  QList<FigurePanel*> figures_;
  FigurePanel* chosen_ = nullptr;  ///< whose figure was chosen last
  bool explained_ = false;
};

}  // namespace cx
