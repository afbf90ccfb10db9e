// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/organisation.h"
#include "ui/survey/form_dialog.h"

class QComboBox;

namespace cx {

/// Whose workspace it is, and the rules of all of it. The smallest group can be raised, never lowered: what was
/// suppressed once stays so.
class OrganisationForm : public FormDialog {
  Q_OBJECT
 public:
  OrganisationForm(const Organisation& organisation, QWidget* parent);
  [[nodiscard]] Organisation organisation() const;

  [[nodiscard]] LocalTextEdit& name() const { return *name_; }
  [[nodiscard]] QComboBox& industry() const { return *industry_; }
  [[nodiscard]] QComboBox& confidence() const { return *confidence_; }
  [[nodiscard]] QComboBox& smallestGroup() const { return *smallest_; }
  [[nodiscard]] QLineEdit& zone() const { return *zone_; }
  [[nodiscard]] FormField& nameField() const { return *nameField_; }
  [[nodiscard]] FormField& zoneField() const { return *zoneField_; }

 protected:
  void check() override;

 private:
  void addIndustry();
  void addRules();

  Organisation before_;
  LocalTextEdit *name_, *sponsor_, *owner_;
  QComboBox *industry_, *confidence_, *smallest_;
  QLineEdit* zone_;
  FormField *nameField_, *zoneField_;
};

/// "All industries" or "E-commerce"; a key without published figures of its own is compared with all of them.
[[nodiscard]] QString industryName(const std::string& key);
/// "95 %".
[[nodiscard]] QString percentText(double share);

}  // namespace cx
