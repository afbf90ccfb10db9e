// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/id.h"
#include "core/data/history.h"
#include "core/tally/filter.h"
#include "core/tally/tally.h"
#include "core/tally/tally_sheet.h"

namespace SQLite {
class Database;
}

namespace cx {

/// The key of a stored tally: a wave and channel, and either all its submissions or one level of one attribute.
struct CellKey {
  WaveId wave;
  ChannelId channel;
  LevelId level;  ///< attribute 0: all
  auto operator<=>(const CellKey&) const = default;
};

/// Stored tallies read at once, and added up as a question asks.
class Cells {
 public:
  explicit Cells(std::map<CellKey, Tally> cells) : cells_(std::move(cells)) {}
  [[nodiscard]] const std::map<CellKey, Tally>& all() const { return cells_; }
  /// The sum over the filter, from cells whose level matches. Two attributes at once need `scanCells`.
  [[nodiscard]] Tally total(const Filter& filter) const;

 private:
  std::map<CellKey, Tally> cells_;
};

/// Reads the cells of `attribute` (default: the "all" cells) for every wave and channel: cost follows the number of
/// cells.
[[nodiscard]] Cells loadCells(SQLite::Database& database, AttributeId attribute = {});

/// What no stored cell holds, counted from the packed rows in one pass: the rows of the filter by wave and channel, and
/// by level of `attribute` where one is named (rows that carry none of its levels are left out). No cell is empty.
[[nodiscard]] Cells scanCells(SQLite::Database& database, const Filter& filter, AttributeId attribute = {});

/// The tally of any filter: from cells where the filter names at most one attribute, else by scanning the packed rows.
[[nodiscard]] Tally tallyOf(SQLite::Database& database, const Filter& filter);

/// Every cell counted anew from the submissions; what `check` and tests compare the stored cells with.
[[nodiscard]] std::map<CellKey, Tally> recount(SQLite::Database& database);
/// Every stored cell, empty ones left out.
[[nodiscard]] std::map<CellKey, Tally> storedCells(SQLite::Database& database);

/// A row as it is counted: where it belongs, and what it holds. A view of bytes that stand elsewhere.
struct CellRow {
  WaveId wave;
  ChannelId channel;
  Weight weight = oneWeight;
  std::string_view answers;
  std::string_view levels;  ///< two bytes, little endian, per attribute in the order of attribute ids; 0 = none given
  bool keyed = false;       ///< it says whose form it is
};

/// Gathers rows and writes the cells they touch once, in `flush`. Rows are first gathered by their whole combination of
/// wave, channel and levels, so that a row costs one count whatever the number of attributes.
class CellUpdates {
 public:
  /// `before` is called each time before the database is read or written, for a caller whose own thread uses it.
  explicit CellUpdates(
      SQLite::Database& database, std::function<void()> before = [] {});
  /// Rows of a wave that is gone are left out; its cells go in `flush`.
  void add(const CellRow& row, int times = 1);
  void flush();

 private:
  struct Where {
    WaveId wave;
    ChannelId channel;
    std::string levels;
    bool operator==(const Where&) const = default;
  };
  struct WhereHash {
    std::size_t operator()(const Where& where) const noexcept;
  };
  [[nodiscard]] TallySheet* sheetOf(const CellRow& row);

  SQLite::Database& database_;
  std::function<void()> before_;
  std::map<WaveId, Layout> layouts_;
  std::unordered_map<Where, TallySheet, WhereHash> gathered_;
  std::set<WaveId> gone_;
};

/// Writes every cell anew from the submissions, in the transaction of the caller: for files whose cells were stored in
/// an older form.
void rewriteCells(SQLite::Database& database);

/// Keeps the cells in step with History: the same function serves edit, undo, redo and batches.
class TallyKeeper : public DerivedData {
 public:
  explicit TallyKeeper(SQLite::Database& database) : database_(database) {}
  void applied(const Changeset& changeset) override;
  void withdraw(BatchId batch) override;
  void restore(BatchId batch) override;
  void forget(BatchId batch) override;

 private:
  SQLite::Database& database_;
};

}  // namespace cx
