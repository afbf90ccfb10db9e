// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/copy.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <string>
#include <utility>

#include "core/data/file_access.h"
#include "core/data/history.h"
#include "core/data/new_file.h"

namespace cx {
namespace {

namespace fs = std::filesystem;

void copyInto(const fs::path& file, SQLite::Database& source) {
  SQLite::Database copy(utf8(file), SQLite::OPEN_READWRITE);
  copy.exec(
      "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=FULL; PRAGMA fullfsync=ON");  // alone, and begun anew if cut
  copyDatabase(source, copy);
}

void verify(const fs::path& file, SQLite::Database& source) {
  const auto copy = openDatabase(file, Access::read);
  const std::string found = copy->execAndGet("PRAGMA integrity_check(1)").getString();
  if (found != "ok") throw SQLite::Exception(found, SQLITE_CORRUPT);
  if (auditHead(*copy) != auditHead(source)) throw SQLite::Exception("it differs from the workspace", SQLITE_CORRUPT);
}

}  // namespace

void copyDatabase(SQLite::Database& source, SQLite::Database& target) {
  sqlite3_backup* backup = sqlite3_backup_init(target.getHandle(), "main", source.getHandle(), "main");
  if (!backup) throw SQLite::Exception(target.getHandle());
  const int stepped = sqlite3_backup_step(backup, -1);
  const int code = sqlite3_backup_finish(backup);
  if (code != SQLITE_OK) throw SQLite::Exception(sqlite3_errstr(code), code);
  // Nobody waits for a lock here: a step that found one says so, and finishing does not.
  if (stepped != SQLITE_DONE) throw SQLite::Exception(sqlite3_errstr(stepped), stepped);
}

std::unique_ptr<SQLite::Database> copyInMemory(SQLite::Database& source) {
  auto copy = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
  copy->exec("PRAGMA page_size=" + source.execAndGet("PRAGMA page_size").getString());
  copyDatabase(source, *copy);
  copy->exec("PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY");
  return copy;
}

void copyToNewFile(SQLite::Database& source, const fs::path& part, const fs::path& file) {
  fs::remove(part);  // what a killed program left
  const NewFile unfinished(part);
  if (const auto failed = createPrivateFile(part)) throw fs::filesystem_error("create", part, failed);
  copyInto(part, source);
  verify(part, source);
  if (const auto failed = renameDurably(part, file)) throw fs::filesystem_error("rename", file, failed);
}

}  // namespace cx
