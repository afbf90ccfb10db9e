// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/words.h"
#include "ui/survey/survey_content.h"

class QLabel;
class QPushButton;

namespace cx {

class StatementTable;
class Theme;
class VersionRow;

/// The questionnaire in use: its versions as boxes, and its statements in English and Korean, for the whole
/// organisation or for one channel.
class QuestionnairePanel : public QWidget {
  Q_OBJECT
 public:
  explicit QuestionnairePanel(QWidget* parent = nullptr);
  void follow(const SurveyContent& content, const Words& words);
  void setTheme(const Theme& theme);
  [[nodiscard]] StatementTable& statements() const { return *statements_; }
  [[nodiscard]] QPushButton& channelWording() const { return *channel_; }

 private:
  QLabel *title_, *subtitle_, *heading_, *note_;
  VersionRow* versions_;
  QPushButton *whole_, *channel_;
  StatementTable* statements_;
};

/// "1–5", or "1–5, 0–10" where the questions differ.
[[nodiscard]] QString scaleText(const Questionnaire& questionnaire, const Words& words);

}  // namespace cx
