// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/import.h"

#include <SQLiteCpp/Exception.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "core/io/delimited.h"
#include "core/io/import_plan.h"
#include "core/io/places.h"
#include "core/io/quarantine.h"
#include "core/io/respondents.h"
#include "core/io/row_reader.h"
#include "core/io/xlsx_book.h"
#include "core/survey/submission.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

/// The row as it stood.
std::string rawRow(const RowReader::Fields& fields, char delimiter) {
  std::string raw;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) raw += delimiter;
    appendField(raw, fields[i], delimiter);
  }
  return raw;
}

/// The second reading of the file: each row goes to `accept` or to `keepAside`, or is left out as known.
class Rows {
 public:
  Rows(const Workspace& workspace, const ImportPlan& plan, ImportReport& report, const Progress& progress)
      : plan_(plan), report_(report), gauge_(progress, plan.bytes, measuredShare, 1), first_(plan.measured.repeated) {
    if (std::ranges::find(plan.rows.columns, ColumnRole::person, &Column::role) != plan.rows.columns.end())
      stored_.emplace(workspace, gauge_);
  }

  template <class Accept, class KeepAside>
  void read(RowReader& rows, Accept accept, KeepAside keepAside) {
    const auto source = plan_.open();
    Submission submission;
    while (source->next()) {
      ++report_.rows_read;
      const auto& fields = source->fields();
      if (const auto refused = readRow(rows, fields, source->line(), submission)) {
        keepAside(note(*refused, source->line()), fields);
      } else if (stored_ && stored_->has(submission)) {
        ++report_.rows_known;
      } else {
        accept(submission, fields, rowNumber(source->line()));
        ++report_.rows_imported;
        report_.rows_incomplete += rows.incomplete();
      }
      gauge_.at(source->bytesRead());
    }
  }

 private:
  std::optional<CellProblem> readRow(RowReader& rows, const RowReader::Fields& fields, std::int64_t line,
                                     Submission& submission) {
    const std::size_t whole = plan_.rows.columns.size();
    if (plan_.dialect.header_rows > 0 && !fields.empty() && fields[0] == std::string_view(plan_.rows.columns[0].name) &&
        repeatsHeader(fields, plan_.rows.columns))
      return CellProblem{whole, {}, text(CX_TEXT("io", "repeats the header"))};
    if (auto refused = rows.read(fields, submission)) return refused;
    if (!first_.any()) return {};
    const auto form = rows.form(fields);
    const auto earlier = form ? first_.earlier(*form, rowNumber(line)) : std::nullopt;
    if (!earlier) return {};
    const auto person = std::ranges::find(plan_.rows.columns, ColumnRole::person, &Column::role);
    return CellProblem{
        static_cast<std::size_t>(person - plan_.rows.columns.begin()), std::string(submission.person),
        text(CX_TEXT("io", "this respondent's form stands in row %1 already"), {std::to_string(*earlier)})};
  }
  [[nodiscard]] std::int64_t rowNumber(std::int64_t line) const {
    return plan_.long_sheet ? line : report_.rows_read + plan_.dialect.rowsAbove();
  }
  ImportProblem note(const CellProblem& refused, std::int64_t line) {
    const auto& columns = plan_.rows.columns;
    const std::string column = refused.column < columns.size() ? columns[refused.column].name : std::string();
    ImportProblem problem{rowNumber(line), line, column, refused.value, refused.reason};
    if (++report_.rows_quarantined <= std::int64_t{ImportReport::mostProblems}) report_.problems.push_back(problem);
    return problem;
  }

  const ImportPlan& plan_;
  ImportReport& report_;
  Gauge gauge_;
  FirstForms first_;
  std::optional<StoredForms> stored_;
};

void noteCreated(const Places& places, ImportReport& report) {
  report.created_waves = places.created().waves;
  report.created_channels = places.created().channels;
  report.created_levels = places.created().levels;
}

void rehearse(Workspace& workspace, const ImportPlan& plan, const ImportOptions& options, ImportReport& report,
              const Progress& progress) {
  Places places(workspace, false);
  RowReader rows(workspace, plan.rows, places);
  const auto show = [&](const Submission& submission, const RowReader::Fields& fields, std::int64_t row) {
    if (report.rows.size() < ImportReport::mostRows) report.rows.push_back({row, rows.stored(fields, submission)});
  };
  const auto tell = [&](const ImportProblem& problem, const RowReader::Fields&) {
    if (options.each_problem) options.each_problem(problem);
  };
  Rows(workspace, plan, report, progress).read(rows, show, tell);
  noteCreated(places, report);
}

History::BatchFacts bringIn(Workspace& workspace, BatchId batch, const ImportPlan& plan, ImportReport& report,
                            const Progress& progress) {
  SubmissionWriter writer(workspace, batch);
  Places places(workspace, true, [&] { writer.rest(); });
  RowReader rows(workspace, plan.rows, places);
  const auto accept = [&](const Submission& submission, const RowReader::Fields&, std::int64_t) {
    writer.add(submission);
  };
  std::string kept;
  const auto keepAside = [&](const ImportProblem& problem, const RowReader::Fields& fields) {
    writer.rest();
    if (kept.empty()) kept = keepRowPlan(workspace, plan.rows, plan.dialect.delimiter);
    const auto column = std::ranges::find(plan.rows.columns, problem.column, &Column::name) - plan.rows.columns.begin();
    addQuarantinedRow(workspace, {0, report.file, problem.line, rawRow(fields, plan.dialect.delimiter),
                                  quarantineReason(problem, kept, static_cast<std::size_t>(column))});
  };
  Rows(workspace, plan, report, progress).read(rows, accept, keepAside);
  writer.finish();
  places.arrangeWaves();
  noteCreated(places, report);
  return {report.rows_imported, plan.measured.digest};
}

/// The first question as the sentence of a refusal.
[[noreturn]] void refuseOpen(const std::string& file, const ImportPlan& plan) {
  const ImportQuestion& first = plan.questions.front();
  std::string options;
  for (const std::string& option : first.options) options += (options.empty() ? "" : ", ") + option;
  if (first.id == "encoding")
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("io",
                               "%1, line %2: not UTF-8 text, and its encoding cannot be told from so little; name it: "
                               "%3."),
                       {file, std::to_string(plan.dialect.encoding.line), options}));
  throw Failure(ErrorKind::bad_data,
                text(CX_TEXT("io", "%1 leaves a question open: %2 Answer “%3” in a mapping with one of: %4."),
                     {file, nested(first.text), first.id, options}));
}

void describe(const ImportPlan& plan, ImportReport& report) {
  report.format = plan.dialect.format;
  report.sheet = plan.dialect.sheet;
  if (plan.dialect.book)
    for (const XlsxSheet& sheet : plan.dialect.book->sheets)
      if (!sheet.hidden || sheet.name == report.sheet) report.sheets.push_back(sheet.name);
  report.imported_before = plan.repeated;
  report.tool = plan.tool;
  report.encoding = plan.dialect.encoding;
  report.delimiter = plan.dialect.delimiter;
  report.decimal = plan.rows.decimal;
  report.header_rows = static_cast<int>(plan.dialect.header_rows);
  report.long_sheet = plan.long_sheet != nullptr;
  report.columns = plan.rows.columns;
  report.words = plan.words;
  report.questions = plan.questions;
  report.mapping = plan.mapping;
}

void noteKnown(ImportReport& report) {
  if (report.rows_known > 0)
    report.notes.push_back(
        counted(report.rows_known, CX_TEXT_N("io",
                                             "%n row(s) of respondents whose form for the same wave and channel is "
                                             "in the workspace already were left out.")));
}

ImportReport import(Workspace& workspace, const std::filesystem::path& file, const ImportOptions& options,
                    const Progress& progress) {
  ImportReport report;
  report.file = displayName(file);
  report.dry_run = options.dry_run;
  const ImportPlan plan = planImport(workspace, file, options, report.notes, progress);
  describe(plan, report);
  if (options.dry_run) {
    rehearse(workspace, plan, options, report, progress);
  } else {
    if (!plan.questions.empty()) refuseOpen(report.file, plan);
    const auto change = [&](Workspace& w, BatchId batch) { return bringIn(w, batch, plan, report, progress); };
    workspace.editBatch(text(CX_TEXT("io", "Import %1"), {report.file}), change).value();
  }
  noteKnown(report);
  return report;
}

}  // namespace

Result<ImportReport> importFile(Workspace& workspace, const std::filesystem::path& file, const ImportOptions& options,
                                const Progress& progress) {
  try {
    return guarded([&] { return import(workspace, file, options, progress); });
  } catch (const SQLite::Exception& failure) {
    return databaseError(failure, workspace.file());
  }
}

}  // namespace cx
