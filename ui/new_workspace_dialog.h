// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <filesystem>

#include "core/base/words.h"
#include "ui/new_workspace.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cx {

/// What a new workspace needs to know: whose it is, with what it asks, about which channels, and where it lies.
class NewWorkspaceDialog : public QDialog {
  Q_OBJECT
 public:
  /// Proposes a file in `folder`. With a questionnaire `drafted` from a file, waves and channels may be left to it.
  NewWorkspaceDialog(std::filesystem::path folder, const Words& words, QWidget* parent = nullptr,
                     std::optional<Questionnaire> drafted = {});
  [[nodiscard]] NewWorkspace wanted() const;

 private:
  void fillChoices(const Words& words);
  QWidget* channelBoxes();
  QWidget* fileRow();
  void proposeFile();
  void browse();
  /// Says what is missing, and lets the person go on when nothing is.
  void judge();

  std::filesystem::path folder_;
  std::optional<Questionnaire> drafted_;
  QLineEdit *nameEn_, *nameKo_, *wave_, *file_;
  QComboBox *industry_, *questionnaire_;
  QList<QCheckBox*> channels_;
  QLabel* missing_;
  QPushButton* create_;
  bool proposed_ = true;  ///< the file's name still follows the organisation's
};

}  // namespace cx
