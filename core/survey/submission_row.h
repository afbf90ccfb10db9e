// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/bare_statement.h"
#include "core/survey/submission.h"
#include "core/tally/stored_row.h"

namespace cx {

/// Columns in the order readSubmission expects; 9 is the stored hash.
extern const std::string selectSubmission;
[[nodiscard]] Submission readSubmission(const BareStatement& row);
/// Over every column a person could change, and the id.
[[nodiscard]] std::int64_t hashOf(const Submission& submission);

/// The levels that a row's bytes name.
[[nodiscard]] std::vector<LevelId> unpackedLevels(std::string_view bytes);

/// Fills `row`, reusing its memory.
void store(const Submission& submission, std::int64_t id, StoredRow& row);

/// Inserts so many rows in one run; their ids follow the highest, because an id that is named would be searched for.
/// The first parameter is the batch of all; `bindRow` binds the others row by row. Without `texts` no row has a
/// person, date or comment.
[[nodiscard]] std::string insertSql(std::size_t rows, bool texts);

/// Binds what a row holds, beginning at a place: wave, channel, weight, answers, levels, hash, and with `texts` person,
/// date, comment. The next place. The row must outlive the run.
int bindRow(BareStatement& statement, const StoredRow& row, bool texts, int place);

}  // namespace cx
