// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/history.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <array>
#include <memory>
#include <utility>

#include "core/base/digest.h"
#include "core/data/changeset.h"
#include "core/data/free_pages.h"
#include "core/data/steps.h"

namespace cx {
namespace {

constexpr std::array documentTables{"organisation", "questionnaire", "slot",       "wave",     "channel",
                                    "attribute",    "level",         "quarantine", "decision", "target"};

void must(int code, SQLite::Database& database) {
  if (code != SQLITE_OK) throw SQLite::Exception(database.getHandle(), code);
}

/// Captures the document's changes while it lives.
class Recording {
 public:
  Recording(SQLite::Database& database, bool withSubmissions) : database_(database) {
    sqlite3_session* created = nullptr;
    must(sqlite3session_create(database.getHandle(), "main", &created), database);
    session_.reset(created);
    for (const char* table : documentTables) must(sqlite3session_attach(session_.get(), table), database);
    if (withSubmissions) must(sqlite3session_attach(session_.get(), "submission"), database);
  }

  [[nodiscard]] Changeset changes() const {
    int size = 0;
    void* bytes = nullptr;
    must(sqlite3session_changeset(session_.get(), &size, &bytes), database_);
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(bytes, sqlite3_free);
    return {std::string(static_cast<const char*>(bytes), std::size_t(size))};
  }
  [[nodiscard]] sqlite3_session* session() const { return session_.get(); }

 private:
  SQLite::Database& database_;
  struct Delete {
    void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
  };
  std::unique_ptr<sqlite3_session, Delete> session_;
};

/// Gives a variable a value while it lives.
template <class Value>
class SetWhile {
 public:
  SetWhile(Value& variable, Value value) : variable_(variable), before_(std::exchange(variable, value)) {}
  ~SetWhile() { variable_ = before_; }
  SetWhile(const SetWhile&) = delete;
  SetWhile& operator=(const SetWhile&) = delete;

 private:
  Value& variable_;
  Value before_;
};

std::optional<Text> stepName(SQLite::Database& database, const char* sql) {
  SQLite::Statement statement(database, sql);
  if (!statement.executeStep()) return {};
  return textFromJson(statement.getColumn(0).getString());
}

}  // namespace

History::History(SQLite::Database& database, DerivedData& derived, Clock clock)
    : database_(database), derived_(derived), clock_(std::move(clock)) {}

void History::record(const Text& name, const std::function<void()>& change) {
  run(name, false, [&](BatchId) -> std::optional<BatchFacts> {
    change();
    return {};
  });
}

void History::recordBatch(const Text& name, const std::function<BatchFacts(BatchId)>& change) {
  try {
    if (!run(name, true, [&](BatchId batch) { return std::optional(change(batch)); })) blankFreePages(database_);
  } catch (...) {
    blankFreePages(database_);
    throw;
  }
}

void History::uncaptured(const std::function<void()>& write) const {
  if (!capturing_) return write();
  sqlite3session_enable(capturing_, 0);
  write();  // where it throws, the whole batch is rolled back
  sqlite3session_enable(capturing_, 1);
}

bool History::run(const Text& name, bool batch, const std::function<std::optional<BatchFacts>(BatchId)>& change) {
  SQLite::Transaction transaction(database_, SQLite::TransactionBehavior::IMMEDIATE);
  BatchId id;
  if (batch) {
    database_.exec("INSERT INTO batch(row_count, digest) VALUES (0, '')");
    id.value = database_.getLastInsertRowid();
  }
  Changeset changeset;
  std::optional<BatchFacts> facts;
  {
    const Recording recording(database_, !batch);
    const SetWhile capturing(capturing_, recording.session());
    facts = change(id);
    changeset = recording.changes();
  }
  if (changeset.empty() && (!facts || facts->rows == 0)) return false;  // rolls back: nothing was changed
  derived_.applied(changeset);
  dropUndone();
  if (facts) {
    SQLite::Statement update(database_, "UPDATE batch SET row_count=?, digest=? WHERE id=?");
    update.bind(1, facts->rows);
    update.bind(2, facts->digest);
    update.bind(3, id.value);
    update.exec();
  }
  SQLite::Statement insert(database_, "INSERT INTO history(name, at, changeset, batch, undone) VALUES (?, ?, ?, ?, 0)");
  insert.bind(1, toJson(name));
  insert.bind(2, isoInstant(clock_()));
  insert.bind(3, changeset.bytes.data(), int(changeset.bytes.size()));
  if (batch) insert.bind(4, id.value);
  insert.exec();
  noteAudit(database_, "edit", name, clock_(), hex(sha256(changeset.bytes + (facts ? facts->digest : ""))));
  transaction.commit();
  return true;
}

std::optional<Text> History::undo() {
  return step(true);
}
std::optional<Text> History::redo() {
  return step(false);
}

std::optional<Text> History::step(bool backwards) {
  SQLite::Transaction transaction(database_, SQLite::TransactionBehavior::IMMEDIATE);
  std::optional<Text> name = takeStep(database_, derived_, backwards, clock_());
  if (name) transaction.commit();
  return name;
}

void History::dropUndone() {
  SQLite::Statement batches(database_, "SELECT batch FROM history WHERE undone=1 AND batch IS NOT NULL");
  while (batches.executeStep()) derived_.forget(BatchId{batches.getColumn(0).getInt64()});
  database_.exec("DELETE FROM history WHERE undone=1");
}

std::optional<Text> History::undoName() const {
  return stepName(database_, "SELECT name FROM history WHERE undone=0 ORDER BY id DESC LIMIT 1");
}
std::optional<Text> History::redoName() const {
  return stepName(database_, "SELECT name FROM history WHERE undone=1 ORDER BY id LIMIT 1");
}

std::vector<HistoryEntry> History::entries() const {
  std::vector<HistoryEntry> out;
  SQLite::Statement rows(database_, "SELECT id, name, at, batch, undone FROM history ORDER BY id DESC");
  while (rows.executeStep())
    out.push_back({rows.getColumn(0).getInt64(), textFromJson(rows.getColumn(1).getString()),
                   parseIsoInstant(rows.getColumn(2).getString()).value_or(Instant{}),
                   BatchId{rows.getColumn(3).isNull() ? 0 : rows.getColumn(3).getInt64()},
                   rows.getColumn(4).getInt() != 0});
  return out;
}

}  // namespace cx
