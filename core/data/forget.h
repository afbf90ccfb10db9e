// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace cx {

/// A row's columns as History kept them: texts and blobs, nothing for numbers and for columns that were not kept.
using KeptRow = std::vector<std::optional<std::string_view>>;

/// What is to be forgotten of one table: rows that hold what `holds` recognises, and the rows that are there now.
struct Forgotten {
  std::string table;
  std::function<bool(const KeptRow&)> holds;
  std::set<std::int64_t> present;
};

/// How many changes of the past concern such a row from the moment it came until it went. Undone ones count.
[[nodiscard]] std::int64_t keptChanges(SQLite::Database& database, const std::vector<Forgotten>& what);
/// Takes these changes out of every step, inside the caller's transaction; how many they were. The steps stay, and
/// the audit log too: it holds digests only.
std::int64_t forgetChanges(SQLite::Database& database, const std::vector<Forgotten>& what);

/// Rewrites the file so that nothing deleted is left in it, outside any transaction.
void rewriteFile(SQLite::Database& database);

}  // namespace cx
