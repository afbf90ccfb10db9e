// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/viewer_mark.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <string>

#include "core/base/result.h"

namespace cx {
namespace {

constexpr auto mark = "viewer_copy";

}  // namespace

std::optional<int> viewerThreshold(SQLite::Database& database) {
  SQLite::Statement row(database, "SELECT value FROM setting WHERE key=?");
  row.bind(1, mark);
  if (!row.executeStep()) return std::nullopt;
  return row.getColumn(0).getInt();
}

void markViewerCopy(SQLite::Database& database, int threshold) {
  SQLite::Statement row(database, "INSERT INTO setting(key, value) VALUES (?, ?)");
  row.bind(1, mark);
  row.bind(2, std::to_string(threshold));
  row.exec();
}

void needForms(SQLite::Database& database) {
  if (viewerThreshold(database))
    throw Failure(ErrorKind::cannot_open,
                  text(CX_TEXT("core",
                               "This is a viewer copy: it holds figures, not the forms that this needs. Ask whoever "
                               "keeps the workspace.")));
}

}  // namespace cx
