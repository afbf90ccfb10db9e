// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace cx::bench {

/// Becomes the sqlite3 shell, which imports the file with its own `.import` into a plain table with those columns in a
/// database file that is not there yet. Returns only by throwing std::runtime_error: sqlite3 is not installed.
[[noreturn]] void becomeSqliteImport(const std::filesystem::path& csv, const std::filesystem::path& database,
                                     const std::vector<std::string>& columns);

}  // namespace cx::bench
