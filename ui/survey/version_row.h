// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/base/words.h"
#include "core/survey/questionnaire_draft.h"
#include "ui/survey/survey_content.h"

namespace cx {

class Theme;

/// The lineage of the questionnaire as boxes from left to right, the one in use marked, a draft dashed, and between
/// them what the step did to comparisons.
class VersionRow : public QWidget {
  Q_OBJECT
 public:
  explicit VersionRow(QWidget* parent = nullptr);
  void follow(const SurveyContent& content, const Words& words);
  void setTheme(const Theme& theme);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QString facts(const CountedVersion& version) const;
  [[nodiscard]] StatementEdit stepAfter(int version) const;

  std::vector<CountedVersion> versions_;
  std::vector<StatementEdit> steps_;  ///< from each version to the next
  int inUse_ = 0, draft_ = 0;
  Words words_;
  const Theme* theme_;
};

/// The gravest edit between two versions.
[[nodiscard]] StatementEdit editBetween(const Questionnaire& older, const Questionnaire& newer);

}  // namespace cx
