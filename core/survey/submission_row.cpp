// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/submission_row.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace cx {
namespace {

std::string bytesOf(const SQLite::Column& column) {
  return {static_cast<const char*>(column.getBlob()), std::size_t(column.getBytes())};
}

std::string packedLevels(const std::vector<LevelId>& levels) {
  std::string out;
  for (const LevelId& level : levels) {
    const auto at = std::size_t(level.attribute.value - 1) * 2;
    if (out.size() < at + 2) out.resize(at + 2, '\0');
    out[at] = static_cast<char>(level.number & 255);
    out[at + 1] = static_cast<char>(level.number >> 8);
  }
  return out;
}

}  // namespace

const std::string selectSubmission =
    "SELECT id, wave, channel, weight, answers, levels, person, date, comment, hash FROM submission";

std::vector<LevelId> unpackedLevels(std::string_view bytes) {
  std::vector<LevelId> out;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    const int number = static_cast<unsigned char>(bytes[at]) | static_cast<unsigned char>(bytes[at + 1]) << 8;
    if (number != 0) out.push_back({AttributeId{std::int64_t(at / 2 + 1)}, number});
  }
  return out;
}

Submission readSubmission(SQLite::Statement& row) {
  Submission out;
  out.id.value = row.getColumn(0).getInt64();
  out.wave.value = row.getColumn(1).getInt64();
  out.channel.value = row.getColumn(2).getInt64();
  out.weight = row.getColumn(3).getInt64();
  out.answers = bytesOf(row.getColumn(4));
  out.levels = unpackedLevels(bytesOf(row.getColumn(5)));
  if (!row.getColumn(6).isNull()) out.person = row.getColumn(6).getString();
  if (!row.getColumn(7).isNull()) out.date = parseIsoDate(row.getColumn(7).getString());
  if (!row.getColumn(8).isNull()) out.comment = row.getColumn(8).getString();
  return out;
}

std::int64_t hashOf(const Submission& submission) {
  StoredRow row;
  store(submission, submission.id.value, row);
  return row.hash;
}

void store(const Submission& submission, std::int64_t id, StoredRow& row) {
  row.id = id;
  row.wave = submission.wave.value;
  row.channel = submission.channel.value;
  row.weight = submission.weight;
  row.answers = submission.answers;
  row.levels = packedLevels(submission.levels);
  row.person = submission.person;
  row.date = submission.date ? isoDate(*submission.date) : std::string();
  row.comment = submission.comment;
  row.hash = hashOf(row);
}

std::string insertSql(std::size_t rows, bool texts) {
  std::string sql = "INSERT INTO submission(batch, wave, channel, weight, answers, levels, hash";
  sql += texts ? ", person, date, comment) VALUES " : ") VALUES ";
  const std::string row = texts ? "(?1, ?, ?, ?, ?, ?, ?, ?, ?, ?)" : "(?1, ?, ?, ?, ?, ?, ?)";
  for (std::size_t i = 0; i < rows; ++i) sql += (i == 0 ? "" : ", ") + row;
  return sql;
}

RowStatement::RowStatement(SQLite::Database& database, const std::string& sql) {
  sqlite3_stmt* made = nullptr;
  const int done = sqlite3_prepare_v2(database.getHandle(), sql.data(), int(sql.size()), &made, nullptr);
  statement_.reset(made);
  if (done != SQLITE_OK) throw SQLite::Exception(database.getHandle(), done);
}

void RowStatement::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

void RowStatement::require(int done, int wanted) const {
  if (done != wanted) throw SQLite::Exception(sqlite3_db_handle(statement_.get()), done);
}

void RowStatement::bind(int place, std::int64_t number) {
  require(sqlite3_bind_int64(statement_.get(), place, number), SQLITE_OK);
}

int RowStatement::bind(const StoredRow& row, bool texts, int place) {
  for (const std::int64_t number : {row.wave, row.channel, row.weight}) bind(place++, number);
  for (const std::string* bytes : {&row.answers, &row.levels})
    require(sqlite3_bind_blob(statement_.get(), place++, bytes->data(), int(bytes->size()), SQLITE_STATIC), SQLITE_OK);
  bind(place++, row.hash);
  if (!texts) return place;
  for (const std::string* words : {&row.person, &row.date, &row.comment})
    require(words->empty()
                ? sqlite3_bind_null(statement_.get(), place++)
                : sqlite3_bind_text(statement_.get(), place++, words->data(), int(words->size()), SQLITE_STATIC),
            SQLITE_OK);
  return place;
}

void RowStatement::run() {
  const int done = sqlite3_step(statement_.get());
  sqlite3_reset(statement_.get());
  require(done, SQLITE_DONE);
}

}  // namespace cx
