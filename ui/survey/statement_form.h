// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/words.h"
#include "core/survey/questionnaire_edit.h"
#include "core/survey/questionnaire_parts.h"
#include "ui/survey/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace cx {

class AnswerLabels;
class ClassChoice;

/// Adds or changes a statement: its words in both languages, for the whole organisation and for one channel, its
/// dimension, scale and direction. Where it was asked in other words before, the rule suggests a class and a person
/// says it.
class StatementForm : public FormDialog {
  Q_OBJECT
 public:
  /// Without `statement` a new one of `dimension` is asked for; `before`: as it was asked before this version.
  StatementForm(const Questionnaire& questionnaire, const Statement* statement, const std::string& dimension,
                const std::optional<Statement>& before, const Words& words, QWidget* parent);
  [[nodiscard]] Statement statement() const;
  [[nodiscard]] std::string dimension() const;
  /// None where the statement is new, unchanged, or breaks by itself.
  [[nodiscard]] WordingChanges wording() const;

  [[nodiscard]] QLineEdit& key() const { return *key_; }
  [[nodiscard]] QLineEdit& english() const { return *english_; }
  [[nodiscard]] QLineEdit& korean() const { return *korean_; }
  [[nodiscard]] QSpinBox& highest() const { return *highest_; }
  [[nodiscard]] AnswerLabels& labels() const { return *labels_; }
  [[nodiscard]] ClassChoice& classes() const { return *classes_; }
  [[nodiscard]] FormField& classField() const { return *classField_; }
  [[nodiscard]] FormField& textField() const { return *textField_; }
  [[nodiscard]] FormField& keyField() const { return *keyField_; }
  [[nodiscard]] QLabel& suggestion() const { return *suggestion_; }

 protected:
  void check() override;

 private:
  void addTexts();
  void addAnswers();
  void addClass();
  void followClass();
  /// Whether the words differ from what was asked before while scale and direction do not.
  [[nodiscard]] bool needsClass() const;

  Questionnaire questionnaire_;
  Statement now_;
  std::optional<Statement> before_;
  bool adds_;
  QLineEdit *key_, *english_, *korean_, *channelEnglish_, *channelKorean_;
  QComboBox* dimension_;
  LocalTextEdit* label_;
  AnswerLabels* labels_;
  QSpinBox *lowest_, *highest_;
  QCheckBox* reverse_;
  ClassChoice* classes_;
  QLabel* suggestion_;
  FormField *keyField_, *textField_, *scaleField_, *classField_;
};

}  // namespace cx
