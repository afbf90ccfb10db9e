// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/questionnaire.h"
#include "ui/survey/form_dialog.h"

class QSpinBox;

namespace cx {

/// Adds or changes an outcome question: it stands beside the index and never counts into it.
class OutcomeForm : public FormDialog {
  Q_OBJECT
 public:
  /// Without `outcome` a new one is asked for.
  OutcomeForm(const Questionnaire& questionnaire, const OutcomeQuestion* outcome, QWidget* parent);
  [[nodiscard]] OutcomeQuestion outcome() const;
  [[nodiscard]] QLineEdit& key() const { return *key_; }
  [[nodiscard]] LocalTextEdit& title() const { return *title_; }
  [[nodiscard]] QSpinBox& highest() const { return *highest_; }
  [[nodiscard]] QSpinBox& satisfied() const { return *satisfied_; }

 protected:
  void check() override;

 private:
  Questionnaire questionnaire_;
  OutcomeQuestion before_;
  bool adds_;
  QLineEdit* key_;
  LocalTextEdit* title_;
  QSpinBox *lowest_, *highest_, *satisfied_;
  FormField *keyField_, *titleField_, *scaleField_, *satisfiedField_;
};

}  // namespace cx
