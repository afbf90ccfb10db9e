// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Statement.h>

#include <array>
#include <future>
#include <optional>
#include <utility>
#include <vector>

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
};

/// Writes and counts the rows of blocks.
class Rows {
 public:
  Rows(const Workspace& workspace, BatchId batch)
      : history_(workspace.history()), database_(workspace.database()), batch_(batch), cells_(database_) {}

  void write(const Block& block) {
    history_.uncaptured([&] { insert(block); });
    for (std::size_t row = 0; row < block.filled; ++row) count(block.rows[row]);
  }
  void finish() { cells_.flush(); }

 private:
  void insert(const Block& block) {
    auto& many = many_[block.texts ? 1 : 0];
    if (!many) many.emplace(database_, insertSql(atOnce, block.texts));
    std::size_t row = 0;
    for (; row + atOnce <= block.filled; row += atOnce) run(*many, block, row, atOnce);
    if (row < block.filled) {
      SQLite::Statement rest(database_, insertSql(block.filled - row, block.texts));
      run(rest, block, row, block.filled - row);
    }
  }
  void run(SQLite::Statement& insert, const Block& block, std::size_t first, std::size_t count) {
    insert.reset();
    insert.bind(1, batch_.value);
    int place = 2;
    for (std::size_t row = first; row < first + count; ++row)
      place = bindRow(insert, block.rows[row], block.texts, place);
    insert.exec();
  }
  void count(const StoredRow& row) {
    cells_.add({WaveId{row.wave}, ChannelId{row.channel}, row.weight, row.answers, row.levels, !row.person.empty()});
  }

  const History& history_;
  SQLite::Database& database_;
  BatchId batch_;
  std::array<std::optional<SQLite::Statement>, 2> many_;  ///< without and with texts
  CellUpdates cells_;
};

}  // namespace

/// While one block is filled, the other is written on a thread beside.
struct SubmissionWriter::Work {
  Work(Workspace& workspace, BatchId id)
      : database(workspace.database()), batch(id), rules(workspace, [this] { wait(); }), rows(workspace, id) {
    last.value = database.execAndGet("SELECT coalesce(max(id), 0) FROM submission").getInt64();
  }
  ~Work() {
    if (writing.valid()) writing.wait();
  }
  Work(const Work&) = delete;
  Work& operator=(const Work&) = delete;

  void wait() {
    if (writing.valid()) writing.get();
  }
  void writeBeside() {
    wait();
    std::swap(filling, full);
    filling.filled = 0;
    filling.texts = false;
    writing = std::async(std::launch::async | std::launch::deferred, [this] { rows.write(full); });
  }

  SQLite::Database& database;
  BatchId batch;
  SubmissionRules rules;
  Rows rows;
  Block filling, full;
  std::future<void> writing;
  SubmissionId first, last;
};

SubmissionWriter::SubmissionWriter(Workspace& workspace, BatchId batch)
    : work_(std::make_unique<Work>(workspace, batch)) {}
SubmissionWriter::~SubmissionWriter() = default;

void SubmissionWriter::add(const Submission& submission) {
  work_->rules.check(submission);
  Block& block = work_->filling;
  store(submission, ++work_->last.value, block.rows[block.filled++]);
  block.texts = block.texts || submission.date || !submission.person.empty() || !submission.comment.empty();
  if (!work_->first) work_->first = work_->last;
  if (block.filled == blockRows) work_->writeBeside();
}

void SubmissionWriter::rest() {
  work_->wait();
}

void SubmissionWriter::finish() {
  work_->writeBeside();
  work_->wait();
  work_->rows.finish();
  SQLite::Statement batch(work_->database, "UPDATE batch SET first_row=?, last_row=? WHERE id=?");
  batch.bind(1, work_->first.value);
  batch.bind(2, work_->last.value);
  batch.bind(3, work_->batch.value);
  batch.exec();
}

}  // namespace cx
