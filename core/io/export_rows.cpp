// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export_rows.h"

#include "core/data/viewer_mark.h"
#include "core/io/answer_text.h"
#include "core/io/column.h"
#include "core/io/export_names.h"
#include "core/io/question_table.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

/// The attribute's key, unless importFile would take that for another column.
std::string headerOf(const Attribute& attribute, const Questionnaire& questionnaire) {
  const Column column = recogniseColumns({attribute.key}, questionnaire, {}).front();
  return (column.guessed && column.id == attribute.key ? "" : std::string(attributePrefix)) + attribute.key;
}

}  // namespace

std::vector<std::string> exportHeaders(const Workspace& workspace, const SubmissionExport& options) {
  const Questionnaire questionnaire = currentQuestionnaire(workspace);
  std::vector<std::string> headers;
  if (options.persons) headers.emplace_back("respondent_id");
  headers.emplace_back("wave");
  headers.emplace_back("channel");
  for (const Attribute& attribute : attributes(workspace)) headers.push_back(headerOf(attribute, questionnaire));
  headers.emplace_back("weight");
  const QuestionTable questions(workspace);
  headers.insert(headers.end(), questions.ids().begin(), questions.ids().end());
  headers.emplace_back("date");
  headers.emplace_back("comment");
  return headers;
}

void writeSubmissions(const Workspace& workspace, const SubmissionExport& options, ExportSink& sink) {
  needForms(workspace.database());
  const ExportNames names(workspace);
  const QuestionTable questions(workspace);
  forEachSubmission(workspace, options.filter, [&](const Submission& submission) {
    if (options.persons) sink.words(submission.person);
    sink.words(names.waves.at(submission.wave));
    sink.words(names.channels.at(submission.channel));
    for (const Attribute& attribute : names.attributes) sink.words(names.level(submission, attribute.id));
    sink.weight(submission.weight);
    for (std::size_t question = 0; question < questions.ids().size(); ++question)
      sink.answer(questions.answer(submission, question));
    sink.day(submission.date);
    sink.words(submission.comment);
    sink.endRow();
    return true;
  });
}

std::string exportedAnswer(Answer answer) {
  switch (answer.state) {
    case Answer::State::not_asked:
      return std::string(notAskedText);
    case Answer::State::skipped:
      return {};
    case Answer::State::not_applicable:
      return std::string(notApplicableText);
    case Answer::State::score:
      return std::to_string(answer.value);
  }
  return {};
}

}  // namespace cx
