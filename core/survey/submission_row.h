// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Statement.h>

#include <string>

#include "core/survey/submission.h"

namespace cx {

/// Columns in the order readSubmission expects; 9 is the stored hash.
extern const std::string selectSubmission;
[[nodiscard]] Submission readSubmission(SQLite::Statement& row);
/// Over every column a person could change, and the id.
[[nodiscard]] std::int64_t hashOf(const Submission& submission);

/// A submission as its table holds it.
struct StoredRow {
  std::int64_t id = 0, wave = 0, channel = 0, hash = 0;
  Weight weight = oneWeight;
  std::string answers, levels, person, date, comment;
};

/// What `row.hash` is when the row is as it was stored.
[[nodiscard]] std::int64_t hashOf(const StoredRow& row);

/// Fills `row`, reusing its memory.
void store(const Submission& submission, std::int64_t id, StoredRow& row);

/// Inserts so many rows in one run; their ids follow the highest, because an id that is named would be searched for.
/// The first parameter is the batch of all; `bindRow` binds the others row by row. Without `texts` no row has a person,
/// date or comment.
[[nodiscard]] std::string insertSql(std::size_t rows, bool texts);
/// Binds what a row holds, beginning at a place: wave, channel, weight, answers, levels, hash, and with `texts` person,
/// date, comment. The next place. Bytes are not copied and must outlive the statement's run.
int bindRow(SQLite::Statement& statement, const StoredRow& row, bool texts, int place);

}  // namespace cx
