// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/past.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <array>
#include <string>
#include <utility>

#include "core/data/audit.h"
#include "core/data/backup_reason.h"
#include "core/data/copy.h"
#include "core/data/file_access.h"
#include "core/data/steps.h"
#include "core/survey/beyond_history.h"
#include "core/survey/door.h"
#include "core/survey/erase.h"
#include "core/survey/setting.h"

namespace cx {
namespace {

/// In the newest format.
std::unique_ptr<SQLite::Database> readIntoMemory(const std::filesystem::path& file) {
  checkHeader(file);
  const auto stored = openDatabase(file, Access::read);
  auto copy = copyInMemory(*stored);
  if (schemaOf(*copy, file) < newestSchema()) {
    SQLite::Transaction transaction(*copy);
    migrate(*copy);
    transaction.commit();
  }
  return copy;
}

std::string workspaceId(SQLite::Database& database) {
  SQLite::Statement row(database, "SELECT workspace_id FROM organisation");
  return row.executeStep() ? row.getColumn(0).getString() : std::string();
}

void checkOwn(SQLite::Database& backup, const Workspace& workspace, const std::filesystem::path& file) {
  const auto refuse = [&](const char* source) { throw Failure(ErrorKind::bad_data, text(source, {nameOf(file)})); };
  if (backup.execAndGet("PRAGMA integrity_check(1)").getString() != "ok" || brokenAuditEntry(backup))
    refuse(CX_TEXT("core", "The backup “%1” is damaged; nothing was changed. Choose another one."));
  // The log only ever grows, so every backup of this workspace ends somewhere in it.
  if (workspaceId(backup) != workspaceId(workspace.database()) || !entryOfHead(workspace.database(), auditHead(backup)))
    refuse(CX_TEXT(
        "core", "“%1” is no backup of this workspace's past; nothing was changed. Open it as a workspace of its own."));
}

/// The audit log of the present instead of the backup's, which is its beginning.
void continueLog(SQLite::Database& restored, const Workspace& workspace, const Backup& backup) {
  const std::string digest = auditHead(restored);
  restored.exec("DELETE FROM audit");
  SQLite::Statement rows(workspace.database(), "SELECT id, at, action, name, digest, hash FROM audit ORDER BY id");
  SQLite::Statement insert(restored, "INSERT INTO audit(id, at, action, name, digest, hash) VALUES (?, ?, ?, ?, ?, ?)");
  while (rows.executeStep()) {
    insert.bind(1, rows.getColumn(0).getInt64());
    for (int column = 1; column < 6; ++column) insert.bind(column + 1, rows.getColumn(column).getString());
    insert.exec();
    insert.reset();
  }
  noteAudit(restored, "restore", text(CX_TEXT("core", "Restore the backup of %1"), {isoInstant(backup.at)}),
            workspace.now(), digest);
}

/// Which backups hold an erased person is known to the present only.
void keepMarks(SQLite::Database& restored, const Workspace& workspace) {
  SQLite::Statement marks(workspace.database(), "SELECT key, value FROM setting WHERE key LIKE 'holds-erased:%'");
  SQLite::Statement insert(restored, "INSERT OR REPLACE INTO setting(key, value) VALUES (?, ?)");
  while (marks.executeStep()) {
    for (int column = 0; column < 2; ++column) insert.bind(column + 1, marks.getColumn(column).getString());
    insert.exec();
    insert.reset();
  }
}

}  // namespace

std::unique_ptr<SQLite::Database> ownBackup(const Workspace& workspace, const std::filesystem::path& file) {
  auto backup = readIntoMemory(file);
  checkOwn(*backup, workspace, file);
  return backup;
}

Result<Workspace> pastWorkspace(const std::filesystem::path& file, std::optional<std::int64_t> step) {
  return atDoor(file, [&] {
    auto copy = readIntoMemory(file);
    if (step) {
      TallyKeeper keeper(*copy);
      goToStep(*copy, keeper, *step, systemNow());
    }
    return Workspace(file, std::move(copy), nullptr, Opening::ok, systemNow, {});
  });
}

Result<Restored> restoreBackup(Workspace& workspace, const Backup& backup) {
  Restored out;
  const Result<void> done = beyondHistory(workspace, [&](Workspace& edited) {
    const auto restored = ownBackup(edited, backup.file);  // read first: room is made for the backup of the present
    out.broughtBackErased = holdsErased(edited, backup.file);
    out.before = makeBackup(edited.backups(), edited.database(), edited.now(), BackupReason::restoring);
    SQLite::Transaction transaction(*restored);
    continueLog(*restored, edited, backup);
    keepMarks(*restored, edited);
    transaction.commit();
    copyDatabase(*restored, edited.database());
  });
  if (done.has_error()) return done.error();
  return out;
}

}  // namespace cx
