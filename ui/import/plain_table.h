// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include "ui/import/choice_cell.h"

namespace cx {

/// A table of words under thin heads, the way the assistant shows everything of a file.
class PlainTable : public QTableWidget {
  Q_OBJECT
 public:
  explicit PlainTable(const QString& name, QWidget* parent = nullptr);
  void setHeads(const QStringList& heads);
  /// Fixed cells; what is too long for a column is in the tool tip.
  void setLine(int row, const QStringList& cells);
  /// The cells of that column are chosen from a list: by a click, Space or F2.
  void offerChoices(int place, ChoiceCell::Offer offer, const QString& name);
  /// Columns as wide as their words, up to `most`; the last takes the rest.
  void fit(int most);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  int choicePlace_ = -1;
};

}  // namespace cx
