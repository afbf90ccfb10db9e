// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace cx::test {

/// How a process ended that was to be killed while it changed files.
struct KilledRun {
  bool killed = false;
  int acknowledged = 0;  ///< how often it said so before
  int changes = 0;       ///< writes, truncations, syncs and deletions that SQLite asked for
};

/// Runs `work` in a process of its own, which kill −9 ends in the middle of SQLite's `change`-th change to a file, half
/// of a write written; 0 never ends it. `work` calls its argument whenever something was acknowledged.
[[nodiscard]] KilledRun runKilledAtChange(int change, const std::function<void(const std::function<void()>&)>& work);

}  // namespace cx::test
