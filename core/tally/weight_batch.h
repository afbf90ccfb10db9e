// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/id.h"
#include "core/tally/tally.h"

namespace SQLite {
class Database;
}

namespace cx {

/// Lays weights aside for the rows of a batch, beside each in `weights`; `exchangeWeights` brings them in.
void layWeightsAside(SQLite::Database& database, BatchId batch, const std::vector<SubmissionId>& rows,
                     const std::vector<Weight>& weights);

struct Exchanged {
  std::int64_t rows = 0;     ///< that are still there
  std::int64_t changed = 0;  ///< of these, that got another weight
};
/// Each row of the batch gets the weight that lies aside for it and leaves its own there: doing it twice undoes it.
/// Hashes and cells follow. Costs nothing for a batch without weights.
Exchanged exchangeWeights(SQLite::Database& database, BatchId batch);

/// Lets go what lies aside.
void forgetWeights(SQLite::Database& database, BatchId batch);

}  // namespace cx
