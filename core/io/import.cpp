// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/import.h"

#include <SQLiteCpp/Exception.h>

#include <utility>

#include "core/io/delimited.h"
#include "core/io/import_plan.h"
#include "core/io/places.h"
#include "core/io/row_reader.h"
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

Text whereAndWhy(const ImportProblem& problem) {
  if (problem.column.empty())
    return text(CX_TEXT("io", "row %1: %2"), {std::to_string(problem.row), nested(problem.reason)});
  return text(CX_TEXT("io", "row %1, %2 “%3”: %4"),
              {std::to_string(problem.row), problem.column, problem.value, nested(problem.reason)});
}

/// The second reading of the file: each row goes to `accept` or to `keepAside`.
class Rows {
 public:
  Rows(const ImportPlan& plan, ImportReport& report, const Progress& progress)
      : plan_(plan), report_(report), gauge_(progress, plan.bytes, measuredShare, 1) {}

  template <class Accept, class KeepAside>
  void read(RowReader& rows, Accept accept, KeepAside keepAside) {
    DelimitedReader reader(fileSource(plan_.file), report_.file, plan_.dialect.delimiter);
    reader.next();
    Submission submission;
    while (reader.next()) {
      ++report_.rows_read;
      if (const auto refused = rows.read(reader.fields(), submission)) {
        keepAside(note(*refused, reader.line()), reader.fields());
      } else {
        accept(submission);
        ++report_.rows_imported;
        report_.rows_incomplete += rows.incomplete();
      }
      gauge_.at(reader.bytesRead());
    }
  }

 private:
  ImportProblem note(const CellProblem& refused, std::int64_t line) {
    const auto& columns = plan_.rows.columns;
    const std::string column = refused.column < columns.size() ? columns[refused.column].name : std::string();
    ImportProblem problem{report_.rows_read + 1, line, column, refused.value, refused.reason};
    if (++report_.rows_quarantined <= std::int64_t{ImportReport::mostProblems}) report_.problems.push_back(problem);
    return problem;
  }

  const ImportPlan& plan_;
  ImportReport& report_;
  Gauge gauge_;
};

void noteCreated(const Places& places, ImportReport& report) {
  report.created_waves = places.created().waves;
  report.created_channels = places.created().channels;
  report.created_levels = places.created().levels;
}

void rehearse(Workspace& workspace, const ImportPlan& plan, ImportReport& report, const Progress& progress) {
  Places places(workspace, false);
  RowReader rows(workspace, plan.rows, places);
  Rows(plan, report, progress)
      .read(
          rows, [](const Submission&) {}, [](const ImportProblem&, const RowReader::Fields&) {});
  noteCreated(places, report);
}

History::BatchFacts bringIn(Workspace& workspace, BatchId batch, const ImportPlan& plan, ImportReport& report,
                            const Progress& progress) {
  SubmissionWriter writer(workspace, batch);
  Places places(workspace, true, [&] { writer.rest(); });
  RowReader rows(workspace, plan.rows, places);
  const auto accept = [&](const Submission& submission) { writer.add(submission); };
  const auto keepAside = [&](const ImportProblem& problem, const RowReader::Fields& fields) {
    writer.rest();
    addQuarantinedRow(workspace, {0, report.file, problem.line, rawRow(fields, plan.dialect.delimiter),
                                  toJson(whereAndWhy(problem))});
  };
  Rows(plan, report, progress).read(rows, accept, keepAside);
  writer.finish();
  places.arrangeWaves();
  noteCreated(places, report);
  return {report.rows_imported, plan.measured.digest};
}

ImportReport import(Workspace& workspace, const std::filesystem::path& file, const ImportOptions& options,
                    const Progress& progress) {
  ImportReport report;
  report.file = displayName(file);
  report.dry_run = options.dry_run;
  const ImportPlan plan = planImport(workspace, file, options, report.notes, progress);
  report.delimiter = plan.dialect.delimiter;
  report.decimal = plan.rows.decimal;
  report.columns = plan.rows.columns;
  if (options.dry_run) {
    rehearse(workspace, plan, report, progress);
  } else {
    const auto change = [&](Workspace& w, BatchId batch) { return bringIn(w, batch, plan, report, progress); };
    workspace.editBatch(text(CX_TEXT("io", "Import %1"), {report.file}), change).value();
  }
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
