// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/changeset.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <functional>
#include <stdexcept>

namespace cx {
namespace {

/// What SQLite's session extension records while `change` runs on a table of two columns beside another.
class Recorded {
 public:
  Recorded() {
    database_.exec("CREATE TABLE a(id INTEGER PRIMARY KEY, name TEXT, size REAL, bytes BLOB)");
    database_.exec("CREATE TABLE b(id INTEGER PRIMARY KEY, name TEXT)");
    database_.exec("INSERT INTO a VALUES (1, 'one', 1.5, x'00ff'), (2, 'two', NULL, x'')");
  }
  Changeset of(const char* sql) {
    sqlite3_session* session = nullptr;
    sqlite3session_create(database_.getHandle(), "main", &session);
    sqlite3session_attach(session, nullptr);
    database_.exec(sql);
    int size = 0;
    void* bytes = nullptr;
    sqlite3session_changeset(session, &size, &bytes);
    Changeset out{std::string(static_cast<const char*>(bytes), std::size_t(size))};
    sqlite3_free(bytes);
    sqlite3session_delete(session);
    return out;
  }
  SQLite::Database& database() { return database_; }
  std::string names(const char* table) {
    return database_
        .execAndGet(std::string("SELECT group_concat(name) FROM (SELECT name FROM ") + table + " ORDER BY id)")
        .getString();
  }

 private:
  SQLite::Database database_{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
};

constexpr const char* manyChanges =
    "UPDATE a SET name='uno' WHERE id=1; DELETE FROM a WHERE id=2; INSERT INTO a VALUES (-7, 'minus', 2, NULL);"
    "INSERT INTO b VALUES (300, 'three hundred')";

TEST(Changesets, AreReadChangeByChange) {
  Recorded recorded;
  const Changeset changes = recorded.of(manyChanges);
  EXPECT_EQ(rowCount(changes), 4);
  std::string read;
  forEachChange(changes, [&](const RowChange& change) {
    const auto& named = change.kind == RowChange::Kind::removed ? change.before : change.after;
    read += std::string(change.table) + std::to_string(change.key) + std::string(named.at(1).value_or("?")) + " ";
  });
  for (const char* one : {"a1uno ", "a2two ", "a-7minus ", "b300three hundred "})
    EXPECT_NE(read.find(one), std::string::npos) << one << " in " << read;
}

TEST(Changesets, WithoutSomeChangesAreStillAppliedBySQLite) {
  Recorded recorded;
  const Changeset changes = recorded.of(manyChanges);
  // Only the removal of “two” and the new row of the other table are left to take back.
  const Changeset fewer = without(changes, [&](std::int64_t number) {
    bool goes = false;
    std::int64_t at = 0;
    forEachChange(changes, [&](const RowChange& change) {
      if (at++ == number) goes = change.key == 1 || change.key == -7;
    });
    return goes;
  });
  EXPECT_EQ(rowCount(fewer), 2);
  EXPECT_EQ(fewer.bytes.find("minus"), std::string::npos);
  apply(inverted(fewer, recorded.database()), recorded.database());
  EXPECT_EQ(recorded.names("a"), "minus,uno,two");
  EXPECT_EQ(recorded.names("b"), "");
}

TEST(Changesets, WithoutAnyChangeAreEmptyAndWithAllTheSame) {
  Recorded recorded;
  const Changeset changes = recorded.of(manyChanges);
  EXPECT_TRUE(without(changes, [](std::int64_t) { return true; }).empty());
  EXPECT_EQ(without(changes, [](std::int64_t) { return false; }).bytes, changes.bytes);
}

TEST(Changesets, ThatAreCutShortAreRefusedWhereverTheyEnd) {
  Recorded recorded;
  const Changeset changes = recorded.of(manyChanges);
  int refused = 0;
  for (std::size_t length = 1; length < changes.bytes.size(); ++length) {
    try {
      EXPECT_LE(rowCount({changes.bytes.substr(0, length)}), 4);
    } catch (const std::runtime_error&) {
      ++refused;
    }
  }
  EXPECT_GT(refused, 0);
}

}  // namespace
}  // namespace cx
