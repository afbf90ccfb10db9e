// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "core/scoring/weighting.h"

namespace cx {

/// "19", "19.5 %" or, with a decimal comma, "19,5"; nothing for what is no number from 0 to 100.
[[nodiscard]] std::optional<double> shareFrom(std::string_view text, bool decimalComma);

/// Reads target shares from delimited text with the header `variable,level,share` in any order (comma, semicolon or
/// tab; "19", "19%", "0.19" and, between semicolons or tabs, "0,19"). Failure(bad_data) names file and line: another
/// header, an empty name, a share that is no number from 0 to 100; Failure(read_or_write) for a file that cannot be
/// read.
[[nodiscard]] TargetTable readTargets(const std::filesystem::path& file);

}  // namespace cx
