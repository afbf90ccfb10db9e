// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export_submissions.h"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <map>

#include "core/io/answer_text.h"
#include "core/io/column.h"
#include "core/io/delimited.h"
#include "core/io/formula_guard.h"
#include "core/io/json_text.h"
#include "core/io/question_table.h"
#include "core/io/utf8.h"
#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/submission.h"
#include "core/survey/wave.h"

namespace cx {
namespace {

/// What an export calls the things that submissions point to.
struct Names {
  std::map<WaveId, std::string> waves;
  std::map<ChannelId, std::string> channels;
  std::map<LevelId, std::string> levels;
  std::vector<Attribute> attributes;

  explicit Names(const Workspace& workspace) : attributes(cx::attributes(workspace)) {
    for (const Wave& wave : cx::waves(workspace)) waves[wave.id] = wave.key;
    for (const Channel& channel : cx::channels(workspace)) channels[channel.id] = channel.key;
    for (const Attribute& attribute : attributes)
      for (const Level& level : attribute.levels) levels[{attribute.id, level.number}] = level.key;
  }
  [[nodiscard]] std::string level(const Submission& submission, AttributeId attribute) const {
    const auto at = std::ranges::find(submission.levels, attribute, &LevelId::attribute);
    return at == submission.levels.end() ? std::string() : levels.at(*at);
  }
};

class CsvRow {
 public:
  explicit CsvRow(std::string& out) : out_(out) {}
  /// A person's words, which no spreadsheet may run.
  void words(std::string_view field) { plain(formulaGuarded(field)); }
  void plain(std::string_view field) {
    if (!first_) out_ += ',';
    first_ = false;
    appendField(out_, field);
  }
  void end() {
    out_ += '\n';
    first_ = true;
  }

 private:
  std::string& out_;
  bool first_ = true;
};

/// The attribute's key, unless importFile would take that for another column.
std::string headerOf(const Attribute& attribute, const Questionnaire& questionnaire) {
  const Column column = recogniseColumns({attribute.key}, questionnaire, {}).front();
  return (column.guessed && column.id == attribute.key ? "" : std::string(attributePrefix)) + attribute.key;
}

std::string answerText(Answer answer) {
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

boost::json::value answerJson(Answer answer) {
  if (answer.state == Answer::State::skipped) return nullptr;
  if (answer.state == Answer::State::score) return answer.value;
  return boost::json::string(answerText(answer));
}

void writeHeader(CsvRow& row, const Workspace& workspace, const Names& names, const QuestionTable& questions,
                 bool persons) {
  const Questionnaire questionnaire = currentQuestionnaire(workspace);
  if (persons) row.plain("respondent_id");
  row.plain("wave");
  row.plain("channel");
  for (const Attribute& attribute : names.attributes) row.words(headerOf(attribute, questionnaire));
  row.plain("weight");
  for (const std::string& id : questions.ids()) row.words(id);
  for (const std::string_view last : {std::string_view("date"), std::string_view("comment"), exportMark})
    row.plain(last);
  row.end();
}

}  // namespace

std::string submissionsCsv(const Workspace& workspace, const SubmissionExport& options) {
  const Names names(workspace);
  const QuestionTable questions(workspace);
  std::string out = options.byte_order_mark ? std::string(utf8Mark) : std::string();
  CsvRow row(out);
  writeHeader(row, workspace, names, questions, options.persons);
  forEachSubmission(workspace, options.filter, [&](const Submission& submission) {
    if (options.persons) row.words(submission.person);
    row.words(names.waves.at(submission.wave));
    row.words(names.channels.at(submission.channel));
    for (const Attribute& attribute : names.attributes) row.words(names.level(submission, attribute.id));
    row.plain(weightText(submission.weight));
    for (std::size_t question = 0; question < questions.ids().size(); ++question)
      row.plain(answerText(questions.answer(submission, question)));
    row.plain(submission.date ? isoDate(*submission.date) : "");
    row.words(submission.comment);
    row.plain("1");
    row.end();
    return true;
  });
  return out;
}

std::string submissionsJson(const Workspace& workspace, const SubmissionExport& options) {
  const Names names(workspace);
  const QuestionTable questions(workspace);
  boost::json::array rows;
  forEachSubmission(workspace, options.filter, [&](const Submission& submission) {
    boost::json::object& row = rows.emplace_back(boost::json::object()).as_object();
    if (options.persons) row["respondent_id"] = submission.person;
    row["wave"] = names.waves.at(submission.wave);
    row["channel"] = names.channels.at(submission.channel);
    boost::json::object& segments = (row["attributes"] = boost::json::object()).as_object();
    for (const Attribute& attribute : names.attributes)
      if (const std::string level = names.level(submission, attribute.id); !level.empty())
        segments[attribute.key] = level;
    row["weight"] = static_cast<double>(submission.weight) / static_cast<double>(oneWeight);
    boost::json::object& answers = (row["answers"] = boost::json::object()).as_object();
    for (std::size_t question = 0; question < questions.ids().size(); ++question)
      answers[questions.ids()[question]] = answerJson(questions.answer(submission, question));
    row["date"] = submission.date ? boost::json::value(isoDate(*submission.date)) : nullptr;
    row["comment"] = submission.comment;
    return true;
  });
  return jsonText(
      boost::json::object{{"questionnaire", currentQuestionnaire(workspace).id}, {"submissions", std::move(rows)}});
}

}  // namespace cx
