// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer.h"

#include <unistd.h>

#include <cstdlib>
#include <sstream>
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

bool hasLibreOffice() {
  const char* path = std::getenv("PATH");
  std::istringstream folders(path ? path : "");
  for (std::string folder; std::getline(folders, folder, ':');)
    if (::access((folder + "/soffice").c_str(), X_OK) == 0) return true;
  return false;
}

void becomeLibreOffice(const std::filesystem::path& file, const std::string& format,
                       const std::filesystem::path& folder, const std::filesystem::path& home) {
  const std::string profile = "-env:UserInstallation=file://" + (home / "profile").string();
  ::execlp("soffice", "soffice", profile.c_str(), "--headless", "--convert-to", format.c_str(), "--outdir",
           folder.c_str(), file.c_str(), nullptr);
  throw std::runtime_error("LibreOffice cannot be run");
}

}  // namespace cx::bench
