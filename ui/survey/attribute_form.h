// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/survey/attribute.h"
#include "ui/survey/form_dialog.h"

class QTableWidget;

namespace cx {

/// Adds or changes an attribute and its levels. Levels are added by typing in the last, empty line; one that is there
/// keeps its number, so it can be renamed but not taken away.
class AttributeForm : public FormDialog {
  Q_OBJECT
 public:
  /// Without `attribute` a new one is asked for.
  AttributeForm(const std::vector<Attribute>& all, const std::optional<Attribute>& attribute, QWidget* parent);
  [[nodiscard]] Attribute attribute() const;

  [[nodiscard]] LocalTextEdit& title() const { return *title_; }
  [[nodiscard]] QLineEdit& key() const { return *key_; }
  [[nodiscard]] QTableWidget& levels() const { return *levels_; }
  [[nodiscard]] FormField& keyField() const { return *keyField_; }
  [[nodiscard]] FormField& levelsField() const { return *levelsField_; }

 protected:
  void check() override;

 private:
  void buildLevels();
  void keepEmptyLine();
  void proposeKey();
  [[nodiscard]] QString levelProblem() const;
  [[nodiscard]] std::string cell(int row, int column) const;

  std::vector<Attribute> others_;
  Attribute before_;
  bool keyTyped_;
  LocalTextEdit* title_;
  QLineEdit* key_;
  QTableWidget* levels_;
  FormField *keyField_, *levelsField_;
};

}  // namespace cx
