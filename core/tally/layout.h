// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "core/base/id.h"

namespace SQLite {
class Database;
}

namespace cx {

/// How the byte of one slot is read under one questionnaire version.
struct SlotRule {
  int slot = 0;
  int min = 1, max = 5;
  bool reverse = false;
  int dimension = -1;  ///< index of the dimension, −1 for an outcome question
  bool operator==(const SlotRule&) const = default;
};

/// What counting needs to know of a questionnaire version.
struct Layout {
  std::vector<SlotRule> slots;
  int dimensions = 0;
  bool operator==(const Layout&) const = default;
};

/// The layout of each wave's questionnaire version, read from the workspace.
[[nodiscard]] std::map<WaveId, Layout> layoutsByWave(SQLite::Database& database);
/// Failure(cannot_open) for a wave that is not there: its submissions lost what they answer to.
[[nodiscard]] const Layout& layoutOf(const std::map<WaveId, Layout>& layouts, WaveId wave);

}  // namespace cx
