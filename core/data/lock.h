// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/base/date.h"

namespace cx {

class HeldFile;

/// Who holds a workspace open for writing.
struct LockOwner {
  std::string user, host;
  Instant since;
};

/// The right to write a workspace: an operating-system lock on a file beside it, which exists only while it is held.
/// The workspace file itself is never opened for this: closing a second descriptor would drop SQLite's own locks.
class Lock {
 public:
  /// Takes the lock, or says who has it. Neither: the folder cannot be written, or its file system knows no locks.
  struct Taken {
    std::unique_ptr<Lock> lock;
    std::optional<LockOwner> owner;
  };
  [[nodiscard]] static Taken take(const std::filesystem::path& workspace, Instant now);

  ~Lock();
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;

 private:
  explicit Lock(std::unique_ptr<HeldFile> file);
  std::unique_ptr<HeldFile> file_;
};

/// The lock file's path for a workspace.
[[nodiscard]] std::filesystem::path lockFile(const std::filesystem::path& workspace);

}  // namespace cx
