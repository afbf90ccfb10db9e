// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QTableView>
#include <cstdint>
#include <vector>

#include "ui/render/theme.h"

namespace cx {

/// One line of a list: its cells, and how it is told.
struct Line {
  enum class Tone { plain, now, undone, attention };
  std::int64_t id = 0;
  QStringList cells;
  QString icon;  ///< of the first column, without ".svg"; empty: none
  Tone tone = Tone::plain;
};

/// A column: its head, the room it needs in px (0: what is left), whether it holds numbers.
struct LineColumn {
  QString head;
  int width = 0;
  bool number = false;
};

/// The lines as a model: thousands of them cost what is seen.
class LinesModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;
  void setLines(std::vector<LineColumn> columns, std::vector<Line> lines);
  void setTheme(const Theme& theme) { theme_ = &theme; }
  [[nodiscard]] const Theme& theme() const { return *theme_; }
  [[nodiscard]] const std::vector<Line>& lines() const { return lines_; }
  [[nodiscard]] const std::vector<LineColumn>& columns() const { return columns_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] QVariant fontOf(const Line& line, int column) const;
  [[nodiscard]] QColor colourOf(const Line& line, int column) const;

  std::vector<LineColumn> columns_;
  std::vector<Line> lines_;
  const Theme* theme_ = &cx::theme(ThemeKind::light);
};

/// A list of lines, one of which is chosen; Enter or a double click asks for it. The whole line has the focus ring.
class LinesView : public QTableView {
  Q_OBJECT
 public:
  explicit LinesView(QWidget* parent = nullptr);
  void setLines(std::vector<LineColumn> columns, std::vector<Line> lines);
  void setTheme(const Theme& theme) { model_->setTheme(theme); }
  /// As many rows as are seen at once at most; fewer where there are fewer.
  void setMostRows(int rows) { most_rows_ = rows; }

  [[nodiscard]] const std::vector<Line>& lines() const { return model_->lines(); }
  /// Null where none is chosen.
  [[nodiscard]] const Line* chosen() const;
  void choose(std::int64_t id);
  /// The height of this many rows under the head.
  [[nodiscard]] static int heightOf(int rows);

 Q_SIGNALS:
  void asked(std::int64_t id);
  void chosenChanged();

 protected:
  /// Home and End lead to the first and the last line.
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fitColumns();

  LinesModel* model_;
  int most_rows_ = 8;
};

}  // namespace cx
