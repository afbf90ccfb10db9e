// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/tally/tally.h"

namespace cx {

/// A submission as its table holds it.
struct StoredRow {
  std::int64_t id = 0, wave = 0, channel = 0, hash = 0;
  Weight weight = oneWeight;
  std::string answers, levels, person, date, comment;
};

/// Over every column a person could change, and the id.
[[nodiscard]] std::int64_t hashOf(const StoredRow& row);

}  // namespace cx
