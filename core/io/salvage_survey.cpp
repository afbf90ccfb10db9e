// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/salvage_survey.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <exception>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "core/base/digest.h"
#include "core/base/result.h"
#include "core/data/file_access.h"
#include "core/survey/questionnaire.h"

namespace cx {
namespace {

void bindValue(SQLite::Statement& statement, int place, const SQLite::Column& value) {
  if (value.isInteger()) return statement.bind(place, value.getInt64());
  if (value.isFloat()) return statement.bind(place, value.getDouble());
  if (value.isNull()) return statement.bind(place);
  if (value.isBlob()) return statement.bind(place, value.getBlob(), value.getBytes());
  statement.bind(place, value.getString());
}

/// Those that `target` and the damaged file, which may be older, both have.
std::string commonColumns(SQLite::Database& damaged, SQLite::Database& target, const std::string& table) {
  const auto columnsOf = [&](SQLite::Database& database) {
    std::vector<std::string> out;
    SQLite::Statement rows(database, "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid");
    while (rows.executeStep()) out.push_back(rows.getColumn(0).getString());
    return out;
  };
  const std::vector<std::string> there = columnsOf(damaged);
  std::string out;
  for (const std::string& column : columnsOf(target))
    if (std::ranges::find(there, column) != there.end()) out += (out.empty() ? "" : ", ") + column;
  return out;
}

/// As many rows as can be read; those that the target refuses are left out.
void copyTable(SQLite::Database& damaged, SQLite::Database& target, const std::string& table) {
  try {
    const std::string columns = commonColumns(damaged, target, table);
    SQLite::Statement rows(damaged, "SELECT " + columns + " FROM " + table);
    std::string places = "?";
    for (int i = 1; i < rows.getColumnCount(); ++i) places += ", ?";
    SQLite::Statement insert(target, "INSERT OR IGNORE INTO " + table + "(" + columns + ") VALUES (" + places + ")");
    while (rows.executeStep()) {
      for (int i = 0; i < rows.getColumnCount(); ++i) bindValue(insert, i + 1, rows.getColumn(i));
      insert.tryExecuteStep();
      insert.tryReset();
    }
  } catch (const SQLite::Exception&) {  // read to where it breaks
  }
}

/// Everything but submissions, which are found by their hash, and what stands beside the document.
std::vector<std::string> surveyTables(SQLite::Database& target) {
  std::vector<std::string> out;
  SQLite::Statement rows(
      target,
      "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%' AND name NOT "
      "IN ('submission', 'tally_cell', 'history', 'batch', 'withdrawn', 'reweighted', 'audit', 'setting')");
  while (rows.executeStep()) out.push_back(rows.getColumn(0).getString());
  return out;
}

/// Rows that point to what was not found.
void removeOrphans(SQLite::Database& target) {
  for (;;) {
    std::vector<std::pair<std::string, std::int64_t>> orphans;
    SQLite::Statement rows(target, "PRAGMA foreign_key_check");
    while (rows.executeStep())
      if (!rows.getColumn(1).isNull())
        orphans.emplace_back(rows.getColumn(0).getString(), rows.getColumn(1).getInt64());
    rows.reset();
    if (orphans.empty()) return;
    for (const auto& [table, rowid] : orphans)
      target.exec("DELETE FROM \"" + table + "\" WHERE rowid=" + std::to_string(rowid));
  }
}

/// The keys and slots of each version.
std::map<int, std::map<std::string, int>> storedSlots(SQLite::Database& database) {
  std::map<int, std::map<std::string, int>> out;
  SQLite::Statement rows(database, "SELECT version, key, slot FROM slot");
  while (rows.executeStep())
    out[rows.getColumn(0).getInt()][rows.getColumn(1).getString()] = rows.getColumn(2).getInt();
  return out;
}

bool isReadable(const std::string& definition) {
  try {
    return !parseQuestionnaire(definition).statements().empty();
  } catch (const std::exception&) {
    return false;
  }
}

/// The shipped questionnaire that asks exactly what these slots hold.
std::optional<Questionnaire> shipped(const std::map<std::string, int>& slots, int version) {
  for (const std::string& name : builtInQuestionnaires()) {
    Questionnaire one = builtInQuestionnaire(name);
    one.version = version;
    std::size_t placed = 0;
    const auto place = [&](auto& question) {
      const auto at = slots.find(question.id);
      if (at == slots.end()) return;
      question.slot = at->second;
      ++placed;
    };
    for (Dimension& dimension : one.dimensions)
      for (Statement& statement : dimension.statements) place(statement);
    for (OutcomeQuestion& outcome : one.outcomes) place(outcome);
    if (placed == slots.size() && placed == one.statements().size() + one.outcomes.size()) return one;
  }
  return {};
}

void repairQuestionnaires(SQLite::Database& target) {
  std::set<int> readable, unreadable;
  SQLite::Statement rows(target, "SELECT version, definition FROM questionnaire");
  while (rows.executeStep())
    (isReadable(rows.getColumn(1).getString()) ? readable : unreadable).insert(rows.getColumn(0).getInt());
  rows.reset();
  for (const int version : unreadable)
    target.exec("DELETE FROM questionnaire WHERE version=" + std::to_string(version));
  for (const auto& [version, slots] : storedSlots(target)) {
    if (readable.contains(version)) continue;
    const auto known = shipped(slots, version);
    if (!known) continue;
    SQLite::Statement insert(target, "INSERT INTO questionnaire(version, definition) VALUES (?, ?)");
    insert.bind(1, version);
    insert.bind(2, questionnaireJson(*known, true));
    insert.exec();
  }
}

/// The slots say again what the definitions do; they are written anew from them.
void rewriteSlots(SQLite::Database& target) {
  target.exec("DELETE FROM slot");
  SQLite::Statement rows(target, "SELECT version, definition FROM questionnaire ORDER BY version");
  SQLite::Statement insert(target,
                           "INSERT OR IGNORE INTO slot(version, slot, key, dimension, min, max, reverse) VALUES (?, ?, "
                           "?, ?, ?, ?, ?)");
  const auto write = [&](int version, int slot, const std::string& key, int dimension, const AnswerScale& scale,
                         bool reverse) {
    insert.bind(1, version);
    insert.bind(2, slot);
    insert.bind(3, key);
    insert.bind(4, dimension);
    insert.bind(5, scale.min);
    insert.bind(6, scale.max);
    insert.bind(7, reverse ? 1 : 0);
    insert.exec();
    insert.reset();
  };
  while (rows.executeStep()) {
    const int version = rows.getColumn(0).getInt();
    const Questionnaire one = parseQuestionnaire(rows.getColumn(1).getString());
    for (std::size_t d = 0; d < one.dimensions.size(); ++d)
      for (const Statement& statement : one.dimensions[d].statements)
        write(version, statement.slot, statement.id, int(d), statement.scale, statement.reverse);
    for (const OutcomeQuestion& outcome : one.outcomes)
      write(version, outcome.slot, outcome.id, -1, outcome.scale, false);
  }
}

int changed(SQLite::Database& target, const std::string& sql) {
  return target.exec(sql);
}

/// Levels are two bytes each in the answers' row: those without a row of their own.
int addLevels(SQLite::Database& target) {
  std::set<std::pair<int, int>> carried;
  SQLite::Statement rows(target, "SELECT DISTINCT levels FROM submission");
  while (rows.executeStep()) {
    const std::string packed = rows.getColumn(0).getString();
    for (std::size_t at = 0; at + 1 < packed.size(); at += 2) {
      const int number = static_cast<unsigned char>(packed[at]) | static_cast<unsigned char>(packed[at + 1]) << 8;
      if (number != 0) carried.insert({int(at / 2 + 1), number});
    }
  }
  int added = 0;
  for (const auto& [attribute, number] : carried) {
    const std::string a = std::to_string(attribute), n = std::to_string(number);
    const std::string key = "'salvaged-";
    added += changed(target, std::string("INSERT OR IGNORE INTO attribute(id, key, title_en, title_ko) VALUES (")
                                 .append(a)
                                 .append(", ")
                                 .append(key + a)
                                 .append("', '', '')"));
    added +=
        changed(target, std::string("INSERT OR IGNORE INTO level(attribute, number, key, title_en, title_ko) VALUES (")
                            .append(a)
                            .append(", ")
                            .append(n)
                            .append(", ")
                            .append(key + n)
                            .append("', '', '')"));
  }
  return added;
}

}  // namespace

std::unique_ptr<SQLite::Database> openToSalvage(const std::filesystem::path& file) {
  auto database = std::make_unique<SQLite::Database>(utf8(file), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX);
  // With a writable schema SQLite reads a file that was cut short, too; nothing is written.
  database->exec("PRAGMA query_only=ON; PRAGMA writable_schema=ON; PRAGMA trusted_schema=OFF; PRAGMA mmap_size=0");
  return database;
}

void salvageSurvey(SQLite::Database& damaged, SQLite::Database& target, const std::string& file) {
  target.exec("PRAGMA defer_foreign_keys=ON");
  for (const std::string& table : surveyTables(target)) copyTable(damaged, target, table);
  repairQuestionnaires(target);
  const int newest = target.execAndGet("SELECT coalesce(max(version), 0) FROM questionnaire").getInt();
  if (newest == 0)
    throw Failure(ErrorKind::cannot_open,
                  text(CX_TEXT("core",
                               "“%1” is too damaged: its questionnaires cannot be read, so nobody knows what the "
                               "answers mean. Restore the latest backup."),
                       {file}));
  rewriteSlots(target);
  changed(target,
          "INSERT OR IGNORE INTO organisation(id, name_en, name_ko, industry, sponsor_en, sponsor_ko, owner_en, "
          "owner_ko, zone, sample, min_n, confidence, workspace_id) VALUES (1, 'Salvaged', '', 'all', '', '', '', '', "
          "'UTC', 0, 5, 0.95, '" +
              randomHex(16) + "')");
  changed(target, "UPDATE wave SET questionnaire=" + std::to_string(newest) +
                      " WHERE questionnaire NOT IN (SELECT version FROM questionnaire)");
  changed(target, "DELETE FROM level WHERE attribute NOT IN (SELECT id FROM attribute)");
  removeOrphans(target);
}

int addStandIns(SQLite::Database& target) {
  int added =
      changed(target,
              "INSERT OR IGNORE INTO wave(id, key, title_en, title_ko, position, questionnaire) SELECT DISTINCT "
              "wave, 'salvaged-' || wave, '', '', (SELECT coalesce(max(position), 0) FROM wave) + wave, (SELECT "
              "max(version) FROM questionnaire) FROM submission WHERE wave NOT IN (SELECT id FROM wave)");
  added +=
      changed(target,
              "INSERT OR IGNORE INTO channel(id, key, title_en, title_ko, kind, position) SELECT DISTINCT channel, "
              "'salvaged-' || channel, '', '', 'unset', (SELECT coalesce(max(position), 0) FROM channel) + channel "
              "FROM submission WHERE channel NOT IN (SELECT id FROM channel)");
  added += changed(target,
                   "INSERT INTO channel(key, title_en, title_ko, kind, position) SELECT 'organisation', '', '', "
                   "'organisation', 0 WHERE NOT EXISTS (SELECT 1 FROM channel WHERE key='organisation')");
  return added + addLevels(target);
}

}  // namespace cx
