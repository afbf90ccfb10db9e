// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/viewer_copy.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

#include "core/data/database.h"
#include "core/data/history.h"
#include "core/data/new_file.h"
#include "core/data/viewer_mark.h"
#include "core/io/viewer_figures.h"
#include "core/survey/door.h"
#include "core/survey/organisation.h"

namespace cx {
namespace {

constexpr int highestMinimum = 10;  // what the organisation's own setting takes

/// Copies the rows of a table as they stand.
void copyRows(SQLite::Database& from, SQLite::Database& to, const std::string& table, const std::string& where = {}) {
  SQLite::Statement rows(from, "SELECT * FROM " + table + (where.empty() ? "" : " WHERE " + where));
  std::string places;
  for (int column = 0; column < rows.getColumnCount(); ++column) places += column == 0 ? "?" : ", ?";
  SQLite::Statement insert(to, "INSERT INTO " + table + " VALUES (" + places + ")");
  while (rows.executeStep()) {
    for (int column = 0; column < rows.getColumnCount(); ++column) {
      const SQLite::Column value = rows.getColumn(column);
      if (value.isNull())
        insert.bind(column + 1);
      else if (value.isInteger())
        insert.bind(column + 1, value.getInt64());
      else if (value.isFloat())
        insert.bind(column + 1, value.getDouble());
      else
        insert.bind(column + 1, value.getString());
    }
    insert.exec();
    insert.reset();
  }
}

template <class IdType>
std::string among(const std::string& column, const std::vector<IdType>& ids, const std::string& orElse = {}) {
  if (ids.empty()) return {};
  std::string list;
  for (const IdType id : ids) list += (list.empty() ? "" : ", ") + std::to_string(id.value);
  return column + " IN (" + (orElse.empty() ? "" : orElse + ", ") + list + ")";
}

void copyDefinitions(SQLite::Database& from, SQLite::Database& to, const Filter& filter) {
  for (const char* table : {"organisation", "questionnaire", "slot", "attribute", "level"}) copyRows(from, to, table);
  copyRows(from, to, "wave", among("id", filter.waves));
  copyRows(from, to, "channel", among("id", filter.channels));
  copyRows(from, to, "target", among("channel", filter.channels, "0"));
}

void storeFigures(SQLite::Database& to, const std::map<CellKey, Tally>& figures) {
  SQLite::Statement insert(to, "INSERT INTO tally_cell(wave, channel, attribute, level, tally) VALUES (?, ?, ?, ?, ?)");
  for (const auto& [key, tally] : figures) {
    const std::string bytes = tally.toBytes();
    insert.bind(1, key.wave.value);
    insert.bind(2, key.channel.value);
    insert.bind(3, key.level.attribute.value);
    insert.bind(4, key.level.number);
    insert.bind(5, bytes.data(), static_cast<int>(bytes.size()));
    insert.exec();
    insert.reset();
  }
}

void raiseThreshold(SQLite::Database& database, int min_n) {
  SQLite::Statement row(database, "UPDATE organisation SET min_n=?");
  row.bind(1, std::min(min_n, highestMinimum));
  row.exec();
}

/// Closes the file at its end, whatever happens.
void fill(std::unique_ptr<SQLite::Database> to, const Workspace& workspace, const Filter& filter,
          const std::map<CellKey, Tally>& figures, int min_n) {
  SQLite::Transaction transaction(*to);
  copyDefinitions(workspace.database(), *to, filter);
  raiseThreshold(*to, min_n);
  storeFigures(*to, figures);
  markViewerCopy(*to, min_n);
  noteAudit(*to, "copy", text(CX_TEXT("core", "Make a viewer copy")), workspace.now(), "");
  markComplete(*to);
  transaction.commit();
  to->exec("PRAGMA journal_mode=DELETE");  // no side file at rest
}

}  // namespace

Result<void> writeViewerCopy(const Workspace& workspace, const std::filesystem::path& file,
                             const ViewerCopyOptions& options) {
  return atDoor(file, [&] {
    needForms(workspace.database());
    const int min_n = std::max(options.min_n, organisation(workspace).min_n);
    const auto figures = viewerFigures(workspace, options.filter, min_n);
    auto database = createDatabase(file);
    NewFile made(file);
    fill(std::move(database), workspace, options.filter, figures, min_n);
    made.keep();
  });
}

}  // namespace cx
