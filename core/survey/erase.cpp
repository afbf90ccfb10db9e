// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/erase.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <set>

#include "core/data/backup_reason.h"
#include "core/data/database.h"
#include "core/data/file_access.h"
#include "core/data/forget.h"
#include "core/survey/beyond_history.h"
#include "core/survey/setting.h"
#include "core/survey/submission.h"
#include "core/survey/submission_row.h"
#include "core/survey/workspace.h"
#include "core/tally/tally_cells.h"

namespace cx {
namespace {

constexpr const char* unfinishedKey = "erasing";
constexpr std::size_t personColumn = 6, rawColumn = 3;  // of submission and of quarantine

/// Whether a cell of a delimited row is the key: what stands around it are delimiters, quotes and spaces.
bool hasCell(std::string_view row, std::string_view key) {
  constexpr std::string_view around = ",;\t|\" \r\n";
  const auto ends = [&](std::size_t at) { return at >= row.size() || around.find(row[at]) != std::string_view::npos; };
  for (std::size_t at = row.find(key); at != std::string_view::npos; at = row.find(key, at + 1))
    if ((at == 0 || ends(at - 1)) && ends(at + key.size())) return true;
  return false;
}

std::set<std::int64_t> ids(SQLite::Database& database, const char* sql, const std::string& person) {
  std::set<std::int64_t> out;
  SQLite::Statement rows(database, sql);
  rows.bind(1, person);
  while (rows.executeStep()) out.insert(rows.getColumn(0).getInt64());
  return out;
}

std::set<std::int64_t> quarantinedOf(SQLite::Database& database, const std::string& person) {
  std::set<std::int64_t> out;
  SQLite::Statement rows(database, "SELECT id, raw FROM quarantine");
  while (rows.executeStep())
    if (hasCell(rows.getColumn(1).getString(), person)) out.insert(rows.getColumn(0).getInt64());
  return out;
}

/// What a person left in a workspace's tables, and how History recognises it.
struct Traces {
  std::set<std::int64_t> submitted, withdrawn, quarantined;
  [[nodiscard]] std::vector<Forgotten> past(const std::string& person) const {
    std::set<std::int64_t> rows = submitted;
    rows.insert(withdrawn.begin(), withdrawn.end());
    const auto is = [person](const KeptRow& row) { return row.size() > personColumn && row[personColumn] == person; };
    const auto in = [person](const KeptRow& row) {
      return row.size() > rawColumn && row[rawColumn] && hasCell(*row[rawColumn], person);
    };
    return {{"submission", is, rows}, {"quarantine", in, quarantined}};
  }
};

Traces find(SQLite::Database& database, const std::string& person) {
  return {ids(database, "SELECT id FROM submission WHERE person=?", person),
          ids(database, "SELECT id FROM withdrawn WHERE person=?", person), quarantinedOf(database, person)};
}

PersonTraces counted(SQLite::Database& database, const Traces& traces, const std::string& person) {
  return {std::int64_t(traces.submitted.size() + traces.withdrawn.size()), keptChanges(database, traces.past(person)),
          std::int64_t(traces.quarantined.size())};
}

/// Out of the tally cells, where each counts as the form of a named person, while the rows are there to be read.
void uncount(SQLite::Database& database, const std::set<std::int64_t>& rows) {
  CellUpdates cells(database);
  SQLite::Statement row(database, "SELECT wave, channel, weight, answers, levels FROM submission WHERE id=?");
  for (const std::int64_t id : rows) {
    row.bind(1, id);
    row.executeStep();
    const std::string answers = row.getColumn(3).getString(), levels = row.getColumn(4).getString();
    cells.add({WaveId{row.getColumn(0).getInt64()}, ChannelId{row.getColumn(1).getInt64()}, row.getColumn(2).getInt64(),
               answers, levels, true},
              -1);
    row.reset();
  }
  cells.flush();
}

void remove(SQLite::Database& database, const char* sql, const std::set<std::int64_t>& rows) {
  SQLite::Statement gone(database, sql);
  for (const std::int64_t id : rows) {
    gone.bind(1, id);
    gone.exec();
    gone.reset();
  }
}

/// Drafts that hold the person's key, or words of theirs: a form that was being looked at.
void removeDrafts(SQLite::Database& database, const std::string& person) {
  SQLite::Statement gone(database,
                         "DELETE FROM setting WHERE key NOT LIKE 'holds-erased:%' AND (instr(value, ?1) > 0 OR EXISTS "
                         "(SELECT 1 FROM submission WHERE person=?2 AND comment<>'' AND instr(value, comment) > 0))");
  gone.bind(1, '"' + person + '"');
  gone.bind(2, person);
  gone.exec();
}

bool holds(const std::filesystem::path& backup, const std::string& person) {
  try {
    const auto database = openDatabase(backup, Access::read);
    return counted(*database, find(*database, person), person).any();
  } catch (const std::exception&) {
    return true;  // what cannot be read may hold anybody
  }
}

void erase(Workspace& workspace, const Traces& traces, const std::string& person,
           const std::vector<std::filesystem::path>& backups) {
  SQLite::Database& database = workspace.database();
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  forgetChanges(database, traces.past(person));
  removeDrafts(database, person);
  uncount(database, traces.submitted);
  remove(database, "DELETE FROM submission WHERE id=?", traces.submitted);
  remove(database, "DELETE FROM withdrawn WHERE id=?", traces.withdrawn);
  remove(database, "DELETE FROM quarantine WHERE id=?", traces.quarantined);
  for (const auto& backup : backups) setSetting(workspace, std::string(holdsErasedKey) + nameOf(backup), "1");
  setSetting(workspace, unfinishedKey, "1");
  noteAudit(database, "erase", text(CX_TEXT("core", "Erase one person for good")), workspace.now(), "");
  transaction.commit();
}

void rewrite(Workspace& workspace) {
  try {
    finishErasing(workspace.database());
  } catch (const SQLite::Exception& failure) {
    throw Failure(ErrorKind::read_or_write,
                  text(CX_TEXT("core",
                               "The person was erased, but traces may be left in the bytes of “%1”: it could not be "
                               "rewritten (%2). Make room on the disk and open it again."),
                       {nameOf(workspace.file()), std::string(failure.what())}));
  }
}

}  // namespace

PersonTraces tracesOf(const Workspace& workspace, const std::string& person) {
  if (person.empty()) return {};
  return counted(workspace.database(), find(workspace.database(), person), person);
}

Result<Erased> erasePerson(Workspace& workspace, const std::string& person) {
  Erased out;
  const Result<void> done = beyondHistory(workspace, [&](Workspace& edited) {
    out.traces = tracesOf(edited, person);
    if (!out.traces.any())
      throw Failure(ErrorKind::bad_data,
                    text(CX_TEXT("core", "Nobody in this workspace has the key “%1”; nothing was erased."), {person}));
    const Backup before = makeBackup(edited.backups(), edited.database(), edited.now(), BackupReason::erasure);
    out.backups.push_back(before.file);
    for (const auto& backup : backupsOfAllCopies(edited.backups()))
      if (backup != before.file && holds(backup, person)) out.backups.push_back(backup);
    erase(edited, find(edited.database(), person), person, out.backups);
    rewrite(edited);
  });
  if (done.has_error()) return done.error();
  return out;
}

bool holdsErased(const Workspace& workspace, const std::filesystem::path& backup) {
  return !setting(workspace, std::string(holdsErasedKey) + nameOf(backup)).empty();
}

void finishErasing(SQLite::Database& database) {
  SQLite::Statement marked(database, "SELECT 1 FROM setting WHERE key=?");
  marked.bind(1, unfinishedKey);
  if (!marked.executeStep()) return;
  marked.reset();
  rewriteFile(database);
  SQLite::Statement done(database, "DELETE FROM setting WHERE key=?");
  done.bind(1, unfinishedKey);
  done.exec();
}

}  // namespace cx
