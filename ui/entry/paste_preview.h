// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "core/base/words.h"
#include "ui/entry/paste_block.h"

class QPushButton;

namespace cx {

class PasteModel;
class Theme;

/// Shows what a pasted block becomes before anything is stored: every cell as it will stand, what cannot be stored by
/// row, column, value and reason, and how many forms go in.
class PastePreview : public QDialog {
  Q_OBJECT
 public:
  /// `where` says what the forms have in common: "Sep 2026, Website, Marketing".
  PastePreview(PasteBlock block, PasteInto into, const QString& where, const Words& words, const Theme& theme,
               QWidget* parent);

  [[nodiscard]] std::vector<Submission> forms() const;
  [[nodiscard]] QStringList problems() const { return problems_; }
  [[nodiscard]] QPushButton& storeButton() const { return *store_; }

 private:
  [[nodiscard]] QString summary() const;
  [[nodiscard]] QString leftOut() const;
  void describeProblems();
  QWidget* problemList();
  QWidget* table();

  Words words_;
  PasteModel* model_;
  QPushButton* store_;
  QStringList problems_;
  bool tooMany_;
};

}  // namespace cx
