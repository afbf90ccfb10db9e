// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "core/data/backup.h"

namespace cx {

/// Why a backup was made; its name says it. Older ones do not say.
enum class BackupReason { unknown, first_edit, upgrade, erasure, restoring, by_hand };
/// "day", "upgrade", "erase", "restore", "hand"; "" where it is not known.
[[nodiscard]] std::string_view code(BackupReason reason);
[[nodiscard]] BackupReason reasonOf(const Backup& backup);

/// Backups::make with the reason in the name.
Backup makeBackup(const Backups& backups, SQLite::Database& database, Instant now, BackupReason reason);
/// Every backup of this workspace and of copies of it, by name.
[[nodiscard]] std::vector<std::filesystem::path> backupsOfAllCopies(const Backups& backups);
/// Failure(read_or_write) when it stays.
void removeBackup(const Backup& backup);

}  // namespace cx
