// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/base/words.h"
#include "ui/entry/entry_columns.h"

namespace cx {

class EntryDesk;

/// The desk as a table: stored forms, the form being typed, and a last row that says what Enter does. Its texts are
/// what a screen reader says; the delegate draws from the desk itself.
class EntryModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  EntryModel(const EntryDesk& desk, QObject* parent = nullptr);

  /// Takes over what the desk holds now.
  void follow(const Words& words);
  [[nodiscard]] const std::vector<EntryColumn>& columns() const { return columns_; }
  [[nodiscard]] const EntryDesk& desk() const { return desk_; }
  [[nodiscard]] const Words& words() const { return words_; }
  [[nodiscard]] int hintRow() const { return rows_ - 1; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  [[nodiscard]] QString shown(std::size_t row, const EntryColumn& column) const;

  const EntryDesk& desk_;
  Words words_;
  std::vector<EntryColumn> columns_;
  int rows_ = 0;
};

}  // namespace cx
