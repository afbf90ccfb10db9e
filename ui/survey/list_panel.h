// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <cstdint>
#include <vector>

class QLabel;
class QStandardItemModel;
class QTableView;
class QToolButton;

namespace cx {

class ElidedLabel;
class Theme;

/// One thing of a list: its cells, and which thing it is.
struct ListRow {
  std::int64_t id = 0;
  QStringList cells;
  bool strong = false;  ///< the first cell stands out
  QString tip;
};

/// A column: its head, whether it holds numbers, and its share of the width.
struct ListColumn {
  QString head;
  bool number = false;
  int share = 1;
};

/// A short list with a rule over it: what there is, + to add, a pencil to edit, a bin to remove. Enter and a double
/// click edit, Delete removes; a refusal stands under the list.
class ListPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ListPanel(QWidget* parent = nullptr);

  void setWords(const QString& title, const QString& subtitle, const QString& add, const QString& edit,
                const QString& remove, const QString& none);
  void setRows(const std::vector<ListColumn>& columns, const std::vector<ListRow>& rows);
  void setTheme(const Theme& theme);
  void setChangeable(bool changeable);
  /// Says under the list why something was not done; an empty sentence takes it back.
  void refuse(const QString& sentence);

  [[nodiscard]] QTableView& table() const { return *table_; }
  [[nodiscard]] QToolButton& addButton() const { return *add_; }
  [[nodiscard]] QToolButton& editButton() const { return *edit_; }
  [[nodiscard]] QToolButton& removeButton() const { return *remove_; }
  [[nodiscard]] QString refusal() const;
  [[nodiscard]] const std::vector<ListRow>& rows() const { return rows_; }
  void select(std::int64_t id);

 Q_SIGNALS:
  void addAsked();
  void editAsked(std::int64_t id);
  void removeAsked(std::int64_t id);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] std::int64_t selected() const;
  void fitColumns();
  [[nodiscard]] int headWidth(int column) const;
  [[nodiscard]] int numberWidth(int column) const;
  void followSelection();
  void edit();

  std::vector<ListRow> rows_;
  std::vector<ListColumn> columns_;
  bool changeable_ = true;
  const Theme* theme_;
  QLabel* title_;
  ElidedLabel* subtitle_;
  QLabel *none_, *refusal_;
  QToolButton *add_, *edit_, *remove_;
  QStandardItemModel* model_;
  QTableView* table_;
};

}  // namespace cx
