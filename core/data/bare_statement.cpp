// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/bare_statement.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace cx {

BareStatement::BareStatement(SQLite::Database& database, const std::string& sql) {
  sqlite3_stmt* made = nullptr;
  const int done = sqlite3_prepare_v2(database.getHandle(), sql.data(), int(sql.size()), &made, nullptr);
  statement_.reset(made);
  if (done != SQLITE_OK) throw SQLite::Exception(database.getHandle(), done);
}

void BareStatement::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

void BareStatement::require(int done, int wanted) const {
  if (done != wanted) throw SQLite::Exception(sqlite3_db_handle(statement_.get()), done);
}

void BareStatement::bind(int place, std::int64_t number) {
  require(sqlite3_bind_int64(statement_.get(), place, number), SQLITE_OK);
}

void BareStatement::bindBytes(int place, std::string_view bytes) {
  const char* begin = bytes.empty() ? "" : bytes.data();  // a null pointer would bind NULL
  require(sqlite3_bind_blob(statement_.get(), place, begin, int(bytes.size()), SQLITE_STATIC), SQLITE_OK);
}

void BareStatement::bindText(int place, std::string_view text) {
  require(text.empty() ? sqlite3_bind_null(statement_.get(), place)
                       : sqlite3_bind_text(statement_.get(), place, text.data(), int(text.size()), SQLITE_STATIC),
          SQLITE_OK);
}

bool BareStatement::next() {
  const int done = sqlite3_step(statement_.get());
  if (done == SQLITE_ROW) return true;
  require(done, SQLITE_DONE);
  return false;
}

void BareStatement::run() {
  const int done = sqlite3_step(statement_.get());
  if (done != SQLITE_DONE) {
    const SQLite::Exception failure(sqlite3_db_handle(statement_.get()), done);
    sqlite3_reset(statement_.get());
    throw failure;
  }
  sqlite3_reset(statement_.get());
}

std::int64_t BareStatement::number(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

std::string_view BareStatement::bytes(int column) const {
  const auto* begin = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
  return begin ? std::string_view(begin, std::size_t(sqlite3_column_bytes(statement_.get(), column))) : "";
}

}  // namespace cx
