// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/survey/questionnaire.h"
#include "ui/survey/form_dialog.h"

namespace cx {

/// Names a dimension; a new one starts with its first statement, so that form follows.
class DimensionForm : public FormDialog {
  Q_OBJECT
 public:
  /// Without `dimension` a new one is asked for.
  DimensionForm(const Questionnaire& questionnaire, const Dimension* dimension, QWidget* parent);
  [[nodiscard]] std::string key() const;
  [[nodiscard]] LocalText title() const;
  [[nodiscard]] LocalTextEdit& titleEdit() const { return *title_; }
  [[nodiscard]] QLineEdit& keyEdit() const { return *key_; }

 protected:
  void check() override;

 private:
  Questionnaire questionnaire_;
  bool adds_;
  LocalTextEdit* title_;
  QLineEdit* key_;
  FormField *titleField_, *keyField_;
};

}  // namespace cx
