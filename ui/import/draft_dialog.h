// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/base/words.h"
#include "core/survey/questionnaire.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidgetItem;

namespace cx {

class PlainTable;

/// The questionnaire that a file seems to answer, to be named and corrected before there is a workspace.
class DraftDialog : public QDialog {
  Q_OBJECT
 public:
  DraftDialog(Questionnaire draft, const QString& file, const Words& words, QWidget* parent = nullptr);
  /// As it was corrected: without statements that are not asked and dimensions that hold none.
  [[nodiscard]] Questionnaire questionnaire() const;

 private:
  void fillDimensions();
  void fillStatements();
  void addDimension();
  void layOut(const QString& file);
  [[nodiscard]] QString dimensionName(std::size_t dimension) const;
  [[nodiscard]] QString problem() const;
  void renamed(int row);
  void judge();

  Questionnaire draft_;
  Words words_;
  QLineEdit *titleEn_, *titleKo_;
  PlainTable *dimensions_, *statements_;
  QLabel* missing_;
  QPushButton* next_;
};

}  // namespace cx
