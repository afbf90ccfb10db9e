// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_content.h"

#include <algorithm>
#include <system_error>

#include "core/data/steps.h"
#include "core/io/check.h"
#include "core/survey/erase.h"
#include "core/survey/past.h"

namespace cx {

HistoryContent historyContent(const Workspace& workspace) {
  HistoryContent out;
  out.steps = workspace.history().entries();
  out.sizes = stepSizes(workspace.database());
  out.log = auditEntries(workspace.database());
  std::ranges::reverse(out.log);
  out.broken = brokenAuditEntry(workspace.database());
  out.head = auditHead(workspace.database());
  for (const Backup& backup : workspace.backups().list()) {
    std::error_code unknown;
    const auto bytes = std::filesystem::file_size(backup.file, unknown);
    out.backups.push_back({backup, unknown ? 0 : std::int64_t(bytes), holdsErased(workspace, backup.file)});
  }
  return out;
}

std::int64_t presentStep(const HistoryContent& content) {
  const auto done = std::ranges::find(content.steps, false, &HistoryEntry::undone);
  return done == content.steps.end() ? 0 : done->id;
}

std::vector<std::filesystem::path> damagedBackups(const Workspace& workspace) {
  std::vector<std::filesystem::path> out;
  for (const Backup& backup : workspace.backups().list()) {
    const Result<Workspace> opened = pastWorkspace(backup.file);
    if (!opened || !checkWorkspace(*opened).empty()) out.push_back(backup.file);
  }
  return out;
}

}  // namespace cx
