// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "tests/bench/bars.h"

namespace cx::bench {

/// Registers what is promised of bringing files in, and returns the bars: beside sqlite3 and LibreOffice, how time
/// grows with rows, and memory. Files are made in `folder` when they are first needed.
[[nodiscard]] std::vector<Bar> importBars(const std::filesystem::path& folder);

}  // namespace cx::bench
