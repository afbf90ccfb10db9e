// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/backup.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/base/digest.h"
#include "core/data/copy.h"
#include "core/data/file_access.h"

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

/// A name is the series, the instant, a number where it is not the first of its second, and perhaps the reason.
struct Named {
  Backup backup;
  int number = 1;
};

std::optional<Named> named(const fs::path& file, std::string name) {
  const auto at = stampIn(name);
  if (!at) return {};
  Named out{{file, *at}, 1};
  name = name.substr(instantLength, name.size() - instantLength - std::string_view(suffix).size());
  if (name.starts_with('-')) out.number = std::max(1, std::atoi(name.c_str() + 1));
  return out;
}

std::int64_t weekOf(Instant at) {
  return (std::chrono::floor<std::chrono::days>(at).time_since_epoch().count() + 3) / 7;  // day 0 was a Thursday
}

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
  std::vector<Named> found;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(folder_, none)) {
    const std::string name = utf8(entry.path().filename());
    if (!name.starts_with(series_) || !name.ends_with(suffix)) continue;
    if (const auto backup = named(entry.path(), name.substr(series_.size()))) found.push_back(*backup);
  }
  std::ranges::sort(found, [](const Named& a, const Named& b) {
    return std::tuple(a.backup.at, a.number) > std::tuple(b.backup.at, b.number);
  });
  std::vector<Backup> out;
  for (Named& one : found) out.push_back(std::move(one.backup));
  return out;
}

fs::path Backups::freeName(Instant now) const {
  const std::string begin = series_ + stamp(now);
  int number = 1;
  for (const Backup& one : list()) {
    const std::string name = utf8(one.file.filename());
    if (name.starts_with(begin)) number = std::max(number, named(one.file, name.substr(series_.size()))->number + 1);
  }
  return folder_ / (begin + (number > 1 ? "-" + std::to_string(number) : "") + suffix);
}

Backup Backups::make(SQLite::Database& database, Instant now) const {
  try {
    if (folder_.empty())
      throw Failure(
          ErrorKind::read_or_write,
          text(CX_TEXT("core", "No backup of “%1” could be written: no folder for your data is known. Set HOME."),
               {workspace_}));
    createPrivateFolder(folder_);
    Backup made{freeName(now), now};
    copyToNewFile(database, folder_ / (series_ + unfinished), made.file);
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
