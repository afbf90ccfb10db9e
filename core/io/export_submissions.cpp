// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export_submissions.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "core/data/viewer_mark.h"
#include "core/io/column.h"
#include "core/io/delimited.h"
#include "core/io/export_names.h"
#include "core/io/export_rows.h"
#include "core/io/formula_guard.h"
#include "core/io/json_text.h"
#include "core/io/question_table.h"
#include "core/io/utf8.h"
#include "core/survey/attribute.h"
#include "core/survey/submission.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

class CsvSink final : public ExportSink {
 public:
  explicit CsvSink(std::string& out) : out_(out) {}
  void words(std::string_view text) override { plain(formulaGuarded(text)); }
  void weight(Weight weight) override { plain(weightText(weight)); }
  void answer(Answer answer) override { plain(exportedAnswer(answer)); }
  void day(const std::optional<Date>& day) override { plain(day ? isoDate(*day) : std::string()); }
  void endRow() override {
    plain("1");
    end();
  }
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

boost::json::value answerJson(Answer answer) {
  if (answer.state == Answer::State::skipped) return nullptr;
  if (answer.state == Answer::State::score) return answer.value;
  return boost::json::string(exportedAnswer(answer));
}

}  // namespace

std::string submissionsCsv(const Workspace& workspace, const SubmissionExport& options) {
  std::string out = options.byte_order_mark ? std::string(utf8Mark) : std::string();
  CsvSink sink(out);
  for (const std::string& header : exportHeaders(workspace, options)) sink.words(header);
  sink.plain(exportMark);
  sink.end();
  writeSubmissions(workspace, options, sink);
  return out;
}

std::string submissionsJson(const Workspace& workspace, const SubmissionExport& options) {
  needForms(workspace.database());
  const ExportNames names(workspace);
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
  boost::json::array attributes;
  for (const Attribute& attribute : names.attributes) attributes.emplace_back(attribute.key);
  return jsonText(boost::json::object{{"questionnaire", currentQuestionnaire(workspace).id},
                                      {"attributes", std::move(attributes)},
                                      {"submissions", std::move(rows)}});
}

}  // namespace cx
