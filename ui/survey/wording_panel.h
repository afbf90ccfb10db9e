// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>
#include <optional>
#include <string>

#include "core/base/words.h"
#include "core/survey/questionnaire.h"
#include "core/survey/questionnaire_draft.h"

class QLabel;

namespace cx {

class ClassChoice;
class Theme;

/// "G2, what changed": one statement in two versions, word by word, in both languages and for both kinds of forms, and
/// what a person says of the change.
class WordingPanel : public QWidget {
  Q_OBJECT
 public:
  explicit WordingPanel(QWidget* parent = nullptr);
  void setTheme(const Theme& theme) { theme_ = &theme; }
  /// Without an older version, or without the statement in one of them, the panel says so.
  void follow(const Questionnaire* older, const Questionnaire& newer, const std::string& statement, bool classable,
              const Words& words);
  [[nodiscard]] ClassChoice& classes() const { return *classes_; }
  [[nodiscard]] QLabel& wording(std::size_t place) const { return *texts_[place]; }
  [[nodiscard]] QString subtitle() const;

 Q_SIGNALS:
  void classed(const std::string& statement, cx::WordingChange change);

 private:
  void showTexts(const Statement& older, const Statement& newer);
  [[nodiscard]] QString measureChange(const Statement& older, const Statement& newer, const Words& words) const;

  const Theme* theme_;
  std::string statement_;
  QLabel *title_, *subtitle_;
  ClassChoice* classes_;
  std::array<QLabel*, 4> heads_, texts_;
};

/// "same", "cosmetic", "minor", "breaking", "new" or "removed".
[[nodiscard]] QString editName(StatementEdit edit);

}  // namespace cx
