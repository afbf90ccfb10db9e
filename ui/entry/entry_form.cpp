// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_form.h"

#include <algorithm>

#include "core/survey/questionnaire.h"
#include "core/survey/submission.h"

namespace cx {

LocalText EntryQuestion::wording(bool organisationWide) const {
  if (organisationWide || channel_text == LocalText{}) return text;
  return channel_text;
}

std::vector<AnswerRange> EntryForm::ranges() const {
  std::vector<AnswerRange> ranges;
  for (const EntryQuestion& question : questions) ranges.push_back(question.range);
  return ranges;
}

bool EntryForm::asksTheSame(const EntryForm& other) const {
  return std::ranges::equal(questions, other.questions, [](const EntryQuestion& a, const EntryQuestion& b) {
    return a.slot == b.slot && a.range == b.range;
  });
}

std::vector<Answer> EntryForm::unpack(std::string_view answers) const {
  std::vector<Answer> cells;
  for (const EntryQuestion& question : questions) cells.push_back(answerAt(answers, question.slot, question.range.min));
  return cells;
}

std::string EntryForm::pack(const std::vector<Answer>& answers, Answer blank, std::string base) const {
  for (std::size_t i = 0; i < questions.size() && i < answers.size(); ++i) {
    const Answer answer = answers[i] == Answer::notAsked() ? blank : answers[i];
    setAnswer(base, questions[i].slot, answer, questions[i].range.min);
  }
  return base;
}

EntryForm entryForm(const Questionnaire& questionnaire) {
  EntryForm form;
  for (const Dimension& dimension : questionnaire.dimensions) {
    EntryGroup group{dimension.title, false, form.questions.size(), dimension.statements.size()};
    for (std::size_t place = 0; place < dimension.statements.size(); ++place) {
      const Statement& statement = dimension.statements[place];
      form.questions.push_back({statement.id,
                                statement.slot,
                                {statement.scale.min, statement.scale.max},
                                statement.scale.labels,
                                statement.text,
                                statement.channel_text,
                                form.groups.size(),
                                place});
    }
    form.groups.push_back(group);
  }
  if (questionnaire.outcomes.empty()) return form;
  EntryGroup group{{}, true, form.questions.size(), questionnaire.outcomes.size()};
  for (std::size_t place = 0; place < questionnaire.outcomes.size(); ++place) {
    const OutcomeQuestion& outcome = questionnaire.outcomes[place];
    form.questions.push_back({outcome.id,
                              outcome.slot,
                              {outcome.scale.min, outcome.scale.max},
                              outcome.scale.labels,
                              outcome.title,
                              {},
                              form.groups.size(),
                              place});
  }
  form.groups.push_back(group);
  return form;
}

}  // namespace cx
