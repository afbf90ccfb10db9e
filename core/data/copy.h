// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

namespace SQLite {
class Database;
}

namespace cx {

/// Makes `target` hold what is committed in `source`, whatever it held: as one transaction, so that a kill or a full
/// disk leaves it as it was. Throws SQLite::Exception.
void copyDatabase(SQLite::Database& source, SQLite::Database& target);

/// What is committed in `source`, held in memory: nothing done to it reaches a file.
[[nodiscard]] std::unique_ptr<SQLite::Database> copyInMemory(SQLite::Database& source);

/// A verified copy under a name that is not taken yet, readable by its owner alone. Throws SQLite::Exception or
/// std::filesystem::filesystem_error; then nothing stays.
void copyToNewFile(SQLite::Database& source, const std::filesystem::path& part, const std::filesystem::path& file);

}  // namespace cx
