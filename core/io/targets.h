// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/scoring/weighting.h"

namespace cx {

/// Reads target shares from delimited text with the header `variable,level,share` in any order (comma, semicolon or
/// tab; "19", "19%", "0.19" and, between semicolons or tabs, "0,19"). Failure(bad_data) names file and line: another
/// header, an empty name, a share that is no number from 0 on; Failure(read_or_write) for a file that cannot be read.
[[nodiscard]] TargetTable readTargets(const std::filesystem::path& file);

}  // namespace cx
