// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/import_plan.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <iterator>
#include <system_error>

#include "core/io/byte_source.h"
#include "core/io/formula_guard.h"
#include "core/survey/channel.h"
#include "core/survey/wave.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

/// Takes a column out of use where one value was given for all rows; whether there is such a column.
bool overridden(RowPlan& rows, ColumnRole role, bool given, const char* note, std::vector<Text>& notes) {
  const auto column = std::ranges::find(rows.columns, role, &Column::role);
  if (column == rows.columns.end()) return false;
  if (given) {
    column->role = ColumnRole::ignore;
    notes.push_back(text(note, {column->name}));
  }
  return true;
}

void settleWave(const Workspace& workspace, RowPlan& rows, std::vector<Text>& notes) {
  const bool column = overridden(rows, ColumnRole::wave, rows.wave.has_value(),
                                 CX_TEXT("io", "Column “%1” was left out, because the wave was given."), notes);
  if (column || rows.wave) return;
  rows.wave = assumedWave(workspace);
  notes.push_back(text(CX_TEXT("io", "The file names no wave; all rows belong to “%1”."), {*rows.wave}));
}

void settleChannel(RowPlan& rows, std::vector<Text>& notes) {
  const bool column = overridden(rows, ColumnRole::channel, rows.channel.has_value(),
                                 CX_TEXT("io", "Column “%1” was left out, because the channel was given."), notes);
  if (column || rows.channel) return;
  rows.channel = organisationWide;
  notes.push_back(text(CX_TEXT("io", "The file names no channel; all rows judge the whole organisation.")));
}

void notePersonal(const std::vector<Column>& columns, std::vector<Text>& notes) {
  for (const Column& column : columns)
    if (column.role == ColumnRole::personal)
      notes.push_back(text(CX_TEXT("io", "Column “%1” holds personal data and was left out."), {column.name}));
}

void noteNotAsked(const Questionnaire& questionnaire, const std::vector<Column>& columns, std::vector<Text>& notes) {
  std::string missing;
  for (const Statement* statement : questionnaire.statements()) {
    const bool there = std::ranges::any_of(columns, [&](const Column& column) {
      return column.role == ColumnRole::statement && column.id == statement->id;
    });
    if (!there) missing += (missing.empty() ? "" : ", ") + statement->id;
  }
  if (!missing.empty()) notes.push_back(text(CX_TEXT("io", "No column answers %1; recorded as not asked."), {missing}));
}

void noteRepeated(const Workspace& workspace, const std::string& digest, std::vector<Text>& notes) {
  SQLite::Statement row(
      workspace.database(),
      "SELECT at FROM history JOIN batch ON batch.id=history.batch WHERE undone=0 AND digest=? ORDER BY history.id");
  row.bind(1, digest);
  if (!row.executeStep()) return;
  const auto at = parseIsoInstant(row.getColumn(0).getString());
  const Date day{std::chrono::floor<std::chrono::days>(at.value_or(Instant{}))};
  notes.push_back(
      text(CX_TEXT("io", "The same file was imported on %1 already; imported again, its rows count twice."), {day}));
}

}  // namespace

ImportPlan planImport(const Workspace& workspace, const std::filesystem::path& file, const ImportOptions& options,
                      std::vector<Text>& notes, const Progress& progress) {
  const Questionnaire questionnaire = currentQuestionnaire(workspace);
  const auto known = attributes(workspace);
  ImportPlan plan;
  plan.file = file;
  plan.dialect = findDialect(file, options.delimiter, questionnaire, known);
  std::error_code unknown;
  plan.bytes = static_cast<std::int64_t>(std::filesystem::file_size(file, unknown));
  RowPlan& rows = plan.rows;
  rows.wave = options.wave;
  rows.channel = options.channel;
  rows.ours = std::ranges::find(plan.dialect.headers, exportMark) != plan.dialect.headers.end();
  if (rows.ours)
    for (std::string& header : plan.dialect.headers) header = std::string(formulaUnguarded(header));
  rows.columns = recogniseColumns(plan.dialect.headers, questionnaire, known);
  requireUsable(rows.columns, displayName(file));
  for (Column& column : rows.columns) column.guessed = column.guessed && !rows.ours;
  notePersonal(rows.columns, notes);
  settleWave(workspace, rows, notes);
  settleChannel(rows, notes);
  noteNotAsked(questionnaire, rows.columns, notes);
  plan.measured = measure(file, plan.dialect, rows.columns, Gauge(progress, plan.bytes, 0, measuredShare));
  std::ranges::move(plan.measured.notes, std::back_inserter(notes));
  rows.decimal = options.decimal.value_or(plan.measured.decimal_comma ? ',' : '.');
  noteRepeated(workspace, plan.measured.digest, notes);
  return plan;
}

}  // namespace cx
