// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer.h"

#include <unistd.h>

#include <stdexcept>

namespace cx::bench {

void becomeSqliteImport(const std::filesystem::path& csv, const std::filesystem::path& database,
                        const std::vector<std::string>& columns) {
  std::string table;
  for (const std::string& column : columns) table += (table.empty() ? "" : ", ") + ("\"" + column + "\"");
  table = "CREATE TABLE submission(" + table + ")";
  const std::string import = ".import --csv --skip 1 \"" + csv.string() + "\" submission";
  ::execlp("sqlite3", "sqlite3", "-bail", "-batch", database.c_str(), table.c_str(), import.c_str(), nullptr);
  throw std::runtime_error("sqlite3 cannot be run");
}

}  // namespace cx::bench
