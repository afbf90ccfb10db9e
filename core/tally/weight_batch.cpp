// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tally/weight_batch.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <string>

#include "core/tally/stored_row.h"
#include "core/tally/tally_cells.h"

namespace cx {
namespace {

constexpr int atOnce = 4096;

std::string bytesOf(const SQLite::Column& column) {
  return {static_cast<const char*>(column.getBlob()), std::size_t(column.getBytes())};
}

/// The weight a row had, and the row as it is from now on.
struct Reweighted {
  Weight before = oneWeight;
  StoredRow row;
};

Reweighted readRow(SQLite::Statement& found) {
  Reweighted out;
  StoredRow& row = out.row;
  row.id = found.getColumn(0).getInt64();
  row.weight = found.getColumn(1).getInt64();
  out.before = found.getColumn(2).getInt64();
  row.wave = found.getColumn(3).getInt64();
  row.channel = found.getColumn(4).getInt64();
  row.answers = bytesOf(found.getColumn(5));
  row.levels = bytesOf(found.getColumn(6));
  row.person = found.getColumn(7).getString();
  row.date = found.getColumn(8).getString();
  row.comment = found.getColumn(9).getString();
  row.hash = hashOf(row);
  return out;
}

CellRow counted(const StoredRow& row, Weight weight) {
  return {WaveId{row.wave}, ChannelId{row.channel}, weight, row.answers, row.levels, !row.person.empty()};
}

class Exchange {
 public:
  Exchange(SQLite::Database& database, BatchId batch)
      : cells_(database),
        read_(
            database,
            "SELECT id, aside.weight, submission.weight, wave, channel, answers, levels, person, date, comment "
            "FROM reweighted AS aside JOIN submission USING (id) WHERE aside.batch=?1 AND id>?2 ORDER BY id LIMIT ?3"),
        bring_in_(database, "UPDATE submission SET weight=?2, hash=?3 WHERE id=?1"),
        lay_aside_(database, "UPDATE reweighted SET weight=?3 WHERE batch=?1 AND id=?2") {
    read_.bind(1, batch.value);
    read_.bind(3, atOnce);
    lay_aside_.bind(1, batch.value);
  }

  Exchanged run() {
    Exchanged done;
    for (std::vector<Reweighted> rows = next(0); !rows.empty(); rows = next(rows.back().row.id)) {
      for (const Reweighted& one : rows) {
        if (one.before != one.row.weight) ++done.changed, write(one);
        ++done.rows;
      }
    }
    cells_.flush();
    return done;
  }

 private:
  std::vector<Reweighted> next(std::int64_t after) {
    std::vector<Reweighted> out;
    read_.reset();
    read_.bind(2, after);
    while (read_.executeStep()) out.push_back(readRow(read_));
    return out;
  }
  void write(const Reweighted& one) {
    cells_.add(counted(one.row, one.before), -1);
    cells_.add(counted(one.row, one.row.weight));
    bring_in_.bind(1, one.row.id);
    bring_in_.bind(2, one.row.weight);
    bring_in_.bind(3, one.row.hash);
    bring_in_.exec();
    bring_in_.reset();
    lay_aside_.bind(2, one.row.id);
    lay_aside_.bind(3, one.before);
    lay_aside_.exec();
    lay_aside_.reset();
  }

  CellUpdates cells_;
  SQLite::Statement read_, bring_in_, lay_aside_;
};

}  // namespace

void layWeightsAside(SQLite::Database& database, BatchId batch, const std::vector<SubmissionId>& rows,
                     const std::vector<Weight>& weights) {
  SQLite::Statement insert(database, "INSERT INTO reweighted(batch, id, weight) VALUES (?, ?, ?)");
  insert.bind(1, batch.value);
  for (std::size_t at = 0; at < rows.size(); ++at) {
    insert.bind(2, rows[at].value);
    insert.bind(3, weights[at]);
    insert.exec();
    insert.reset();
  }
}

Exchanged exchangeWeights(SQLite::Database& database, BatchId batch) {
  SQLite::Statement any(database, "SELECT 1 FROM reweighted WHERE batch=? LIMIT 1");
  any.bind(1, batch.value);
  return any.executeStep() ? Exchange(database, batch).run() : Exchanged{};
}

void forgetWeights(SQLite::Database& database, BatchId batch) {
  SQLite::Statement forget(database, "DELETE FROM reweighted WHERE batch=?");
  forget.bind(1, batch.value);
  forget.exec();
}

}  // namespace cx
