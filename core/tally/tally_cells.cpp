// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tally/tally_cells.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <tuple>

namespace cx {
namespace {

constexpr std::size_t mostGathered = 2048;

CellKey keyOf(SQLite::Statement& row, int first) {
  return {WaveId{row.getColumn(first).getInt64()}, ChannelId{row.getColumn(first + 1).getInt64()},
          LevelId{AttributeId{row.getColumn(first + 2).getInt64()}, row.getColumn(first + 3).getInt()}};
}

std::string_view blob(const SQLite::Column& column) {
  return {static_cast<const char*>(column.getBlob()), std::size_t(column.getBytes())};
}

template <class IdType>
bool allows(const std::vector<IdType>& wanted, IdType id) {
  return wanted.empty() || std::ranges::find(wanted, id) != wanted.end();
}

/// The levels a row carries, from its two-byte places.
std::vector<LevelId> levelsOf(std::string_view bytes) {
  std::vector<LevelId> out;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    const int number = static_cast<unsigned char>(bytes[at]) | static_cast<unsigned char>(bytes[at + 1]) << 8;
    if (number != 0) out.push_back({AttributeId{std::int64_t(at / 2 + 1)}, number});
  }
  return out;
}

bool oneAttribute(const std::vector<LevelId>& levels) {
  return std::ranges::all_of(levels, [&](const LevelId& level) { return level.attribute == levels.front().attribute; });
}

}  // namespace

Tally Cells::total(const Filter& filter) const {
  Tally out;
  for (const auto& [key, tally] : cells_) {
    if (!allows(filter.waves, key.wave) || !allows(filter.channels, key.channel)) continue;
    const bool level = filter.levels.empty() ? !key.level.attribute
                                             : std::ranges::find(filter.levels, key.level) != filter.levels.end();
    if (level) out.add(tally);
  }
  return out;
}

Cells loadCells(SQLite::Database& database, AttributeId attribute) {
  std::map<CellKey, Tally> cells;
  SQLite::Statement rows(database, "SELECT wave, channel, attribute, level, tally FROM tally_cell WHERE attribute=?");
  rows.bind(1, attribute.value);
  while (rows.executeStep()) cells.emplace(keyOf(rows, 0), Tally::fromBytes(blob(rows.getColumn(4))));
  return Cells(std::move(cells));
}

Tally tallyOf(SQLite::Database& database, const Filter& filter) {
  if (!oneAttribute(filter.levels)) return scanCells(database, filter).total({});
  return loadCells(database, filter.levels.empty() ? AttributeId{} : filter.levels.front().attribute).total(filter);
}

std::map<CellKey, Tally> storedCells(SQLite::Database& database) {
  std::map<CellKey, Tally> out;
  SQLite::Statement rows(database, "SELECT wave, channel, attribute, level, tally FROM tally_cell");
  while (rows.executeStep()) out.emplace(keyOf(rows, 0), Tally::fromBytes(blob(rows.getColumn(4))));
  return out;
}

std::map<CellKey, Tally> recount(SQLite::Database& database) {
  const auto layouts = layoutsByWave(database);
  std::map<CellKey, Tally> out;
  SQLite::Statement rows(database, "SELECT wave, channel, weight, answers, levels, person IS NOT NULL FROM submission");
  while (rows.executeStep()) {
    CellKey key{WaveId{rows.getColumn(0).getInt64()}, ChannelId{rows.getColumn(1).getInt64()}, {}};
    const CountedRow row{rows.getColumn(2).getInt64(), blob(rows.getColumn(3)), rows.getColumn(5).getInt() != 0};
    out[key].add(row, layoutOf(layouts, key.wave));
    for (const LevelId& level : levelsOf(blob(rows.getColumn(4)))) {
      key.level = level;
      out[key].add(row, layoutOf(layouts, key.wave));
    }
  }
  return out;
}

std::size_t CellUpdates::WhereHash::operator()(const Where& where) const noexcept {
  const auto place = static_cast<std::size_t>(where.wave.value * 1021 + where.channel.value);
  return std::hash<std::string>{}(where.levels) ^ (place * 0x9E3779B97F4A7C15U);
}

CellUpdates::CellUpdates(SQLite::Database& database, std::function<void()> before)
    : database_(database), before_(std::move(before)), layouts_(layoutsByWave(database)) {}

/// Nothing for a wave that went with its last rows.
TallySheet* CellUpdates::sheetOf(const CellRow& row) {
  const auto known = gathered_.find(Where{row.wave, row.channel, std::string(row.levels)});
  if (known != gathered_.end()) return &known->second;
  if (gone_.contains(row.wave)) return nullptr;
  auto layout = layouts_.find(row.wave);
  if (layout == layouts_.end()) {  // made since
    before_();
    layouts_ = layoutsByWave(database_);
    layout = layouts_.find(row.wave);
  }
  if (layout == layouts_.end()) {
    gone_.insert(row.wave);
    return nullptr;
  }
  if (gathered_.size() == mostGathered) flush();
  return &gathered_.try_emplace(Where{row.wave, row.channel, std::string(row.levels)}, layout->second).first->second;
}

void CellUpdates::add(const CellRow& row, int times) {
  if (TallySheet* sheet = sheetOf(row)) sheet->add({row.weight, row.answers, row.keyed}, times);
}

void CellUpdates::flush() {
  std::map<CellKey, Tally> changes;
  for (auto& [where, sheet] : gathered_) {
    CellKey key{where.wave, where.channel, {}};
    changes[key].add(sheet.tally());
    for (const LevelId& level : levelsOf(where.levels)) {
      key.level = level;
      changes[key].add(sheet.tally());
    }
  }
  gathered_.clear();
  before_();
  SQLite::Statement removeWave(database_, "DELETE FROM tally_cell WHERE wave=?");
  for (const WaveId wave : gone_) {
    removeWave.bind(1, wave.value);
    removeWave.exec();
    removeWave.reset();
  }
  gone_.clear();
  SQLite::Statement read(database_,
                         "SELECT tally FROM tally_cell WHERE attribute=? AND wave=? AND channel=? AND level=?");
  SQLite::Statement write(
      database_, "INSERT OR REPLACE INTO tally_cell(attribute, wave, channel, level, tally) VALUES (?, ?, ?, ?, ?)");
  SQLite::Statement remove(database_, "DELETE FROM tally_cell WHERE attribute=? AND wave=? AND channel=? AND level=?");
  const auto at = [](SQLite::Statement& statement, const CellKey& key) -> SQLite::Statement& {
    statement.reset();
    statement.bind(1, key.level.attribute.value);
    statement.bind(2, key.wave.value);
    statement.bind(3, key.channel.value);
    statement.bind(4, key.level.number);
    return statement;
  };
  for (auto& [key, tally] : changes) {
    if (at(read, key).executeStep()) tally.add(Tally::fromBytes(blob(read.getColumn(0))));
    if (tally.empty()) {
      at(remove, key).exec();
      continue;
    }
    const std::string bytes = tally.toBytes();
    at(write, key).bind(5, bytes.data(), int(bytes.size()));
    write.exec();
  }
}

}  // namespace cx
