// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "core/base/worker.h"
#include "core/data/bare_statement.h"
#include "core/survey/submission.h"
#include "core/survey/submission_row.h"
#include "core/survey/submission_rules.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

/// One run of a statement with this many rows costs half of as many runs with one.
constexpr std::size_t atOnce = 64, blockRows = 64 * atOnce;

struct Block {
  std::vector<StoredRow> rows = std::vector<StoredRow>(blockRows);
  std::size_t filled = 0;
  bool texts = false;  ///< some row has a person, a date or a comment
  bool counted = false;

  void countIn(CellUpdates& cells) {
    for (std::size_t at = 0; at < filled; ++at) {
      const StoredRow& row = rows[at];
      cells.add({WaveId{row.wave}, ChannelId{row.channel}, row.weight, row.answers, row.levels, !row.person.empty()});
    }
    counted = true;
  }
  void clear() {
    filled = 0;
    texts = counted = false;
  }
};

/// Writes the rows of blocks.
class Rows {
 public:
  Rows(const Workspace& workspace, BatchId batch)
      : history_(workspace.history()), database_(workspace.database()), batch_(batch) {}

  void write(const Block& block) {
    history_.uncaptured([&] { insert(block); });
  }

 private:
  void insert(const Block& block) {
    auto& many = many_[block.texts ? 1 : 0];
    if (!many) many.emplace(database_, insertSql(atOnce, block.texts));
    std::size_t row = 0;
    for (; row + atOnce <= block.filled; row += atOnce) run(*many, block, row, atOnce);
    if (row < block.filled) {
      BareStatement rest(database_, insertSql(block.filled - row, block.texts));
      run(rest, block, row, block.filled - row);
    }
  }
  void run(BareStatement& insert, const Block& block, std::size_t first, std::size_t count) {
    insert.bind(1, batch_.value);
    int place = 2;
    for (std::size_t row = first; row < first + count; ++row)
      place = bindRow(insert, block.rows[row], block.texts, place);
    insert.run();
  }
  const History& history_;
  SQLite::Database& database_;
  BatchId batch_;
  std::array<std::optional<BareStatement>, 2> many_;  ///< without and with texts
};

}  // namespace

/// While one block is filled, full ones are written on a thread beside. They are counted there as well, until it falls
/// behind: then the thread that fills counts what it has filled, so that neither waits long for the other.
struct SubmissionWriter::Work {
  static constexpr std::size_t blocks = 4;

  Work(Workspace& workspace, BatchId id)
      : database(workspace.database()),
        batch(id),
        rules(workspace, [this] { beside.rest(); }),
        rows(workspace, id),
        cells(database, [this] { beside.rest(); }),
        cells_beside(database) {
    last.value = database.execAndGet("SELECT coalesce(max(id), 0) FROM submission").getInt64();
  }

  [[nodiscard]] Block& filling() { return ring[at]; }
  void write() {
    Block& full = filling();
    if (beside.left() > 1) full.countIn(cells);
    beside.post(
        [this, &full] {
          rows.write(full);
          if (!full.counted) full.countIn(cells_beside);
        },
        blocks - 1);
    at = (at + 1) % blocks;
    filling().clear();
  }

  SQLite::Database& database;
  BatchId batch;
  SubmissionRules rules;
  Rows rows;
  CellUpdates cells, cells_beside;
  std::array<Block, blocks> ring;
  std::size_t at = 0;
  SubmissionId first, last;
  Worker beside;  ///< last, so that it ends before what it works on
};

SubmissionWriter::SubmissionWriter(Workspace& workspace, BatchId batch)
    : work_(std::make_unique<Work>(workspace, batch)) {}
SubmissionWriter::~SubmissionWriter() = default;

void SubmissionWriter::add(const Submission& submission) {
  work_->rules.check(submission);
  Block& block = work_->filling();
  store(submission, ++work_->last.value, block.rows[block.filled++]);
  block.texts = block.texts || submission.date || !submission.person.empty() || !submission.comment.empty();
  if (!work_->first) work_->first = work_->last;
  if (block.filled == blockRows) work_->write();
}

void SubmissionWriter::rest() {
  work_->beside.rest();
}

void SubmissionWriter::finish() {
  work_->write();
  work_->beside.post([this] { work_->cells_beside.flush(); }, Work::blocks);
  work_->cells.flush();  // gathers, then waits for the other
  SQLite::Statement batch(work_->database, "UPDATE batch SET first_row=?, last_row=? WHERE id=?");
  batch.bind(1, work_->first.value);
  batch.bind(2, work_->last.value);
  batch.bind(3, work_->batch.value);
  batch.exec();
}

}  // namespace cx
