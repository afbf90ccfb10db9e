// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/salvage.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/data/bare_statement.h"
#include "core/data/copy.h"
#include "core/data/file_access.h"
#include "core/data/new_file.h"
#include "core/data/page_scan.h"
#include "core/io/check.h"
#include "core/io/salvage_survey.h"
#include "core/survey/door.h"
#include "core/survey/submission_row.h"
#include "core/survey/workspace.h"
#include "core/tally/tally_cells.h"

namespace cx {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t columns = 11;
enum Column { id, wave, channel, weight, answers, levels, person, date, comment, batch, hash };

/// A submission's row if these are one, with the batch it came in; nothing where it was entered by itself.
struct FoundRow {
  StoredRow row;
  std::optional<std::int64_t> batch;
};

std::optional<std::string> bytesOf(const RawValue& value, bool blob) {
  if (std::holds_alternative<std::monostate>(value) && !blob) return std::string();
  const RawText* text = std::get_if<RawText>(&value);
  return text && text->blob == blob ? std::optional(text->bytes) : std::nullopt;
}

/// Of the shape of a submission, whether its hash is right or not.
std::optional<FoundRow> foundRow(const RawRow& raw) {
  const std::vector<RawValue>& values = raw.values;
  FoundRow out;
  out.row.id = raw.id;
  const std::pair<Column, std::int64_t*> numbers[] = {
      {wave, &out.row.wave}, {channel, &out.row.channel}, {weight, &out.row.weight}, {hash, &out.row.hash}};
  for (const auto& [column, target] : numbers) {
    const auto* number = std::get_if<std::int64_t>(&values[column]);
    if (!number) return {};
    *target = *number;
  }
  const std::pair<Column, std::string*> texts[] = {{answers, &out.row.answers},
                                                   {levels, &out.row.levels},
                                                   {person, &out.row.person},
                                                   {date, &out.row.date},
                                                   {comment, &out.row.comment}};
  for (const auto& [column, target] : texts) {
    auto bytes = bytesOf(values[column], column == answers || column == levels);
    if (!bytes) return {};
    *target = std::move(*bytes);
  }
  if (const auto* number = std::get_if<std::int64_t>(&values[batch])) {
    out.batch = *number;
  } else if (!std::holds_alternative<std::monostate>(values[batch])) {
    return {};
  }
  return out;
}

bool asItWasStored(const StoredRow& row) {
  return hashOf(row) == row.hash;
}

/// What is known of the batches that rows came in: the rows of an undone one wait elsewhere and look alike.
class Batches {
 public:
  /// What was undone says so in two places, of which damage leaves one.
  void ask(SQLite::Database& damaged) {
    read(damaged, "SELECT batch FROM history WHERE undone=1 AND batch IS NOT NULL", undone_);
    read(damaged, "SELECT DISTINCT batch FROM withdrawn", undone_);
    read(damaged, "SELECT batch FROM history WHERE undone=0 AND batch IS NOT NULL", standing_);
    read(damaged, "SELECT DISTINCT batch FROM submission WHERE batch IS NOT NULL", standing_);
  }
  /// Where the list of tables is lost, the steps still stand on their pages.
  void scan(const fs::path& damaged) {
    forEachRawRow(damaged, stepColumns, [&](const RawRow& raw) { note(raw.values); });
  }
  [[nodiscard]] bool undone(std::int64_t batch) const { return undone_.contains(batch); }
  [[nodiscard]] bool standing(std::int64_t batch) const { return standing_.contains(batch) && !undone(batch); }

 private:
  enum Step { step_id, step_name, step_at, step_changeset, step_batch, step_undone, stepColumns };

  static void read(SQLite::Database& damaged, const char* sql, std::set<std::int64_t>& into) {
    try {
      SQLite::Statement rows(damaged, sql);
      while (rows.executeStep()) into.insert(rows.getColumn(0).getInt64());
    } catch (const SQLite::Exception&) {  // what was read until here is known
    }
  }
  void note(const std::vector<RawValue>& step) {
    const auto* changeset = std::get_if<RawText>(&step[step_changeset]);
    const auto *batch = std::get_if<std::int64_t>(&step[step_batch]),
               *undone = std::get_if<std::int64_t>(&step[step_undone]);
    if (!changeset || !changeset->blob || !batch || !undone) return;
    (*undone == 0 ? standing_ : undone_).insert(*batch);
  }

  std::set<std::int64_t> undone_, standing_;
};

struct FoundForms {
  std::map<std::int64_t, StoredRow> rows;
  std::int64_t refused = 0;
};

FoundForms findForms(const fs::path& damaged, const Batches& batches) {
  FoundForms out;
  forEachRawRow(damaged, columns, [&](const RawRow& raw) {
    const auto found = foundRow(raw);
    if (!found || (found->batch && batches.undone(*found->batch))) return;
    if (!asItWasStored(found->row) || (found->batch && !batches.standing(*found->batch))) {
      ++out.refused;
    } else {
      out.rows.try_emplace(raw.id, found->row);
    }
  });
  return out;
}

void insertForms(SQLite::Database& database, const FoundForms& forms) {
  BareStatement insert(
      database,
      "INSERT INTO submission(wave, channel, weight, answers, levels, hash, person, date, comment, id) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const auto& [rowid, row] : forms.rows) {
    insert.bind(bindRow(insert, row, true, 1), rowid);
    insert.run();
  }
}

bool isSound(const fs::path& file) {
  const Result<Workspace> opened = openWorkspace(file, Access::read);
  return opened.has_value() && checkWorkspace(*opened).empty();
}

SalvageReport gather(const fs::path& damaged, SQLite::Database& target, Instant now) {
  SalvageReport report;
  SQLite::Transaction transaction(target, SQLite::TransactionBehavior::IMMEDIATE);
  Batches batches;
  {
    const auto source = openToSalvage(damaged);
    salvageSurvey(*source, target, nameOf(damaged));
    batches.ask(*source);
  }
  batches.scan(damaged);
  const FoundForms forms = findForms(damaged, batches);
  insertForms(target, forms);
  report.stand_ins = addStandIns(target);
  rewriteCells(target);
  report.forms = std::int64_t(forms.rows.size());
  report.refused = forms.refused;
  noteAudit(target, "salvage", counted(report.forms, CX_TEXT_N("core", "Salvage %n submission(s) from a damaged file")),
            now, "");
  markComplete(target);
  transaction.commit();
  return report;
}

}  // namespace

Result<void> copyWorkspace(const fs::path& file, const fs::path& out) {
  return atDoor(out, [&] {
    if (fs::exists(out))
      throw Failure(
          ErrorKind::usage,
          text(CX_TEXT("core", "“%1” exists already. Choose another name; nothing was changed."), {nameOf(out)}));
    checkHeader(file);
    const auto source = openDatabase(file, Access::read);
    try {
      copyToNewFile(*source, fs::path(out) += ".part", out);
    } catch (const fs::filesystem_error& failure) {
      throw Failure(ErrorKind::read_or_write,
                    text(CX_TEXT("core", "“%1” cannot be created: %2. Choose a folder you may write to."),
                         {nameOf(out), failure.code().message()}));
    }
  });
}

Result<SalvageReport> salvageWorkspace(const fs::path& damaged, const fs::path& out, Instant now) {
  return atDoor(damaged, [&] {
    checkHeader(damaged);
    if (isSound(damaged)) {
      copyWorkspace(damaged, out).value();
      SalvageReport report;
      report.sound = true;
      report.forms = submissionCount(openWorkspace(out, Access::read).value());
      return report;
    }
    auto target = createDatabase(out);
    NewFile made(out);
    const SalvageReport report = gather(damaged, *target, now);
    target.reset();
    made.keep();
    return report;
  });
}

}  // namespace cx
