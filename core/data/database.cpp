// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/database.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>

#include "core/base/resource.h"

namespace cx {
namespace {

constexpr std::string_view magic{"SQLite format 3\0", 16};

std::string nameOf(const std::filesystem::path& file) {
  const auto name = file.filename().u8string();
  return {name.begin(), name.end()};
}

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
  for (const int off : {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_DQS_DML,
                        SQLITE_DBCONFIG_TRUSTED_SCHEMA})
    sqlite3_db_config(handle, off, 0, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  database.exec(
      "PRAGMA busy_timeout=5000; PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA; PRAGMA fullfsync=ON; PRAGMA "
      "foreign_keys=ON;"
      "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; PRAGMA "
      "cache_size=-16000");
}

}  // namespace

Header readHeader(const std::filesystem::path& file) {
  std::error_code failed;
  const auto status = std::filesystem::status(file, failed);
  if (!std::filesystem::exists(status))
    cannotOpen(CX_TEXT("core", "There is no file “%1” here. Check the name, or look for a backup."), file);
  if (!std::filesystem::is_regular_file(status))
    cannotOpen(CX_TEXT("core", "“%1” is not a file that can hold a workspace."), file);
  std::ifstream in(file, std::ios::binary);
  if (!in) cannotOpen(CX_TEXT("core", "“%1” may not be read. Ask for permission to read it, or open a copy."), file);
  std::array<char, 100> bytes{};
  in.read(bytes.data(), bytes.size());
  const auto size = in.gcount();
  if (size < 16 || std::string_view(bytes.data(), 16) != magic)
    cannotOpen(
        CX_TEXT("core",
                "“%1” is not a Touchstone workspace. To bring in answers from it, open a workspace and import it."),
        file);
  if (size < 100)
    cannotOpen(CX_TEXT("core", "“%1” is damaged: it ends inside its first page. Restore the latest backup."), file);
  if (bigEndian(bytes.data() + 68) != applicationId)
    cannotOpen(CX_TEXT("core", "“%1” is a database of another program, not a Touchstone workspace."), file);
  const Header header{bigEndian(bytes.data() + 60)};
  if (header.schema > newestSchema())
    cannotOpen(CX_TEXT("core",
                       "“%1” was written by a newer version of Touchstone. Install that version to open it; the file "
                       "was not changed."),
               file);
  if (header.schema < 1)
    cannotOpen(CX_TEXT("core", "“%1” is damaged: its version is missing. Restore the latest backup."), file);
  return header;
}

std::int32_t newestSchema() {
  return static_cast<std::int32_t>(migrations().size());
}

std::unique_ptr<SQLite::Database> openDatabase(const std::filesystem::path& file, Access access) {
  const auto utf8 = file.u8string();
  // A reader may have to roll back what a killed writer left, so it opens for writing where it can.
  const bool writable = access == Access::write || ::access(file.c_str(), W_OK) == 0;
  try {
    auto database = std::make_unique<SQLite::Database>(std::string(utf8.begin(), utf8.end()),
                                                       (writable ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY) | SQLite::OPEN_NOMUTEX);
    applySettings(*database);
    if (access == Access::read) database->exec("PRAGMA query_only=ON");
    SQLite::Statement(*database, "SELECT count(*) FROM sqlite_schema").executeStep();
    return database;
  } catch (const SQLite::Exception& failure) {
    throw Failure(databaseError(failure, file));
  }
}

std::unique_ptr<SQLite::Database> createDatabase(const std::filesystem::path& file) {
  const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
  if (descriptor < 0) {
    if (errno == EEXIST)
      throw Failure(
          ErrorKind::usage,
          text(CX_TEXT("core", "“%1” exists already. Choose another name; nothing was changed."), {nameOf(file)}));
    throw Failure(ErrorKind::read_or_write,
                  text(CX_TEXT("core", "“%1” cannot be created: %2. Choose a folder you may write to."),
                       {nameOf(file), std::strerror(errno)}));
  }
  ::fchmod(descriptor, 0600);
  ::close(descriptor);
  try {
    const auto utf8 = file.u8string();
    auto database = std::make_unique<SQLite::Database>(std::string(utf8.begin(), utf8.end()), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
    applySettings(*database);
    database->exec("PRAGMA application_id=" + std::to_string(applicationId));
    migrate(*database);
    return database;
  } catch (const SQLite::Exception& failure) {
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    throw Failure(databaseError(failure, file));
  }
}

bool migrate(SQLite::Database& database) {
  const auto list = migrations();
  const auto before = database.execAndGet("PRAGMA user_version").getInt();
  for (auto version = static_cast<std::size_t>(before); version < list.size(); ++version) {
    SQLite::Transaction transaction(database);
    database.exec(std::string(list[version]->text()));
    database.exec("PRAGMA user_version=" + std::to_string(version + 1));
    transaction.commit();
  }
  return static_cast<std::size_t>(before) < list.size();
}

Error databaseError(const SQLite::Exception& failure, const std::filesystem::path& file) {
  const std::string name = nameOf(file);
  switch (failure.getExtendedErrorCode() & 0xFF) {
    case SQLITE_FULL:
      return {
          ErrorKind::read_or_write,
          text(CX_TEXT(
                   "core",
                   "The disk is full: the change was not stored and “%1” is as it was. Free some space and try again."),
               {name})};
    case SQLITE_READONLY:
      return {
          ErrorKind::read_or_write,
          text(CX_TEXT("core", "“%1” may not be written. Ask for permission, or work on a copy; nothing was changed."),
               {name})};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {
          ErrorKind::cannot_open,
          text(CX_TEXT("core", "“%1” is being written by another program. Try again in a moment; nothing was changed."),
               {name})};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return {ErrorKind::cannot_open,
              text(CX_TEXT("core", "“%1” is damaged. Restore the latest backup; the file was not changed."), {name})};
    case SQLITE_CANTOPEN:
      return {ErrorKind::cannot_open,
              text(CX_TEXT("core", "“%1” cannot be opened. Check that it exists and that you may read its folder."),
                   {name})};
    case SQLITE_IOERR:
      return {ErrorKind::read_or_write,
              text(CX_TEXT("core", "Reading or writing “%1” failed: %2. Check the disk, then try again."),
                   {name, failure.getErrorStr()})};
    default:
      return {ErrorKind::read_or_write,
              text(CX_TEXT("core", "“%1” could not be changed: %2."), {name, failure.what()})};
  }
}

}  // namespace cx
