// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/backup.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <set>
#include <tuple>

#include "core/base/digest.h"
#include "core/data/database.h"
#include "core/data/file_access.h"
#include "core/data/history.h"

namespace cx {
namespace {

namespace fs = std::filesystem;

constexpr const char *suffix = ".touchstone", *unfinished = ".part";
constexpr std::size_t seriesLength = 8, instantLength = 20;

/// The id as a folder's name. It comes from the file, which may be anybody's: only what we would have written is taken.
std::string folderName(SQLite::Database& database) {
  SQLite::Statement row(database, "SELECT workspace_id FROM organisation");
  const std::string id = row.executeStep() ? row.getColumn(0).getString() : std::string();
  const bool ours = id.size() == 32 && id.find_first_not_of("0123456789abcdef") == std::string::npos;
  return ours ? id : hex(sha256(id)).substr(0, 32);
}

/// No colon: some file systems take none.
std::string stamp(Instant at) {
  std::string out = isoInstant(at);
  std::ranges::replace(out, ':', '.');
  return out;
}

std::optional<Instant> stampIn(std::string name) {
  std::ranges::replace(name, '.', ':');
  return parseIsoInstant(name.substr(0, instantLength));
}

void copyInto(const fs::path& file, SQLite::Database& source) {
  SQLite::Database copy(utf8(file), SQLite::OPEN_READWRITE);
  copy.exec(
      "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=FULL; PRAGMA fullfsync=ON");  // alone, and begun anew if cut
  sqlite3_backup* backup = sqlite3_backup_init(copy.getHandle(), "main", source.getHandle(), "main");
  if (!backup) throw SQLite::Exception(copy.getHandle());
  sqlite3_backup_step(backup, -1);
  if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK)
    throw SQLite::Exception(sqlite3_errstr(code), code);
}

void verify(const fs::path& file, SQLite::Database& source) {
  const auto copy = openDatabase(file, Access::read);
  const std::string found = copy->execAndGet("PRAGMA integrity_check(1)").getString();
  if (found != "ok") throw SQLite::Exception(found, SQLITE_CORRUPT);
  if (auditHead(*copy) != auditHead(source)) throw SQLite::Exception("it differs from the workspace", SQLITE_CORRUPT);
}

std::int64_t weekOf(Instant at) {
  return (std::chrono::floor<std::chrono::days>(at).time_since_epoch().count() + 3) / 7;  // day 0 was a Thursday
}

/// A file on its way to become a backup; gone unless it does.
class Unfinished {
 public:
  explicit Unfinished(fs::path file) : file_(std::move(file)) {}
  ~Unfinished() { removeDatabase(file_); }
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;

 private:
  fs::path file_;
};

fs::path home(const char* variable) {
  const char* value = std::getenv(variable);
  return value ? fs::path(value) : fs::path();
}

}  // namespace

fs::path userBackupFolder() {
#if defined(_WIN32)
  const fs::path data = home("LOCALAPPDATA");
#elif defined(__APPLE__)
  const fs::path data = home("HOME").empty() ? fs::path() : home("HOME") / "Library" / "Application Support";
#else
  fs::path data = home("XDG_DATA_HOME");
  if (!data.is_absolute()) data = home("HOME").empty() ? fs::path() : home("HOME") / ".local" / "share";
#endif
  return data.empty() ? data : data / "touchstone" / "backups";
}

Backups::Backups(const fs::path& root, const fs::path& workspace, SQLite::Database& database)
    : folder_(root.empty() ? root : root / folderName(database)),
      workspace_(nameOf(workspace)),
      series_(hex(sha256(utf8(workspace))).substr(0, seriesLength) + "-") {}

std::vector<Backup> Backups::list() const {
  std::vector<Backup> out;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(folder_, none)) {
    const std::string name = utf8(entry.path().filename());
    if (!name.starts_with(series_) || !name.ends_with(suffix)) continue;
    if (const auto at = stampIn(name.substr(series_.size()))) out.push_back({entry.path(), *at});
  }
  std::ranges::sort(out, [](const Backup& a, const Backup& b) {
    const auto order = [](const Backup& one) { return std::tuple(one.at, one.file.native().size(), one.file); };
    return order(a) > order(b);  // in one second: the later has a number more
  });
  return out;
}

fs::path Backups::freeName(Instant now) const {
  fs::path name = folder_ / (series_ + stamp(now) + suffix);
  for (int number = 2; fs::exists(name); ++number)
    name = folder_ / (series_ + stamp(now) + "-" + std::to_string(number) + suffix);
  return name;
}

Backup Backups::make(SQLite::Database& database, Instant now) const {
  try {
    if (folder_.empty())
      throw Failure(
          ErrorKind::read_or_write,
          text(CX_TEXT("core", "No backup of “%1” could be written: no folder for your data is known. Set HOME."),
               {workspace_}));
    createPrivateFolder(folder_);
    const fs::path file = folder_ / (series_ + unfinished);
    fs::remove(file);  // what a killed program left
    const Unfinished part(file);
    if (const auto failed = createPrivateFile(file)) throw fs::filesystem_error("create", file, failed);
    copyInto(file, database);
    verify(file, database);
    const Backup made{freeName(now), now};
    if (const auto failed = renameDurably(file, made.file)) throw fs::filesystem_error("rename", made.file, failed);
    letSurplusGo();
    return made;
  } catch (const SQLite::Exception& failure) {
    refuse(failure.what());
  } catch (const fs::filesystem_error& failure) {
    refuse(failure.code().message());
  }
}

void Backups::refuse(const std::string& why) const {
  throw Failure(
      ErrorKind::read_or_write,
      text(CX_TEXT("core", "No backup of “%1” could be written to %2: %3. Make room there; older backups were kept."),
           {workspace_, utf8(folder_), why}));
}

void Backups::letSurplusGo() const {
  for (const Backup& backup : surplus(list())) {
    std::error_code ignored;  // one backup too many harms nobody
    fs::remove(backup.file, ignored);
  }
}

std::vector<Backup> surplus(const std::vector<Backup>& newestFirst) {
  std::vector<Backup> out;
  std::set<std::int64_t> weeks;
  for (std::size_t i = 0; i < newestFirst.size(); ++i) {
    const bool newestOfWeek = weeks.insert(weekOf(newestFirst[i].at)).second && weeks.size() <= keptWeeks;
    if (i >= keptBackups && !newestOfWeek) out.push_back(newestFirst[i]);
  }
  return out;
}

}  // namespace cx
