// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "core/io/import.h"

namespace cx {
namespace {

boost::json::array columnsJson(const std::vector<Column>& columns) {
  boost::json::array out;
  for (const Column& column : columns) {
    const bool question = column.role == ColumnRole::statement || column.role == ColumnRole::outcome;
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
  return boost::json::serialize(boost::json::object{{"file", report.file},
                                                    {"format", "csv"},
                                                    {"encoding", "UTF-8"},
                                                    {"delimiter", std::string(1, report.delimiter)},
                                                    {"decimal", std::string(1, report.decimal)},
                                                    {"header_rows", 1},
                                                    {"rows_read", report.rows_read},
                                                    {"rows_imported", report.rows_imported},
                                                    {"rows_incomplete", report.rows_incomplete},
                                                    {"rows_quarantined", report.rows_quarantined},
                                                    {"dry_run", report.dry_run},
                                                    {"columns", columnsJson(report.columns)},
                                                    {"problems", problemsJson(report.problems, words)},
                                                    {"questions", boost::json::array()},
                                                    {"created", created},
                                                    {"notes", list(notes)}});
}

}  // namespace cx
