// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <map>
#include <string>

#include "core/base/words.h"
#include "core/io/import.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace cx {

class HeadLine;
class Workspace;

/// What an import will bring in, what it will leave out and why, before anything is stored.
class ImportDialog : public QDialog {
  Q_OBJECT
 public:
  ImportDialog(const ImportReport& report, const Workspace& workspace, const Words& words, QWidget* parent = nullptr);

  /// The wave and channel chosen for a file that names none, and the answers to questions.
  [[nodiscard]] ImportOptions options() const;
  void show(const ImportReport& report);

 Q_SIGNALS:
  /// A choice changed: the preview should be made again.
  void decided();

 private:
  void addChoices(const ImportReport& report, const Workspace& workspace, QFormLayout& form);
  [[nodiscard]] static QString becomes(const Column& column);
  void ask(const ImportQuestion& question);
  void showColumns(const ImportReport& report);
  void showProblems(const ImportReport& report);
  void showRemarks(const ImportReport& report);

  Words words_;
  HeadLine* head_;
  QComboBox* wave_ = nullptr;  ///< only for a file without such a column
  QComboBox* channel_ = nullptr;
  QLabel *columnsTitle_, *problemsTitle_, *remarks_;
  QTableWidget *columns_, *problems_;
  QFormLayout* form_;
  std::map<std::string, QComboBox*> answers_;  ///< by question
  QPushButton* import_;
};

}  // namespace cx
