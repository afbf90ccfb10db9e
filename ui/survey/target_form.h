// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/words.h"
#include "core/followup/target.h"
#include "core/survey/channel.h"
#include "core/survey/questionnaire.h"
#include "ui/survey/form_dialog.h"

class QComboBox;

namespace cx {

/// What is aimed at: a score on the benchmark scale, over all channels or in one, with its owner and a day.
class TargetForm : public FormDialog {
  Q_OBJECT
 public:
  /// Without `target` a new one is asked for.
  TargetForm(const std::vector<Target>& all, const std::optional<Target>& target, const Questionnaire& questionnaire,
             const std::vector<Channel>& channels, const Words& words, QWidget* parent);
  [[nodiscard]] Target target() const;

  [[nodiscard]] QComboBox& scope() const { return *scope_; }
  [[nodiscard]] QComboBox& channel() const { return *channel_; }
  [[nodiscard]] QLineEdit& score() const { return *score_; }
  [[nodiscard]] QLineEdit& owner() const { return *owner_; }
  [[nodiscard]] QLineEdit& due() const { return *due_; }
  [[nodiscard]] FormField& scopeField() const { return *scopeField_; }
  [[nodiscard]] FormField& scoreField() const { return *scoreField_; }
  [[nodiscard]] FormField& dueField() const { return *dueField_; }

 protected:
  void check() override;

 private:
  [[nodiscard]] Scope chosenScope() const;
  [[nodiscard]] std::optional<double> typedScore() const;

  std::vector<Target> others_;
  Target before_;
  Questionnaire questionnaire_;
  std::vector<Scope> scopes_;
  Words words_;
  QComboBox *scope_, *channel_;
  QLineEdit *score_, *owner_, *due_;
  FormField *scopeField_, *scoreField_, *dueField_;
};

/// "Overall", "Measure", "T2 Follow-up within 48 hours".
[[nodiscard]] QString scopeText(const Questionnaire& questionnaire, const Scope& scope, const Words& words);

}  // namespace cx
