// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/data/backup.h"
#include "core/data/history.h"

namespace cx {

class Workspace;

/// A backup in the list: how large it is, and whether it holds somebody who was erased since.
struct ListedBackup {
  Backup backup;
  std::int64_t bytes = 0;
  bool holds_erased = false;
};

/// What the History page shows.
struct HistoryContent {
  std::vector<HistoryEntry> steps;  ///< newest first, those taken back on top
  std::vector<std::int64_t> sizes;  ///< rows that each step changed
  std::vector<AuditEntry> log;      ///< newest first
  std::optional<std::int64_t> broken;
  std::string head;
  std::vector<ListedBackup> backups;  ///< newest first
};
[[nodiscard]] HistoryContent historyContent(const Workspace& workspace);

/// The newest step that is done; 0 when none is.
[[nodiscard]] std::int64_t presentStep(const HistoryContent& content);

/// The backups that are not what they should be: unreadable, or their own check finds something.
[[nodiscard]] std::vector<std::filesystem::path> damagedBackups(const Workspace& workspace);

}  // namespace cx
