// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "core/data/bare_statement.h"
#include "core/data/viewer_mark.h"
#include "core/tally/tally_cells.h"

namespace cx {
namespace {

/// The number of the level that a row carries of an attribute; 0 = none.
int numberOf(std::string_view levels, AttributeId attribute) {
  const auto at = std::size_t(attribute.value - 1) * 2;
  if (at + 1 >= levels.size()) return 0;
  return static_cast<unsigned char>(levels[at]) | static_cast<unsigned char>(levels[at + 1]) << 8;
}

/// The filter, sorted so that a row costs one look per attribute.
class Gate {
 public:
  explicit Gate(const Filter& filter) : filter_(filter) {
    for (const LevelId& level : filter.levels) wanted_[level.attribute].push_back(level.number);
  }
  [[nodiscard]] bool passes(WaveId wave, ChannelId channel) const {
    return allows(filter_.waves, wave) && allows(filter_.channels, channel);
  }
  [[nodiscard]] bool passes(std::string_view levels) const {
    return std::ranges::all_of(wanted_, [&](const auto& wanted) {
      return std::ranges::find(wanted.second, numberOf(levels, wanted.first)) != wanted.second.end();
    });
  }

 private:
  template <class IdType>
  static bool allows(const std::vector<IdType>& wanted, IdType id) {
    return wanted.empty() || std::ranges::find(wanted, id) != wanted.end();
  }

  const Filter& filter_;
  std::map<AttributeId, std::vector<int>> wanted_;
};

/// Sheets by key. Most rows stand beside others of their own wave and channel.
class Sheets {
 public:
  explicit Sheets(SQLite::Database& database) : layouts_(layoutsByWave(database)) {}

  void add(const CellKey& key, const CountedRow& row) {
    if (!last_ || last_->first != key)
      last_ = &*sheets_.try_emplace(key, layoutOf(layouts_, key.wave)).first;  // a map's nodes stay where they are
    last_->second.add(row);
  }
  [[nodiscard]] std::map<CellKey, Tally> tallies() {
    std::map<CellKey, Tally> out;
    for (auto& [key, sheet] : sheets_) out.emplace(key, sheet.tally());
    return out;
  }

 private:
  std::map<WaveId, Layout> layouts_;
  std::map<CellKey, TallySheet> sheets_;
  std::pair<const CellKey, TallySheet>* last_ = nullptr;
};

}  // namespace

Cells scanCells(SQLite::Database& database, const Filter& filter, AttributeId attribute) {
  needForms(database);
  const Gate gate(filter);
  Sheets sheets(database);
  BareStatement rows(database, "SELECT wave, channel, levels, weight, answers, person IS NOT NULL FROM submission");
  while (rows.next()) {
    CellKey key{WaveId{rows.number(0)}, ChannelId{rows.number(1)}, {}};
    const std::string_view levels = rows.bytes(2);
    if (!gate.passes(key.wave, key.channel) || !gate.passes(levels)) continue;
    if (attribute) key.level = {attribute, numberOf(levels, attribute)};
    if (attribute && key.level.number == 0) continue;
    sheets.add(key, {rows.number(3), rows.bytes(4), rows.number(5) != 0});
  }
  return Cells(sheets.tallies());
}

}  // namespace cx
