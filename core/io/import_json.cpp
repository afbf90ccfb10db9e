// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "core/io/import.h"

namespace cx {
namespace {

boost::json::value orNull(const std::string& word) {
  return word.empty() ? boost::json::value() : boost::json::value(word);
}

boost::json::array columnsJson(const std::vector<Column>& columns) {
  boost::json::array out;
  for (const Column& column : columns) {
    const bool question = isQuestion(column.role);
    boost::json::object& entry =
        out.emplace_back(boost::json::object{{"name", column.name}, {"role", name(column.role)}}).as_object();
    entry["statement"] = question ? boost::json::value(column.id) : nullptr;
    if (column.role == ColumnRole::attribute) entry["id"] = column.id;
  }
  return out;
}

boost::json::array problemsJson(const std::vector<ImportProblem>& problems, const Words& words) {
  boost::json::array out;
  for (const ImportProblem& problem : problems)
    out.push_back({{"row", problem.row},
                   {"line", problem.line},
                   {"column", problem.column},
                   {"value", problem.value},
                   {"reason", words(problem.reason)}});
  return out;
}

boost::json::array wordsJson(const std::vector<AnswerWord>& words) {
  boost::json::array out;
  for (const AnswerWord& word : words)
    out.push_back({{"word", word.word}, {"cells", word.times}, {"means", orNull(word.means)}});
  return out;
}

boost::json::array questionsJson(const std::vector<ImportQuestion>& questions, const Words& words) {
  boost::json::array out;
  for (const ImportQuestion& question : questions) {
    boost::json::array options;
    for (const std::string& option : question.options) options.emplace_back(option);
    out.push_back({{"id", question.id}, {"text", words(question.text)}, {"options", std::move(options)}});
  }
  return out;
}

/// The first rows as they are stored: by header, columns that are left out left out.
boost::json::array rowsJson(const ImportReport& report) {
  boost::json::array out;
  for (const StoredCells& row : report.rows) {
    boost::json::object cells;
    for (std::size_t i = 0; i < report.columns.size(); ++i)
      if (report.columns[i].role != ColumnRole::ignore && report.columns[i].role != ColumnRole::personal)
        cells[report.columns[i].name] = row.cells[i];
    out.push_back({{"row", row.row}, {"cells", std::move(cells)}});
  }
  return out;
}

boost::json::array list(const std::vector<std::string>& texts) {
  boost::json::array out;
  for (const std::string& text : texts) out.emplace_back(text);
  return out;
}

}  // namespace

std::string importJson(const ImportReport& report, const Words& words) {
  std::vector<std::string> notes;
  for (const Text& note : report.notes) notes.push_back(words(note));
  const boost::json::object created{{"waves", list(report.created_waves)},
                                    {"channels", list(report.created_channels)},
                                    {"levels", list(report.created_levels)}};
  const bool isText = report.format == "csv";
  boost::json::object out{{"file", report.file},
                          {"format", report.format},
                          {"tool", orNull(report.tool)},
                          {"sheet", orNull(report.sheet)},
                          {"encoding", isText ? boost::json::value(report.encoding.name) : nullptr},
                          {"encoding_evidence", words(report.encoding.evidence)},
                          {"byte_order_mark", report.encoding.mark},
                          {"delimiter", isText ? boost::json::value(std::string(1, report.delimiter)) : nullptr},
                          {"decimal", std::string(1, report.decimal)},
                          {"header_rows", report.header_rows},
                          {"long", report.long_sheet},
                          {"rows_read", report.rows_read},
                          {"rows_imported", report.rows_imported},
                          {"rows_incomplete", report.rows_incomplete},
                          {"rows_quarantined", report.rows_quarantined},
                          {"rows_known", report.rows_known},
                          {"dry_run", report.dry_run},
                          {"columns", columnsJson(report.columns)},
                          {"problems", problemsJson(report.problems, words)},
                          {"words", wordsJson(report.words)},
                          {"questions", questionsJson(report.questions, words)},
                          {"created", created},
                          {"notes", list(notes)},
                          {"mapping", mappingJson(report.mapping)}};
  if (report.dry_run) out["rows"] = rowsJson(report);
  return boost::json::serialize(out);
}

}  // namespace cx
