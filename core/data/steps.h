// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/data/history.h"

namespace cx {

/// Takes one step of History back, or does it again, inside the caller's transaction; its name, or nothing when there
/// is none.
[[nodiscard]] std::optional<Text> takeStep(SQLite::Database& database, DerivedData& derived, bool backwards,
                                           Instant now);

/// Takes back, or does again, all steps it takes until `step` is the latest one done; 0: until none is. As one
/// transaction; how many they were. Failure(usage): there is no such step.
std::int64_t goToStep(SQLite::Database& database, DerivedData& derived, std::int64_t step, Instant now);

/// How many rows each step changed, in the order of History::entries. Reads every changeset.
[[nodiscard]] std::vector<std::int64_t> stepSizes(SQLite::Database& database);

}  // namespace cx
