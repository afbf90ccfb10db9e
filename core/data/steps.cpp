// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/steps.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <string>

#include "core/base/digest.h"
#include "core/data/changeset.h"

namespace cx {
namespace {

/// How many steps lie between the present and `step`: behind it those that are done, up to it those that are not.
std::int64_t stepsBetween(SQLite::Database& database, std::int64_t step, bool backwards) {
  SQLite::Statement count(database, backwards ? "SELECT count(*) FROM history WHERE undone=0 AND id>?"
                                              : "SELECT count(*) FROM history WHERE undone=1 AND id<=?");
  count.bind(1, step);
  count.executeStep();
  return count.getColumn(0).getInt64();
}

void checkStep(SQLite::Database& database, std::int64_t step) {
  SQLite::Statement known(database, "SELECT 1 FROM history WHERE id=?");
  known.bind(1, step);
  if (step != 0 && !known.executeStep())
    throw Failure(
        ErrorKind::usage,
        text(CX_TEXT("core", "There is no such step any more; nothing was changed. Look at the list again.")));
}

}  // namespace

std::optional<Text> takeStep(SQLite::Database& database, DerivedData& derived, bool backwards, Instant now) {
  SQLite::Statement latest(
      database, backwards ? "SELECT id, name, changeset, batch FROM history WHERE undone=0 ORDER BY id DESC LIMIT 1"
                          : "SELECT id, name, changeset, batch FROM history WHERE undone=1 ORDER BY id LIMIT 1");
  if (!latest.executeStep()) return {};
  const auto id = latest.getColumn(0).getInt64();
  const Text name = textFromJson(latest.getColumn(1).getString());
  const Changeset recorded{latest.getColumn(2).getString()};
  const BatchId batch{latest.getColumn(3).isNull() ? 0 : latest.getColumn(3).getInt64()};
  latest.reset();

  if (backwards && batch) derived.withdraw(batch);
  const Changeset changeset = backwards ? inverted(recorded, database) : recorded;
  apply(changeset, database);
  derived.applied(changeset);
  if (!backwards && batch) derived.restore(batch);

  SQLite::Statement mark(database, "UPDATE history SET undone=? WHERE id=?");
  mark.bind(1, backwards ? 1 : 0);
  mark.bind(2, id);
  mark.exec();
  noteAudit(database, backwards ? "undo" : "redo", name, now,
            hex(sha256(changeset.bytes + (batch ? std::to_string(batch.value) : ""))));
  return name;
}

std::int64_t goToStep(SQLite::Database& database, DerivedData& derived, std::int64_t step, Instant now) {
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  checkStep(database, step);
  const std::int64_t back = stepsBetween(database, step, true),
                     steps = back > 0 ? back : stepsBetween(database, step, false);
  for (std::int64_t i = 0; i < steps; ++i) static_cast<void>(takeStep(database, derived, back > 0, now));
  if (steps > 0) transaction.commit();
  return steps;
}

std::vector<std::int64_t> stepSizes(SQLite::Database& database) {
  std::vector<std::int64_t> out;
  SQLite::Statement rows(database,
                         "SELECT history.changeset, batch.row_count FROM history LEFT JOIN batch ON "
                         "batch.id=history.batch ORDER BY history.id DESC");
  while (rows.executeStep())
    out.push_back(rows.getColumn(1).isNull() ? rowCount({rows.getColumn(0).getString()})
                                             : rows.getColumn(1).getInt64());
  return out;
}

}  // namespace cx
