// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/base/date.h"

namespace cx {

/// Who holds a workspace open for writing.
struct LockOwner {
  std::string user, host;
  Instant since;
};

/// The right to write a workspace: an operating-system lock on a file beside it, which exists only while it is held.
/// The workspace file itself is never opened for this: closing a second descriptor would drop SQLite's own locks.
class Lock {
 public:
  /// Takes the lock, or says who has it. `owner` is empty when the folder cannot be written (then nobody can).
  struct Taken {
    std::unique_ptr<Lock> lock;
    std::optional<LockOwner> owner;
  };
  [[nodiscard]] static Taken take(const std::filesystem::path& workspace, Instant now);

  ~Lock();
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;

 private:
  struct Held;
  explicit Lock(std::unique_ptr<Held> held);
  std::unique_ptr<Held> held_;
};

/// The lock file's path for a workspace.
[[nodiscard]] std::filesystem::path lockFile(const std::filesystem::path& workspace);

}  // namespace cx
