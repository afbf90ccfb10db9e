// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <map>
#include <memory>
#include <optional>

#include "core/chart/chart.h"

namespace cx {

class ChartScene;
class Theme;

/// Hosts the scene of one chart at the widget's width; the height follows from the width. Arrow keys, Home and End move
/// over the named marks and Tab leaves; the mark under the pointer or the keyboard is named in a tool tip and to screen
/// readers, whose tree shows role Chart with one child per named mark.
class ChartView : public QWidget {
  Q_OBJECT
 public:
  explicit ChartView(QWidget* parent = nullptr);
  ~ChartView() override;

  void setChart(const Chart& chart);
  void setTheme(const Theme& theme);
  [[nodiscard]] const Chart& chart() const { return chart_; }

  [[nodiscard]] int markCount() const;
  [[nodiscard]] QString markName(int index) const;
  /// In the widget's coordinates: the mark, or its number where that is printed elsewhere.
  [[nodiscard]] QRect markRect(int index) const;
  [[nodiscard]] std::optional<Subject> markSubject(int index) const;
  /// −1 when no mark has the keyboard.
  [[nodiscard]] int currentMark() const { return current_; }
  void setCurrentMark(int index);
  /// Draws the ring even while something else has the keyboard.
  void holdRing(bool held);

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void currentMarkChanged(int index);
  void markDoubleClicked(int index);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool event(QEvent* event) override;

 private:
  class Canvas;
  /// Lays out at the widget's size; later, while nobody sees it and the size may not be the last.
  void layOutOnceSeen();
  void layOut();
  /// The mark of a figure, whose place can change with the layout and the view; −1 where it is gone.
  [[nodiscard]] int markOf(const std::optional<Subject>& figure) const;
  [[nodiscard]] int markAt(const QPoint& position) const;
  /// The nearest mark above (−1) or below (+1) the current one.
  [[nodiscard]] int markBeside(int direction) const;

  Chart chart_;
  mutable std::map<int, int> heights_;  ///< of the chart, by width: layouts ask again and again
  mutable int least_ = 0;               ///< width of the chart; 0 where nobody asked yet
  const Theme* theme_;
  std::unique_ptr<ChartScene> scene_;
  Canvas* canvas_;
  int current_ = -1;
  bool held_ = false, stale_ = false;
};

}  // namespace cx
