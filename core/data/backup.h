// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/result.h"

namespace SQLite {
class Database;
}

namespace cx {

/// A verified copy of a workspace as it was, itself a workspace that can be opened.
struct Backup {
  std::filesystem::path file;
  Instant at;
  bool operator==(const Backup&) const = default;
};

/// "backups" in the person's data folder: $XDG_DATA_HOME or ~/.local/share on Linux, ~/Library/Application Support on
/// macOS, %LOCALAPPDATA% on Windows. Empty where the environment names none.
[[nodiscard]] std::filesystem::path userBackupFolder();

/// How many of the newest are kept, and of how many weeks the newest one besides.
constexpr std::size_t keptBackups = 10, keptWeeks = 52;

/// The backups of one workspace file: in a folder per workspace id, which copies of a workspace share, under names that
/// tell one file from the other. Only the holder of the workspace's lock may write them.
class Backups {
 public:
  /// `workspace` is where the file really is; `database` is open on it.
  Backups(const std::filesystem::path& root, const std::filesystem::path& workspace, SQLite::Database& database);

  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
  /// Newest first.
  [[nodiscard]] std::vector<Backup> list() const;
  /// Copies what is committed, verifies the copy, gives it its name and only then lets surplus ones go.
  /// Failure(read_or_write): nothing was written that stays, nothing was removed.
  Backup make(SQLite::Database& database, Instant now) const;

 private:
  [[nodiscard]] std::filesystem::path freeName(Instant now) const;
  [[noreturn]] void refuse(const std::string& why) const;
  void letSurplusGo() const;

  std::filesystem::path folder_;
  std::string workspace_, series_;
};

/// Those of `newestFirst` beyond the newest ten and the newest of each week.
[[nodiscard]] std::vector<Backup> surplus(const std::vector<Backup>& newestFirst);

}  // namespace cx
