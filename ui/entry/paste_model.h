// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/base/words.h"
#include "ui/entry/paste_block.h"

namespace cx {

class Theme;

/// A pasted block as it will be stored, cell by cell; what cannot be stored stands as it was pasted.
class PasteModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  PasteModel(PasteBlock block, PasteInto into, Words words, const Theme& theme, QObject* parent = nullptr);
  [[nodiscard]] const PasteBlock& block() const { return block_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;

  /// "M1", "Channel", or the header as pasted for a column that is left out.
  [[nodiscard]] QString columnTitle(std::size_t column) const;

 private:
  [[nodiscard]] QString stored(std::size_t row, std::size_t column) const;

  PasteBlock block_;
  PasteInto into_;
  Words words_;
  const Theme& theme_;
};

}  // namespace cx
