// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace SQLite {
class Database;
}

namespace cx::test {

/// Every row of the document, table by table in the order of their keys; tallies, the past, the audit log and what a
/// reader looked at left out.
[[nodiscard]] std::string logicalDump(SQLite::Database& database);

}  // namespace cx::test
