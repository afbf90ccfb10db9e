// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ours.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <stdexcept>

#include "core/base/words.h"
#include "core/chart/pages.h"
#include "core/io/import.h"
#include "core/io/xlsx_reader.h"
#include "core/scoring/weighting.h"
#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/organisation.h"
#include "core/survey/questionnaire.h"
#include "core/survey/wave.h"
#include "core/tally/tally_cells.h"

namespace cx::bench {

void makeWorkspace(const std::filesystem::path& file) {
  removeDatabase(file);
  Organisation organisation;
  organisation.name = {"Bench", "벤치"};
  Workspace workspace = createWorkspace(file, builtInQuestionnaire("digital-cx"), organisation).value();
  workspace.edit(text("Add a channel"),
                 [](Workspace& w) {
                   addChannel(w, {{}, "app", {}, ChannelKind::digital, 0});
                 })
      .value();
}

void import(const std::filesystem::path& workspace, const std::filesystem::path& csv, std::int64_t rows) {
  Workspace opened = openWorkspace(workspace).value();
  const ImportReport report = importFile(opened, csv).value();
  if (report.rows_imported != rows) throw std::runtime_error("not every row was accepted");
}

void readSheet(const std::filesystem::path& sheet, std::int64_t rows) {
  const auto book = openXlsx(sheet);
  XlsxReader reader(book, book->sheets.front(), static_cast<std::int64_t>(std::filesystem::file_size(sheet)));
  std::int64_t seen = 0, characters = 0;
  for (; reader.next(); ++seen)
    for (const std::string_view cell : reader.fields()) characters += std::ssize(cell);
  if (seen != rows || characters == 0) throw std::runtime_error("not every row was read");
}

void overview(const std::filesystem::path& workspace) {
  const Workspace reader = openWorkspace(workspace, Access::read).value();
  const OverviewPage page = overviewPage(reader, {}, Words());
  if (page.charts.size() != 4) throw std::runtime_error("the Overview is not complete");
}

void scan(const std::filesystem::path& workspace) {
  const Workspace reader = openWorkspace(workspace, Access::read).value();
  std::vector<LevelId> levels;  // four of eleven departments
  for (int number = 1; number <= 4; ++number) levels.push_back({AttributeId{1}, number});
  if (scanCells(reader.database(), {{}, {}, levels}).all().empty()) throw std::runtime_error("nothing was counted");
}

void stepOnly(const std::filesystem::path& workspace) {
  const Workspace reader = openWorkspace(workspace, Access::read).value();
  sqlite3_stmt* rows = nullptr;
  sqlite3_prepare_v2(reader.database().getHandle(), "SELECT wave, channel, levels, weight, answers FROM submission", -1,
                     &rows, nullptr);
  std::int64_t sum = 0;
  while (sqlite3_step(rows) == SQLITE_ROW) {
    sum += sqlite3_column_int64(rows, 0) + sqlite3_column_int64(rows, 1) + sqlite3_column_int64(rows, 3);
    sum += *static_cast<const unsigned char*>(sqlite3_column_blob(rows, 2));
    sum += *static_cast<const unsigned char*>(sqlite3_column_blob(rows, 4));
  }
  sqlite3_finalize(rows);
  if (sum == 0) throw std::runtime_error("nothing was read");
}

void weigh(const std::filesystem::path& workspace) {
  Workspace opened = openWorkspace(workspace).value();
  TargetTable targets;
  for (const Attribute& attribute : attributes(opened))
    for (const Level& level : attribute.levels)
      targets.push_back({attribute.key, level.key, double(targets.size() % 2 + 1), std::int64_t(targets.size())});
  double sum = 0;
  for (const TargetShare& target : targets) sum += target.share;
  for (TargetShare& target : targets) target.share *= 100 / sum;
  saveWeights(opened, rakeWorkspace(opened, targets)).value();
}

Entry::Entry(const std::filesystem::path& file)
    : workspace_(openWorkspace(file).value()), uncounted_(workspace_.database(), none_) {
  form_.wave = waves(workspace_).back().id;
  form_.channel = channels(workspace_).back().id;
  commit();  // the day's first edit makes a backup
}

/// No two in a row are alike: an edit that changes nothing writes nothing.
Submission Entry::nextForm() {
  const Questionnaire questionnaire = currentQuestionnaire(workspace_);
  ++keyed_;
  for (const Statement* statement : questionnaire.statements())
    setAnswer(form_.answers, statement->slot, Answer::score(1 + int((keyed_ + unsigned(statement->slot)) % 5)), 1);
  return form_;
}

void Entry::commit() {
  const Submission form = nextForm();
  workspace_.edit(text("Enter form"), [&](Workspace& w) { addSubmission(w, form); }).value();
}

void Entry::commitUncounted() {
  const Submission form = nextForm();
  uncounted_.record(text("Enter form"), [&] { addSubmission(workspace_, form); });
}

}  // namespace cx::bench
