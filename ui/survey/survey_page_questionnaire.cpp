// SPDX-License-Identifier: GPL-3.0-or-later
// How the page edits the questionnaire: each change goes into the draft as one named edit.
#include <utility>

#include "core/survey/questionnaire_draft.h"
#include "ui/document.h"
#include "ui/survey/ask.h"
#include "ui/survey/dimension_form.h"
#include "ui/survey/outcome_form.h"
#include "ui/survey/questionnaire_panel.h"
#include "ui/survey/statement_form.h"
#include "ui/survey/statement_table.h"
#include "ui/survey/survey_page.h"

namespace cx {
namespace {

/// The version that an edit of today would make.
int versionToEdit(const Workspace& workspace) {
  const auto draft = draftVersion(workspace);
  return draft ? *draft : currentQuestionnaire(workspace).version + 1;
}

}  // namespace

void SurveyPage::connectQuestionnaire() {
  connect(questionnaire_, &QuestionnairePanel::addAsked, this, &SurveyPage::addQuestion);
  connect(questionnaire_, &QuestionnairePanel::editAsked, this, &SurveyPage::editQuestion);
  connect(questionnaire_, &QuestionnairePanel::removeAsked, this, &SurveyPage::removeQuestion);
  connect(questionnaire_, &QuestionnairePanel::moveAsked, this, &SurveyPage::moveQuestion);
  connect(questionnaire_, &QuestionnairePanel::classed, this, &SurveyPage::classify);
}

void SurveyPage::store(const Text& name, const Questionnaire& questionnaire, const WordingChanges& wording) {
  document().edit(name, [&](Workspace& workspace) { (void)draftQuestionnaire(workspace, questionnaire, wording); });
}

void SurveyPage::addQuestion(Question::Kind kind) {
  const Questionnaire asked = currentQuestionnaire(document().workspace());
  switch (kind) {
    case Question::Kind::statement: {
      const Question chosen = questionnaire_->statements().chosen();
      std::string home = chosen.kind == Question::Kind::dimension ? chosen.id : dimensionOf(asked, chosen.id);
      return addStatement(asked, home.empty() ? asked.dimensions.back().id : home);
    }
    case Question::Kind::dimension:
      return ask(new DimensionForm(asked, nullptr, this), this, [this, asked](const DimensionForm& form) {
        Questionnaire more = asked;
        putDimension(more, form.key(), form.title());
        addStatement(more, form.key());
      });
    case Question::Kind::outcome:
      return ask(new OutcomeForm(asked, nullptr, this), this, [this, asked](const OutcomeForm& form) {
        Questionnaire more = asked;
        putOutcome(more, form.outcome());
        store(text(CX_TEXT("core", "Add outcome question “%1”"), {form.outcome().id}), more);
      });
    case Question::Kind::none:
      return;
  }
}

void SurveyPage::addStatement(const Questionnaire& questionnaire, const std::string& dimension) {
  ask(new StatementForm(questionnaire, nullptr, dimension, std::nullopt, document().words(), this), this,
      [this, questionnaire](const StatementForm& form) {
        Questionnaire more = questionnaire;
        putStatement(more, form.statement(), form.dimension());
        store(text(CX_TEXT("core", "Add statement “%1”"), {form.statement().id}), more);
      });
}

void SurveyPage::editQuestion(const Question& question) {
  const Questionnaire asked = currentQuestionnaire(document().workspace());
  switch (question.kind) {
    case Question::Kind::statement:
      return editStatement(question.id);
    case Question::Kind::dimension:
      if (!asked.dimension(question.id)) return;
      return ask(new DimensionForm(asked, asked.dimension(question.id), this), this,
                 [this, asked](const DimensionForm& form) {
                   Questionnaire renamed = asked;
                   putDimension(renamed, form.key(), form.title());
                   store(text(CX_TEXT("core", "Rename dimension “%1”"), {form.key()}), renamed);
                 });
    case Question::Kind::outcome:
      if (!asked.outcome(question.id)) return;
      return ask(new OutcomeForm(asked, asked.outcome(question.id), this), this,
                 [this, asked](const OutcomeForm& form) {
                   Questionnaire changed = asked;
                   putOutcome(changed, form.outcome());
                   store(text(CX_TEXT("core", "Change outcome question “%1”"), {form.outcome().id}), changed);
                 });
    case Question::Kind::none:
      return;
  }
}

void SurveyPage::editStatement(const std::string& id) {
  const Workspace& workspace = document().workspace();
  const Questionnaire asked = currentQuestionnaire(workspace);
  const Statement* statement = asked.statement(id);
  if (!statement) return;
  const auto before = askedBefore(workspace, versionToEdit(workspace), id);
  ask(new StatementForm(asked, statement, dimensionOf(asked, id), before, document().words(), this), this,
      [this, asked, id](const StatementForm& form) {
        Questionnaire changed = asked;
        putStatement(changed, form.statement(), form.dimension());
        store(text(CX_TEXT("core", "Change statement “%1”"), {id}), changed, form.wording());
      });
}

void SurveyPage::removeQuestion(const Question& question) {
  Questionnaire less = currentQuestionnaire(document().workspace());
  cx::removeQuestion(less, question);
  store(text(CX_TEXT("core", "Remove “%1” from the questionnaire"), {question.id}), less);
}

void SurveyPage::moveQuestion(const Question& question, int by) {
  Questionnaire moved = currentQuestionnaire(document().workspace());
  cx::moveQuestion(moved, question, by);
  store(text(CX_TEXT("core", "Move “%1” in the questionnaire"), {question.id}), moved);
}

void SurveyPage::classify(const std::string& statement, WordingChange change) {
  document().edit(text(CX_TEXT("core", "Class the rewording of “%1”"), {statement}),
                  [&](Workspace& workspace) { reclassify(workspace, statement, change); });
}

}  // namespace cx
