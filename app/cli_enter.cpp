// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/io/answer_text.h"
#include "core/io/json_text.h"
#include "core/io/row_reader.h"
#include "core/survey/channel.h"
#include "core/survey/questionnaire.h"
#include "core/survey/submission.h"
#include "core/survey/wave.h"

namespace cx {
namespace {

/// A form as one row of a table, so that it is judged by the rules of an import.
struct Form {
  RowPlan plan;
  std::vector<std::string> fields;
  void add(std::string name, ColumnRole role, std::string id, std::string field) {
    plan.columns.push_back({std::move(name), role, std::move(id)});
    fields.push_back(std::move(field));
  }
};

/// Words of answers, however they were quoted on the command line.
std::vector<std::string> answerWords(const std::vector<std::string>& operands) {
  std::vector<std::string> out;
  for (std::size_t i = 1; i < operands.size(); ++i)
    for (std::size_t at = 0; at < operands[i].size();) {
      const std::size_t end = std::min(operands[i].find_first_of(" \t\n,", at), operands[i].size());
      if (end > at) out.push_back(operands[i].substr(at, end - at));
      at = end + 1;
    }
  return out;
}

std::string fieldOf(const std::string& word) {
  if (word == "-") return std::string(notApplicableText);
  return word == "." ? std::string() : word;
}

/// Statements first, then the outcome questions, which may be left out together.
void addAnswers(Form& form, const Questionnaire& questionnaire, const std::vector<std::string>& words) {
  const auto statements = questionnaire.statements();
  const std::size_t all = statements.size() + questionnaire.outcomes.size();
  if (words.size() != statements.size() && words.size() != all)
    throw Failure(ErrorKind::bad_data, text(CX_TEXT("app",
                                                    "There are %1 answers for %2 questions; write “-” for not "
                                                    "applicable and “.” for skipped. Nothing was stored."),
                                            {std::to_string(words.size()), std::to_string(all)}));
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool statement = i < statements.size();
    const std::string& id = statement ? statements[i]->id : questionnaire.outcomes[i - statements.size()].id;
    form.add(id, statement ? ColumnRole::statement : ColumnRole::outcome, id, fieldOf(words[i]));
  }
}

void addAttributes(Form& form, const Arguments& arguments) {
  for (const std::string& pair : arguments.values("--attribute")) {
    const std::size_t equals = pair.find('=');
    if (equals == 0 || equals == std::string::npos)
      throw Failure(ErrorKind::usage, text(CX_TEXT("app", "--attribute takes NAME=LEVEL, not “%1”."), {pair}));
    form.add(pair.substr(0, equals), ColumnRole::attribute, pair.substr(0, equals), pair.substr(equals + 1));
  }
}

Form formFrom(const Workspace& workspace, const Arguments& arguments) {
  Form form;
  form.plan.wave = arguments.value("--wave").value_or(assumedWave(workspace));
  form.plan.channel = arguments.value("--channel").value_or(std::string(organisationWide));
  if (form.plan.wave->empty() || form.plan.channel->empty())
    throw Failure(ErrorKind::usage, text(CX_TEXT("app", "A wave and a channel need a name.")));
  const auto wave = waveByKey(workspace, *form.plan.wave);
  addAnswers(form, wave ? questionnaireVersion(workspace, wave->questionnaire) : currentQuestionnaire(workspace),
             answerWords(arguments.operands()));
  addAttributes(form, arguments);
  const auto add = [&](const char* option, ColumnRole role) {
    if (const auto given = arguments.value(option)) form.add(option, role, {}, *given);
  };
  add("--weight", ColumnRole::weight);
  add("--person", ColumnRole::person);
  add("--date", ColumnRole::date);
  add("--comment", ColumnRole::comment);
  return form;
}

SubmissionId store(Workspace& workspace, const Form& form) {
  Places places(workspace, true);
  RowReader rows(workspace, form.plan, places);
  Submission submission;
  if (const auto refused = rows.read({form.fields.begin(), form.fields.end()}, submission))
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("app", "%1 is “%2”: %3; nothing was stored."),
                       {form.plan.columns.at(refused->column).name, refused->value, nested(refused->reason)}));
  const SubmissionId id = addSubmission(workspace, submission);
  places.arrangeWaves();
  return id;
}

int runEnter(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(2, SIZE_MAX, "enter FILE ANSWERS");
  Workspace workspace = openToWrite(arguments.operands()[0]);
  const Form form = formFrom(workspace, arguments);
  SubmissionId id;
  workspace.edit(text(CX_TEXT("app", "Enter form")), [&](Workspace& w) { id = store(w, form); }).value();
  warnOfBackup(console, workspace);
  if (arguments.has("--json")) {
    console.write(
        jsonText(boost::json::object{{"id", id.value}, {"wave", *form.plan.wave}, {"channel", *form.plan.channel}}));
    return exitDone;
  }
  console.say(text(CX_TEXT("app", "Stored as form %1 of wave “%2”, channel “%3”."),
                   {std::to_string(id.value), *form.plan.wave, *form.plan.channel}));
  return exitDone;
}

}  // namespace

Verb enterVerb() {
  return {
      "enter",
      "FILE ANSWERS",
      text(CX_TEXT("app", "store one form: a number per question, “-” not applicable, “.” skipped")),
      {{"--wave", "KEY", text(CX_TEXT("app", "its wave; made when it is new; the latest when not given"))},
       {"--channel", "KEY", text(CX_TEXT("app", "the channel it judges; the whole organisation when not given"))},
       {"--attribute", "NAME=LEVEL", text(CX_TEXT("app", "a group the respondent belongs to; may be repeated")), true},
       {"--weight", "X", text(CX_TEXT("app", "its weight, 1 when not given"))},
       {"--person", "ID", text(CX_TEXT("app", "the respondent's key"))},
       {"--date", "YYYY-MM-DD", text(CX_TEXT("app", "the day it was answered"))},
       {"--comment", "TEXT", text(CX_TEXT("app", "the respondent's words"))},
       {"--json", "", text(CX_TEXT("app", "print what was stored as JSON"))}},
      runEnter};
}

}  // namespace cx
