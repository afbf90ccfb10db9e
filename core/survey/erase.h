// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/data/backup.h"

namespace cx {

class Workspace;

/// What a workspace holds of one person.
struct PersonTraces {
  std::int64_t forms = 0;        ///< submissions, those of undone imports too
  std::int64_t changes = 0;      ///< changes of the past that could bring a form back
  std::int64_t quarantined = 0;  ///< rows in quarantine that have the key in one of their cells
  bool operator==(const PersonTraces&) const = default;
  [[nodiscard]] bool any() const { return forms > 0 || changes > 0 || quarantined > 0; }
};
[[nodiscard]] PersonTraces tracesOf(const Workspace& workspace, const std::string& person);

struct Erased {
  PersonTraces traces;
  /// The backups, of this file and of copies of it, that hold the person still; the one made just before first.
  std::vector<std::filesystem::path> backups;
};

/// Takes every form of a person out of the workspace, out of its past and out of the bytes of the file; nothing takes
/// that back. Scores are those of the others from then on. A backup is made before, and named like all that hold the
/// person. The audit log says that a person was erased, not who. Killed or on a full disk, all of it is done or none,
/// but for the rewriting of the file, which the next opening for writing then finishes.
/// Failure(bad_data): nobody has that key. Failure(read_or_write): no backup could be made; nothing was changed.
[[nodiscard]] Result<Erased> erasePerson(Workspace& workspace, const std::string& person);

/// The backups that are known to hold somebody who was erased.
[[nodiscard]] bool holdsErased(const Workspace& workspace, const std::filesystem::path& backup);
/// Rewrites the file of an erasure that was cut short.
void finishErasing(SQLite::Database& database);
/// Under which a workspace keeps that a backup holds an erased person: before the backup's name.
constexpr std::string_view holdsErasedKey = "holds-erased:";

}  // namespace cx
