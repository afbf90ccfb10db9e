// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/text.h"

struct sqlite3_session;
namespace SQLite {
class Database;
}

namespace cx {

/// The rows that one edit changed, in SQLite's changeset format.
struct Changeset {
  std::string bytes;
  [[nodiscard]] bool empty() const { return bytes.empty(); }
};

/// Tables computed from the document's rows. History calls it inside the transaction of each change.
class DerivedData {
 public:
  virtual ~DerivedData() = default;
  /// The changeset was just applied.
  virtual void applied(const Changeset& changeset) = 0;
  /// Takes the rows of a batch out of the submissions, keeping them aside, or gives its rows their former weights …
  virtual void withdraw(BatchId batch) = 0;
  /// … puts that back …
  virtual void restore(BatchId batch) = 0;
  /// … or lets them go for good, once the batch can no longer be redone.
  virtual void forget(BatchId batch) = 0;
};

/// One step of the past (or, above the present, of the future that undo left).
struct HistoryEntry {
  std::int64_t id = 0;
  Text name;
  Instant at;
  BatchId batch;  ///< 0 unless the step was a batch
  bool undone = false;
};

struct AuditEntry {
  std::int64_t id = 0;
  Instant at;
  std::string action;  ///< "edit", "undo", "redo" or "upgrade"
  Text name;
  std::string digest, hash;  ///< SHA-256 of the change; of the previous hash and this entry
};

/// Every change of the document is one transaction and one changeset; undo and redo apply it backwards and forwards.
/// Imports and other edits of many rows are batches: rows carry the batch's id and History stores only that.
/// Each change adds an entry to the audit chain, hashed over the one before.
class History {
 public:
  using Clock = std::function<Instant()>;
  /// The database and `derived` must outlive History.
  History(SQLite::Database& database, DerivedData& derived, Clock clock = systemNow);

  /// Runs `change` in a transaction and records what it did under `name`. An exception rolls everything back.
  /// A change that alters nothing leaves no entry. The steps that were undone are let go.
  void record(const Text& name, const std::function<void()>& change);
  /// The same for many rows, inserted with `batch` or given other weights under it: they are not captured row by row,
  /// and `change` itself keeps the derived data. `rows` and `digest` (of the source) are kept with the batch.
  struct BatchFacts {
    std::int64_t rows = 0;
    std::string digest;
  };
  void recordBatch(const Text& name, const std::function<BatchFacts(BatchId)>& change);
  /// Writes rows of a batch inside `recordBatch`: while `write` runs, SQLite does not look whether to capture them.
  void uncaptured(const std::function<void()>& write) const;

  /// Takes back the latest step; its name, or nothing when there is none.
  std::optional<Text> undo();
  std::optional<Text> redo();
  [[nodiscard]] std::optional<Text> undoName() const;
  [[nodiscard]] std::optional<Text> redoName() const;
  /// Newest first.
  [[nodiscard]] std::vector<HistoryEntry> entries() const;

 private:
  /// Whether anything was changed.
  bool run(const Text& name, bool batch, const std::function<std::optional<BatchFacts>(BatchId)>& change);
  std::optional<Text> step(bool backwards);
  void dropUndone();

  SQLite::Database& database_;
  DerivedData& derived_;
  Clock clock_;
  sqlite3_session* capturing_ = nullptr;
};

/// Oldest first.
[[nodiscard]] std::vector<AuditEntry> auditEntries(SQLite::Database& database);
/// The first entry whose hash does not follow from the one before, or nothing when the chain holds.
[[nodiscard]] std::optional<std::int64_t> brokenAuditEntry(SQLite::Database& database);
/// Hash of the newest audit entry in hexadecimal; "" in an empty log.
[[nodiscard]] std::string auditHead(SQLite::Database& database);
/// Starts the chain of a new workspace, or notes an upgrade.
void noteAudit(SQLite::Database& database, std::string_view action, const Text& name, Instant at,
               const std::string& digest);

}  // namespace cx
