// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "core/survey/workspace.h"

namespace cx {

/// A workspace, or a backup of one, as it was when `step` of its History was the latest one done (0: before all of
/// them; none: as it is). Held in memory and read-only: nothing done to it reaches the file. An older format is
/// upgraded in the copy. Errors as openWorkspace.
[[nodiscard]] Result<Workspace> pastWorkspace(const std::filesystem::path& file, std::optional<std::int64_t> step = {});

/// The backup of `workspace` that `file` is, in memory and in the newest format. Failure: unreadable, damaged, or none
/// of this workspace's own past.
[[nodiscard]] std::unique_ptr<SQLite::Database> ownBackup(const Workspace& workspace,
                                                          const std::filesystem::path& file);

struct Restored {
  Backup before;  ///< the present, as it was
  bool broughtBackErased = false;
};
/// Makes the workspace what the backup holds, its undo list included. A backup of the present is made first. The audit
/// log goes on: it keeps every entry and says what was restored. As one transaction: killed or on a full disk, the
/// workspace is as it was or wholly restored. Failure as above, or read_or_write when the present could not be kept.
[[nodiscard]] Result<Restored> restoreBackup(Workspace& workspace, const Backup& backup);

}  // namespace cx
