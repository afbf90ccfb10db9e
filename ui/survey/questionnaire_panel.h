// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/words.h"
#include "core/survey/questionnaire_edit.h"
#include "core/survey/questionnaire_parts.h"
#include "ui/survey/survey_content.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace cx {

class ElidedLabel;
class StatementTable;
class Theme;
class VersionRow;
class WordingPanel;

/// The questionnaire: its versions as boxes, the statements of one of them against an older one in English and Korean,
/// for the whole organisation or for one channel, and what changed in the chosen one. The newest version can be edited.
class QuestionnairePanel : public QWidget {
  Q_OBJECT
 public:
  explicit QuestionnairePanel(QWidget* parent = nullptr);
  void follow(const SurveyContent& content, const Words& words);
  void setTheme(const Theme& theme);
  void setChangeable(bool changeable);
  [[nodiscard]] StatementTable& statements() const { return *statements_; }
  [[nodiscard]] WordingPanel& wording() const { return *wording_; }
  [[nodiscard]] QPushButton& channelWording() const { return *channel_; }
  [[nodiscard]] QComboBox& version() const { return *version_; }
  [[nodiscard]] QComboBox& against() const { return *against_; }
  [[nodiscard]] QToolButton& addButton() const { return *add_; }
  [[nodiscard]] QToolButton& editButton() const { return *edit_; }
  [[nodiscard]] QToolButton& removeButton() const { return *remove_; }
  [[nodiscard]] QToolButton& upButton() const { return *up_; }

 Q_SIGNALS:
  void addAsked(cx::Question::Kind kind);
  void editAsked(const cx::Question& question);
  void removeAsked(const cx::Question& question);
  void moveAsked(const cx::Question& question, int by);
  void classed(const std::string& statement, cx::WordingChange change);

 private:
  void build();
  void buildTools();
  void retranslate();
  void fillVersions();
  void showVersion();
  void showWording();
  void followChosen();
  void chooseChanged();
  [[nodiscard]] const Questionnaire* shown() const;
  [[nodiscard]] const Questionnaire* older() const;
  [[nodiscard]] bool editable() const;

  SurveyContent content_;
  Words words_;
  bool changeable_ = true;
  QLabel* title_;
  ElidedLabel* subtitle_;
  QLabel *heading_, *note_, *removed_;
  VersionRow* versions_;
  QComboBox *version_, *against_;
  QPushButton *whole_, *channel_;
  QToolButton *add_, *edit_, *remove_, *up_, *down_;
  QAction *newStatement_, *newDimension_, *newOutcome_;
  StatementTable* statements_;
  WordingPanel* wording_;
};

/// "1–5", or "1–5, 0–10" where the questions differ.
[[nodiscard]] QString scaleText(const Questionnaire& questionnaire, const Words& words);

}  // namespace cx
