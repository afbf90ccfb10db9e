// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/logical_dump.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <vector>

#include "core/base/digest.h"

namespace cx::test {

std::string logicalDump(SQLite::Database& database) {
  std::vector<std::string> tables;
  SQLite::Statement names(database,
                          "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT IN ('history', 'batch', "
                          "'withdrawn', 'reweighted', 'audit', 'setting', 'tally_cell') ORDER BY name");
  while (names.executeStep()) tables.push_back(names.getColumn(0).getString());
  std::string out;
  for (const std::string& table : tables) {
    out += "== " + table + "\n";
    SQLite::Statement rows(database, "SELECT * FROM " + table);
    std::vector<std::string> lines;
    while (rows.executeStep()) {
      std::string line;
      for (int i = 0; i < rows.getColumnCount(); ++i) {
        const SQLite::Column value = rows.getColumn(i);
        line += (value.isBlob() ? hex(value.getString()) : value.getString()) + (value.isNull() ? "NULL|" : "|");
      }
      lines.push_back(line + "\n");
    }
    std::ranges::sort(lines);
    for (const std::string& line : lines) out += line;
  }
  return out;
}

}  // namespace cx::test
