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

/// Looks at the first 100 bytes before anything else is done with a file, and changes nothing.
/// Throws Failure(cannot_open) naming the file when it is missing, not a regular file, foreign, damaged or newer.
void checkHeader(const std::filesystem::path& file);

/// The newest schema this program knows: the number of migrations.
[[nodiscard]] std::int32_t newestSchema();
/// The schema of an open workspace, once what a killed program left half-written was taken back. Throws
/// Failure(cannot_open) when it is newer or missing.
[[nodiscard]] std::int32_t schemaOf(SQLite::Database& database, const std::filesystem::path& file);

/// Opens with the settings of a workspace: rollback journal truncated, every commit synced to the disk, secure delete,
/// foreign keys, no extensions, no schema tricks. A connection belongs to one thread at a time. Throws Failure.
[[nodiscard]] std::unique_ptr<SQLite::Database> openDatabase(const std::filesystem::path& file, Access access);

/// Creates the file (readable by its owner only) with the newest schema. It is no workspace before `markComplete`.
/// Throws Failure when it exists or cannot be written, leaving nothing behind.
[[nodiscard]] std::unique_ptr<SQLite::Database> createDatabase(const std::filesystem::path& file);

/// Marks a new file as a workspace, inside the caller's transaction: killed before, creation leaves no half workspace.
void markComplete(SQLite::Database& database);
[[nodiscard]] bool isComplete(SQLite::Database& database);
/// Removes a closed file that did not become a workspace, and its journal.
void removeDatabase(const std::filesystem::path& file);

/// Runs the missing migrations inside the caller's transaction.
void migrate(SQLite::Database& database);

/// Translates an SQLite failure into an Error a person can act on: disk full, read-only, damaged, busy.
[[nodiscard]] Error databaseError(const SQLite::Exception& failure, const std::filesystem::path& file);

}  // namespace cx
