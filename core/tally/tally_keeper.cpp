// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <array>
#include <set>
#include <string_view>

#include "core/tally/tally_cells.h"
#include "core/tally/weight_batch.h"

namespace cx {
namespace {

constexpr const char* countedColumns = "wave, channel, weight, answers, levels, person IS NOT NULL";
constexpr const char* rowColumns = "id, wave, channel, weight, answers, levels, person, date, comment, batch, hash";
/// Places of the counted columns in the submission table.
enum Place { place_id, place_wave, place_channel, place_weight, place_answers, place_levels, place_person, places };
constexpr int placeOfQuestionnaire = 7;  // in the wave table

std::string_view bytesOf(const SQLite::Column& column) {
  return {static_cast<const char*>(column.getBlob()), std::size_t(column.getBytes())};
}

/// Valid until the statement goes on.
CellRow rowOf(SQLite::Statement& row) {
  return {WaveId{row.getColumn(0).getInt64()}, ChannelId{row.getColumn(1).getInt64()},
          row.getColumn(2).getInt64(),         bytesOf(row.getColumn(3)),
          bytesOf(row.getColumn(4)),           row.getColumn(5).getInt() != 0};
}

std::string_view bytesOf(sqlite3_value* value) {
  return {static_cast<const char*>(sqlite3_value_blob(value)), std::size_t(sqlite3_value_bytes(value))};
}

using Values = std::array<sqlite3_value*, places>;

/// Takes over the columns that the changeset names; an update names only those that differ.
void overlay(CellRow& row, const Values& values) {
  if (values[place_wave]) row.wave.value = sqlite3_value_int64(values[place_wave]);
  if (values[place_channel]) row.channel.value = sqlite3_value_int64(values[place_channel]);
  if (values[place_weight]) row.weight = sqlite3_value_int64(values[place_weight]);
  if (values[place_answers]) row.answers = bytesOf(values[place_answers]);
  if (values[place_levels]) row.levels = bytesOf(values[place_levels]);
  if (values[place_person]) row.keyed = sqlite3_value_type(values[place_person]) != SQLITE_NULL;
}

using Getter = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);
Values valuesOf(sqlite3_changeset_iter* at, Getter get) {
  Values out{};
  for (int place = 0; place < int(out.size()); ++place) get(at, place, &out[std::size_t(place)]);
  return out;
}

class ChangedRows {
 public:
  explicit ChangedRows(const Changeset& changeset) : bytes_(changeset.bytes) {
    must(sqlite3changeset_start(&at_, int(bytes_.size()), bytes_.data()));
  }
  ~ChangedRows() { sqlite3changeset_finalize(at_); }
  ChangedRows(const ChangedRows&) = delete;
  ChangedRows& operator=(const ChangedRows&) = delete;

  /// The next change; false at the end. Out of memory must not pass for the end: rows would go uncounted.
  bool next() {
    const int code = sqlite3changeset_next(at_);
    if (code != SQLITE_ROW && code != SQLITE_DONE) must(code);
    if (code == SQLITE_DONE) return false;
    int columns = 0, indirect = 0;
    must(sqlite3changeset_op(at_, &table_, &columns, &operation, &indirect));
    return true;
  }
  [[nodiscard]] std::string_view table() const { return table_; }
  [[nodiscard]] Values older() const { return valuesOf(at_, sqlite3changeset_old); }
  [[nodiscard]] Values newer() const { return valuesOf(at_, sqlite3changeset_new); }
  void newer(int place, sqlite3_value*& value) const { must(sqlite3changeset_new(at_, place, &value)); }

  int operation = 0;

 private:
  static void must(int code) {
    if (code != SQLITE_OK) throw SQLite::Exception(sqlite3_errstr(code), code);
  }
  std::string bytes_;
  const char* table_ = "";
  sqlite3_changeset_iter* at_ = nullptr;
};

/// The waves whose rows are now read under another questionnaire: what their cells hold was counted under the old one.
std::set<WaveId> rereadWaves(const Changeset& changeset) {
  std::set<WaveId> out;
  ChangedRows changes(changeset);
  while (changes.next()) {
    if (changes.table() != "wave" || changes.operation != SQLITE_UPDATE) continue;
    sqlite3_value* questionnaire = nullptr;
    changes.newer(placeOfQuestionnaire, questionnaire);
    if (questionnaire) out.insert(WaveId{sqlite3_value_int64(changes.older()[place_id])});
  }
  return out;
}

void recountWave(SQLite::Database& database, WaveId wave) {
  SQLite::Statement clear(database, "DELETE FROM tally_cell WHERE wave=?");
  clear.bind(1, wave.value);
  clear.exec();
  CellUpdates updates(database);
  SQLite::Statement rows(database, std::string("SELECT ") + countedColumns + " FROM submission WHERE wave=?");
  rows.bind(1, wave.value);
  while (rows.executeStep()) updates.add(rowOf(rows));
  updates.flush();
}

void execFor(SQLite::Database& database, const std::string& sql, BatchId batch) {
  SQLite::Statement statement(database, sql);
  statement.bind(1, batch.value);
  statement.exec();
}

/// Rows of a batch stand together, so its first and last id spare a scan of all the others.
const std::string ofBatch =
    " WHERE batch=?1 AND id BETWEEN (SELECT first_row FROM batch WHERE id=?1) AND (SELECT last_row FROM batch WHERE "
    "id=?1)";

void count(SQLite::Database& database, BatchId batch, int times) {
  CellUpdates updates(database);
  SQLite::Statement rows(database, std::string("SELECT ") + countedColumns + " FROM submission" + ofBatch);
  rows.bind(1, batch.value);
  while (rows.executeStep()) updates.add(rowOf(rows), times);
  updates.flush();
}

}  // namespace

void rewriteCells(SQLite::Database& database) {
  database.exec("DELETE FROM tally_cell");
  SQLite::Statement waves(database, "SELECT id FROM wave");
  while (waves.executeStep()) recountWave(database, {waves.getColumn(0).getInt64()});
}

void TallyKeeper::applied(const Changeset& changeset) {
  if (changeset.empty()) return;
  const std::set<WaveId> reread = rereadWaves(changeset);
  CellUpdates updates(database_);
  SQLite::Statement current(database_, std::string("SELECT ") + countedColumns + " FROM submission WHERE id=?");
  ChangedRows changes(changeset);
  while (changes.next()) {
    if (changes.table() != "submission") continue;
    CellRow row;
    switch (changes.operation) {
      case SQLITE_INSERT:
        overlay(row, changes.newer());
        updates.add(row);
        break;
      case SQLITE_DELETE:
        overlay(row, changes.older());
        updates.add(row, -1);
        break;
      default:  // SQLITE_UPDATE
        current.reset();
        current.bind(1, std::int64_t{sqlite3_value_int64(changes.older()[place_id])});
        if (!current.executeStep()) break;
        row = rowOf(current);
        updates.add(row);
        overlay(row, changes.older());
        updates.add(row, -1);
    }
  }
  updates.flush();
  for (const WaveId wave : reread) recountWave(database_, wave);
}

void TallyKeeper::withdraw(BatchId batch) {
  exchangeWeights(database_, batch);
  count(database_, batch, -1);
  execFor(database_,
          std::string("INSERT INTO withdrawn(") + rowColumns + ") SELECT " + rowColumns + " FROM submission" + ofBatch,
          batch);
  execFor(database_, "DELETE FROM submission" + ofBatch, batch);
}

void TallyKeeper::restore(BatchId batch) {
  execFor(database_,
          std::string("INSERT INTO submission(") + rowColumns + ") SELECT " + rowColumns + " FROM withdrawn" + ofBatch,
          batch);
  execFor(database_, "DELETE FROM withdrawn" + ofBatch, batch);
  count(database_, batch, 1);
  exchangeWeights(database_, batch);
}

void TallyKeeper::forget(BatchId batch) {
  execFor(database_, "DELETE FROM withdrawn" + ofBatch, batch);
  forgetWeights(database_, batch);
  execFor(database_, "DELETE FROM batch WHERE id=?", batch);
}

}  // namespace cx
