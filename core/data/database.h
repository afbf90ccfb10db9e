// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/base/result.h"

namespace cx {

/// "Tch1": marks a SQLite file as a Touchstone workspace.
constexpr std::int32_t applicationId = 0x54636831;

enum class Access { write, read };

/// What the first 100 bytes of a file say, before SQLite touches it.
/// Throws Failure(cannot_open) naming the file when it is missing, not a regular file, foreign, damaged or newer.
struct Header {
  std::int32_t schema = 0;
};
[[nodiscard]] Header readHeader(const std::filesystem::path& file);

/// The newest schema this program knows: the number of migrations.
[[nodiscard]] std::int32_t newestSchema();

/// Opens with the settings of a workspace: rollback journal truncated, every commit synced to the disk, secure delete,
/// foreign keys, no extensions, no schema tricks. A connection belongs to one thread at a time. Throws Failure(cannot_open).
[[nodiscard]] std::unique_ptr<SQLite::Database> openDatabase(const std::filesystem::path& file, Access access);

/// Creates the file (readable by its owner only) with the newest schema. Throws Failure when it exists or cannot be
/// written.
[[nodiscard]] std::unique_ptr<SQLite::Database> createDatabase(const std::filesystem::path& file);

/// Runs the missing migrations, each in a transaction of its own. Returns whether there were any.
bool migrate(SQLite::Database& database);

/// Translates an SQLite failure into an Error a person can act on: disk full, read-only, damaged, busy.
[[nodiscard]] Error databaseError(const SQLite::Exception& failure, const std::filesystem::path& file);

}  // namespace cx
