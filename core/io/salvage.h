// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/base/date.h"
#include "core/base/result.h"

namespace cx {

/// What could be read from a damaged workspace.
struct SalvageReport {
  bool sound = false;      ///< nothing was wrong: the file was copied whole, its past included
  std::int64_t forms = 0;  ///< submissions in the new workspace, each with the hash it was stored with
  /// Rows found and left out: not as they were stored, or of an import of which nobody can say whether it was undone.
  std::int64_t refused = 0;
  int stand_ins = 0;  ///< waves, channels, attributes and levels that had to be given a name of their own
};

/// Writes into the new workspace `out` what can be read from `damaged`, which is only read: forms whose hash is right,
/// wherever their pages lie, and the rows of the survey. Undo list, log and backups' marks begin anew. A sound file is
/// copied. Error(cannot_open): no workspace, or too damaged to know what was asked (its first page, its
/// questionnaires); Error(usage): `out` exists; Error(read_or_write). Then `out` is not there.
[[nodiscard]] Result<SalvageReport> salvageWorkspace(const std::filesystem::path& damaged,
                                                     const std::filesystem::path& out, Instant now);

/// A verified copy of a workspace under a new name. Error(usage) when `out` exists; Error(read_or_write).
[[nodiscard]] Result<void> copyWorkspace(const std::filesystem::path& file, const std::filesystem::path& out);

}  // namespace cx
