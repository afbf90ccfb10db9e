// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/questionnaire_edit.h"
#include "core/survey/questionnaire_parts.h"
#include "ui/page.h"
#include "ui/survey/survey_content.h"

class QPushButton;

namespace cx {

class HeadLine;
class ListPanel;
class OrganisationPanel;
class QuestionnairePanel;

/// How the survey is set up: whose it is, the questionnaire in use, waves, channels and attributes. Each change is one
/// named edit that can be taken back.
class SurveyPage : public Page {
  Q_OBJECT
 public:
  explicit SurveyPage(Document& document, QWidget* parent = nullptr);
  ~SurveyPage() override;

  [[nodiscard]] static QString id() { return QStringLiteral("survey"); }
  [[nodiscard]] static QString title() { return tr("Survey"); }
  [[nodiscard]] static QString icon() { return QStringLiteral("settings-2"); }
  static constexpr Group group = Group::act;
  [[nodiscard]] QList<QAction*> pageActions() override { return {weigh_, plan_}; }
  void refresh() override;

  [[nodiscard]] const SurveyContent& content() const { return content_; }
  [[nodiscard]] HeadLine& head() const { return *head_; }
  [[nodiscard]] QPushButton& newWave() const { return *newWave_; }
  [[nodiscard]] QAction& weigh() const { return *weigh_; }
  [[nodiscard]] QAction& plan() const { return *plan_; }
  [[nodiscard]] OrganisationPanel& organisation() const { return *organisation_; }
  [[nodiscard]] ListPanel& waves() const { return *waves_; }
  [[nodiscard]] ListPanel& channels() const { return *channels_; }
  [[nodiscard]] ListPanel& attributes() const { return *attributes_; }
  [[nodiscard]] ListPanel& targets() const { return *targets_; }
  [[nodiscard]] QuestionnairePanel& questionnaire() const { return *questionnaire_; }

 private:
  void build();
  QWidget* buildHead();
  QWidget* buildSide();
  void connectLists();
  void follow();
  void followHead();
  void followWaves();
  void followChannels();
  void followAttributes();
  void followTargets();
  void editOrganisation();
  void editWave(std::int64_t id);
  void removeWave(std::int64_t id);
  void editChannel(std::int64_t id);
  void removeChannel(std::int64_t id);
  void editAttribute(std::int64_t id);
  void removeAttribute(std::int64_t id);
  void editTarget(std::int64_t id);
  void removeTarget(std::int64_t id);
  void connectQuestionnaire();
  void addQuestion(Question::Kind kind);
  void addStatement(const Questionnaire& questionnaire, const std::string& dimension);
  void editQuestion(const Question& question);
  void editStatement(const std::string& id);
  void removeQuestion(const Question& question);
  void moveQuestion(const Question& question, int by);
  void classify(const std::string& statement, WordingChange change);
  /// Stores a questionnaire as one named edit.
  void store(const Text& name, const Questionnaire& questionnaire, const WordingChanges& wording = {});
  void openWeighting();
  void openPlan();

  SurveyContent content_;
  HeadLine* head_;
  QAction *weigh_, *plan_;
  QPushButton *weighButton_, *planButton_, *newWave_;
  QuestionnairePanel* questionnaire_;
  OrganisationPanel* organisation_;
  ListPanel *waves_, *channels_, *attributes_, *targets_;
};

}  // namespace cx
