// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/database.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

#include "core/base/resource.h"
#include "core/data/file_access.h"

namespace cx {
namespace {

constexpr std::string_view magic{"SQLite format 3\0", 16};

[[noreturn]] void cannotOpen(const char* source, const std::filesystem::path& file) {
  throw Failure(ErrorKind::cannot_open, text(source, {nameOf(file)}));
}

std::int32_t bigEndian(const char* bytes) {
  std::uint32_t value = 0;
  for (int i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
  return static_cast<std::int32_t>(value);
}

std::vector<const EmbeddedFile*> migrations() {
  std::vector<const EmbeddedFile*> out;
  for (const EmbeddedFile& file : embeddedFiles())
    if (file.name.ends_with(".sql")) out.push_back(&file);
  std::ranges::sort(out, {}, [](const EmbeddedFile* file) { return file->name; });
  return out;
}

void applySettings(SQLite::Database& database) {
  sqlite3* handle = database.getHandle();
  sqlite3_extended_result_codes(handle, 1);
  for (const int off : {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_DQS_DDL,
                        SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_TRUSTED_SCHEMA})
    sqlite3_db_config(handle, off, 0, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  database.exec(
      "PRAGMA busy_timeout=5000; PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA; PRAGMA fullfsync=ON; PRAGMA "
      "foreign_keys=ON;"
      "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; PRAGMA "
      "cache_size=-16000");
}

/// The first bytes, fewer where the file is shorter. Read through SQLite's own file: a descriptor of ours, once closed,
/// would drop the locks this process holds on it.
std::string firstBytes(const std::filesystem::path& file) {
  std::array<char, 100> bytes{};
  try {
    const SQLite::Database database(utf8(file), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX);
    sqlite3_file* handle = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &handle) == SQLITE_OK &&
        handle->pMethods->xFileSize(handle, &size) == SQLITE_OK) {
      const int length = int(std::min<sqlite3_int64>(size, std::ssize(bytes)));
      if (length == 0) return {};
      if (handle->pMethods->xRead(handle, bytes.data(), length, 0) == SQLITE_OK)
        return {bytes.data(), std::size_t(length)};
    }
  } catch (const SQLite::Exception&) {  // told below
  }
  cannotOpen(CX_TEXT("core", "“%1” may not be read. Ask for permission to read it, or open a copy."), file);
}

void checkSchema(std::int32_t schema, const std::filesystem::path& file) {
  if (schema > newestSchema())
    cannotOpen(CX_TEXT("core",
                       "“%1” was written by a newer version of Touchstone. Install that version to open it; the file "
                       "was not changed."),
               file);
  if (schema < 1)
    cannotOpen(CX_TEXT("core", "“%1” is damaged: its version is missing. Restore the latest backup."), file);
}

}  // namespace

void checkHeader(const std::filesystem::path& file) {
  std::error_code failed;
  const auto status = std::filesystem::status(file, failed);
  if (!std::filesystem::exists(status))
    cannotOpen(CX_TEXT("core", "There is no file “%1” here. Check the name, or look for a backup."), file);
  if (!std::filesystem::is_regular_file(status))
    cannotOpen(CX_TEXT("core", "“%1” is not a file that can hold a workspace."), file);
  const std::string bytes = firstBytes(file);
  if (!bytes.starts_with(magic))
    cannotOpen(
        CX_TEXT("core",
                "“%1” is not a Touchstone workspace. To bring in answers from it, open a workspace and import it."),
        file);
  if (bytes.size() < 100)
    cannotOpen(CX_TEXT("core", "“%1” is damaged: it ends inside its first page. Restore the latest backup."), file);
  if (bigEndian(bytes.data() + 68) != applicationId)
    cannotOpen(CX_TEXT("core", "“%1” is a database of another program, not a Touchstone workspace."), file);
  checkSchema(bigEndian(bytes.data() + 60), file);
}

std::int32_t newestSchema() {
  return static_cast<std::int32_t>(migrations().size());
}

std::int32_t schemaOf(SQLite::Database& database, const std::filesystem::path& file) {
  const std::int32_t schema = database.execAndGet("PRAGMA user_version").getInt();
  checkSchema(schema, file);
  return schema;
}

std::unique_ptr<SQLite::Database> openDatabase(const std::filesystem::path& file, Access access) {
  // A reader may have to roll back what a killed writer left, so it opens for writing where it can.
  const int mode = access == Access::write || mayWrite(file) ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
  try {
    auto database = std::make_unique<SQLite::Database>(utf8(file), mode | SQLite::OPEN_NOMUTEX);
    applySettings(*database);
    if (access == Access::read) database->exec("PRAGMA query_only=ON");
    SQLite::Statement(*database, "SELECT count(*) FROM sqlite_schema").executeStep();
    return database;
  } catch (const SQLite::Exception& failure) {
    throw Failure(databaseError(failure, file));
  }
}

std::unique_ptr<SQLite::Database> createDatabase(const std::filesystem::path& file) {
  if (const std::error_code failed = createPrivateFile(file)) {
    if (failed == std::errc::file_exists)
      throw Failure(
          ErrorKind::usage,
          text(CX_TEXT("core", "“%1” exists already. Choose another name; nothing was changed."), {nameOf(file)}));
    throw Failure(ErrorKind::read_or_write,
                  text(CX_TEXT("core", "“%1” cannot be created: %2. Choose a folder you may write to."),
                       {nameOf(file), failed.message()}));
  }
  try {
    auto database = std::make_unique<SQLite::Database>(utf8(file), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
    applySettings(*database);
    SQLite::Transaction transaction(*database);
    migrate(*database);
    transaction.commit();
    return database;
  } catch (const SQLite::Exception& failure) {
    removeDatabase(file);
    throw Failure(databaseError(failure, file));
  }
}

void markComplete(SQLite::Database& database) {
  database.exec("PRAGMA application_id=" + std::to_string(applicationId));
}

bool isComplete(SQLite::Database& database) {
  return database.execAndGet("PRAGMA application_id").getInt() == applicationId;
}

void removeDatabase(const std::filesystem::path& file) {
  std::error_code ignored;
  std::filesystem::remove(file, ignored);
  std::filesystem::remove(std::filesystem::path(file) += "-journal", ignored);
}

void migrate(SQLite::Database& database) {
  const auto list = migrations();
  const auto before = std::size_t(database.execAndGet("PRAGMA user_version").getInt());
  for (const EmbeddedFile* migration : std::span(list).subspan(before)) database.exec(std::string(migration->text()));
  database.exec("PRAGMA user_version=" + std::to_string(list.size()));
}

}  // namespace cx
