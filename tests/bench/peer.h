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

[[nodiscard]] bool hasLibreOffice();
/// Becomes LibreOffice without a window, which writes `file` into `folder` in another format ("csv", "xlsx"). Its
/// profile lies in `home`, where the first run makes it. Returns only by throwing std::runtime_error.
[[noreturn]] void becomeLibreOffice(const std::filesystem::path& file, const std::string& format,
                                    const std::filesystem::path& folder, const std::filesystem::path& home);

}  // namespace cx::bench
