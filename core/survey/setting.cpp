// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/setting.h"

#include <SQLiteCpp/Statement.h>

#include "core/survey/workspace.h"

namespace cx {

std::string setting(const Workspace& workspace, std::string_view key) {
  SQLite::Statement row(workspace.database(), "SELECT value FROM setting WHERE key=?");
  row.bind(1, std::string(key));
  return row.executeStep() ? row.getColumn(0).getString() : std::string();
}

void setSetting(Workspace& workspace, std::string_view key, std::string_view value) {
  if (workspace.readOnly() || setting(workspace, key) == value) return;
  SQLite::Statement row(workspace.database(), "INSERT OR REPLACE INTO setting(key, value) VALUES (?, ?)");
  row.bind(1, std::string(key));
  row.bind(2, std::string(value));
  row.exec();
}

}  // namespace cx
