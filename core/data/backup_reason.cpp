// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/backup_reason.h"

#include <algorithm>
#include <array>
#include <string>
#include <system_error>

#include "core/data/file_access.h"

namespace cx {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view suffix = ".touchstone";
constexpr std::array reasons{BackupReason::first_edit, BackupReason::upgrade, BackupReason::erasure,
                             BackupReason::restoring, BackupReason::by_hand};

}  // namespace

std::string_view code(BackupReason reason) {
  switch (reason) {
    case BackupReason::first_edit:
      return "day";
    case BackupReason::upgrade:
      return "upgrade";
    case BackupReason::erasure:
      return "erase";
    case BackupReason::restoring:
      return "restore";
    case BackupReason::by_hand:
      return "hand";
    case BackupReason::unknown:
      return "";
  }
  return "";
}

BackupReason reasonOf(const Backup& backup) {
  const std::string name = nameOf(backup.file);
  const auto said = std::ranges::find_if(reasons, [&](BackupReason reason) {
    return name.ends_with("." + std::string(code(reason)) + std::string(suffix));
  });
  return said == reasons.end() ? BackupReason::unknown : *said;
}

Backup makeBackup(const Backups& backups, SQLite::Database& database, Instant now, BackupReason reason) {
  const Backup made = backups.make(database, now);
  std::string name = utf8(made.file.filename());
  name.insert(name.size() - suffix.size(), "." + std::string(code(reason)));
  const Backup named{made.file.parent_path() / fs::path(std::u8string(name.begin(), name.end())), made.at};
  // Without its reason in the name it is as good a backup.
  return renameDurably(made.file, named.file) ? made : named;
}

std::vector<fs::path> backupsOfAllCopies(const Backups& backups) {
  std::vector<fs::path> out;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(backups.folder(), none))
    if (nameOf(entry.path()).ends_with(suffix)) out.push_back(entry.path());
  std::ranges::sort(out);
  return out;
}

void removeBackup(const Backup& backup) {
  std::error_code failed;
  if (!fs::remove(backup.file, failed) && failed)
    throw Failure(ErrorKind::read_or_write,
                  text(CX_TEXT("core", "The backup “%1” could not be deleted: %2. Delete it in its folder."),
                       {nameOf(backup.file), failed.message()}));
}

}  // namespace cx
