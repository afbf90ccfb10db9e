// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Transaction.h>

#include <system_error>
#include <utility>

#include "core/data/backup_reason.h"
#include "core/data/file_access.h"
#include "core/data/new_file.h"
#include "core/data/viewer_mark.h"
#include "core/survey/channel.h"
#include "core/survey/door.h"
#include "core/survey/erase.h"
#include "core/survey/organisation.h"
#include "core/survey/questionnaire.h"
#include "core/survey/workspace.h"
#include "core/tally/tally_cells.h"

namespace cx {
namespace {

/// One name for one file, so that whoever comes through a link meets the same lock.
std::filesystem::path resolved(const std::filesystem::path& file) {
  std::error_code failed;
  auto out = std::filesystem::weakly_canonical(file, failed);
  return failed ? file : out;
}

/// Old or new, never between: the migrations, the cells and the note are one transaction.
void upgrade(SQLite::Database& database, const Backups& backups, Instant now) {
  makeBackup(backups, database, now, BackupReason::upgrade);
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  migrate(database);
  rewriteCells(database);
  noteAudit(database, "upgrade", text(CX_TEXT("core", "Upgrade the workspace")), now, "");
  transaction.commit();
}

/// What cannot be rewritten now, on a full disk, is tried again at the next opening.
void finishErasingWherePossible(SQLite::Database& database) {
  try {
    finishErasing(database);
  } catch (const SQLite::Exception&) {  // the mark stays
  }
}

void fill(Workspace& workspace, const Questionnaire& questionnaire, const Organisation& organisation) {
  workspace
      .edit(text(CX_TEXT("core", "Create the workspace")),
            [&](Workspace& edited) {
              setOrganisation(edited, organisation);
              addQuestionnaire(edited, questionnaire);
              addChannel(edited, {{}, std::string(organisationWide), {}, ChannelKind::organisation, 0});
            })
      .value();
  // The first edit is the ground everything stands on; it is not offered for undo.
  SQLite::Transaction transaction(workspace.database());
  workspace.database().exec("DELETE FROM history");
  markComplete(workspace.database());
  transaction.commit();
}

Text whyNeverWritten(const std::filesystem::path& file, int threshold) {
  return text(
      CX_TEXT("core",
              "“%1” is a viewer copy: figures without the forms behind them, and none of fewer than %2 answers. "
              "It can be read, not changed."),
      {nameOf(file), Number{double(threshold)}});
}

Text whyReadOnly(const std::filesystem::path& file, const std::optional<LockOwner>& owner) {
  if (!owner)
    return text(CX_TEXT("core", "“%1” is open for reading only: the file or its folder may not be written."),
                {nameOf(file)});
  const Instant since = owner->since;
  return text(CX_TEXT("core", "“%1” is open for reading only: %2 on %3 has had it open since %4, %5 UTC."),
              {nameOf(file), owner->user, owner->host, Date{std::chrono::floor<std::chrono::days>(since)},
               isoInstant(since).substr(11, 5)});
}

/// Its cells cannot be counted anew, so that none of an older format is upgraded.
Workspace openViewerCopy(const std::filesystem::path& file, int threshold, bool old, History::Clock clock,
                         const std::filesystem::path& backups) {
  if (old)
    throw Failure(ErrorKind::cannot_open,
                  text(CX_TEXT("core",
                               "“%1” is a viewer copy of an older format. Ask whoever keeps the workspace for a "
                               "new one."),
                       {nameOf(file)}));
  Workspace workspace(file, openDatabase(file, Access::read), nullptr, Opening::read_only, std::move(clock), backups);
  workspace.setReadOnlyReason(whyNeverWritten(file, threshold));
  return workspace;
}

}  // namespace

Result<Workspace> openWorkspace(const std::filesystem::path& named, Access access, History::Clock clock,
                                const std::filesystem::path& backups) {
  return atDoor(named, [&] {
    checkHeader(named);
    const std::filesystem::path file = resolved(named);
    Lock::Taken taken;
    if (access == Access::write && mayWrite(file)) taken = Lock::take(file, clock());
    auto database = openDatabase(file, taken.lock ? Access::write : Access::read);
    const bool old = schemaOf(*database, file) < newestSchema();
    if (const auto threshold = viewerThreshold(*database))
      return openViewerCopy(file, *threshold, old, std::move(clock), backups);
    if (old && !taken.lock)
      throw Failure(
          ErrorKind::cannot_open,
          text(CX_TEXT("core", "“%1” has an older format and must be upgraded, which needs permission to write it."),
               {nameOf(file)}));
    if (old) upgrade(*database, Backups(backups, file, *database), clock());
    if (taken.lock) finishErasingWherePossible(*database);
    const Opening opening = old                                    ? Opening::upgraded
                            : taken.lock || access == Access::read ? Opening::ok
                                                                   : Opening::read_only;
    Workspace workspace(file, std::move(database), std::move(taken.lock), opening, std::move(clock), backups);
    if (opening == Opening::read_only) workspace.setReadOnlyReason(whyReadOnly(file, taken.owner));
    return workspace;
  });
}

Result<Workspace> createWorkspace(const std::filesystem::path& named, const Questionnaire& questionnaire,
                                  const Organisation& organisation, History::Clock clock,
                                  const std::filesystem::path& backups) {
  return atDoor(named, [&] {
    const std::filesystem::path file = resolved(named);
    Lock::Taken taken = Lock::take(file, clock());  // before there is a file, so that nobody opens it half made
    if (taken.owner)
      throw Failure(ErrorKind::usage,
                    text(CX_TEXT("core", "“%1” is in use by %2 on %3. Choose another name; nothing was changed."),
                         {nameOf(file), taken.owner->user, taken.owner->host}));
    auto database = createDatabase(file);
    NewFile made(file);
    Workspace workspace(file, std::move(database), std::move(taken.lock), Opening::ok, std::move(clock), backups);
    fill(workspace, questionnaire, organisation);
    made.keep();
    return workspace;
  });
}

}  // namespace cx
