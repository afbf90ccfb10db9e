// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>
#include <optional>

#include "core/survey/questionnaire_edit.h"

class QButtonGroup;
class QPushButton;

namespace cx {

/// Three buttons side by side: what a person says of a rewording. None is down until one is chosen.
class ClassChoice : public QWidget {
  Q_OBJECT
 public:
  explicit ClassChoice(QWidget* parent = nullptr);
  void setChosen(std::optional<WordingChange> change);
  [[nodiscard]] std::optional<WordingChange> chosen() const;
  [[nodiscard]] QPushButton& button(WordingChange change) const { return *buttons_[std::size_t(change)]; }

 Q_SIGNALS:
  /// By a person.
  void chosenBy(cx::WordingChange change);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QButtonGroup* group_;
  std::array<QPushButton*, 3> buttons_;
};

/// "cosmetic", "minor", "breaking".
[[nodiscard]] QString className(WordingChange change);
/// What the class means: "the same question in other clothes", …
[[nodiscard]] QString classMeaning(WordingChange change);

}  // namespace cx
