// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/question_table.h"

#include <algorithm>

#include "core/survey/questionnaire.h"
#include "core/survey/wave.h"

namespace cx {

QuestionTable::QuestionTable(const Workspace& workspace) {
  std::map<int, std::map<std::string, Place>> versions;
  for (int version = currentQuestionnaire(workspace).version; version > 0; --version) {
    const Questionnaire questionnaire = questionnaireVersion(workspace, version);
    const auto add = [&](const std::string& id, int slot, int min) {
      versions[version][id] = {slot, min};
      if (std::ranges::find(ids_, id) == ids_.end()) ids_.push_back(id);
    };
    for (const Statement* statement : questionnaire.statements())
      add(statement->id, statement->slot, statement->scale.min);
    for (const OutcomeQuestion& outcome : questionnaire.outcomes) add(outcome.id, outcome.slot, outcome.scale.min);
  }
  for (const Wave& wave : waves(workspace))
    for (const std::string& id : ids_) places_[wave.id].push_back(versions[wave.questionnaire][id]);
}

Answer QuestionTable::answer(const Submission& submission, std::size_t question) const {
  const Place& place = places_.at(submission.wave).at(question);
  return place.slot < 0 ? Answer::notAsked() : answerAt(submission.answers, place.slot, place.min);
}

}  // namespace cx
