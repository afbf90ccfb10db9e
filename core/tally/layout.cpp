// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tally/layout.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>

#include "core/base/result.h"

namespace cx {

std::map<WaveId, Layout> layoutsByWave(SQLite::Database& database) {
  std::map<int, Layout> byVersion;
  SQLite::Statement slots(database,
                          "SELECT version, slot, min, max, reverse, dimension FROM slot ORDER BY version, slot");
  while (slots.executeStep()) {
    const SlotRule rule{slots.getColumn(1).getInt(), slots.getColumn(2).getInt(), slots.getColumn(3).getInt(),
                        slots.getColumn(4).getInt() != 0, slots.getColumn(5).getInt()};
    Layout& layout = byVersion[slots.getColumn(0).getInt()];
    layout.slots.push_back(rule);
    layout.dimensions = std::max(layout.dimensions, rule.dimension + 1);
  }
  std::map<WaveId, Layout> out;
  SQLite::Statement waves(database, "SELECT id, questionnaire FROM wave");
  while (waves.executeStep()) out[WaveId{waves.getColumn(0).getInt64()}] = byVersion[waves.getColumn(1).getInt()];
  return out;
}

const Layout& layoutOf(const std::map<WaveId, Layout>& layouts, WaveId wave) {
  const auto found = layouts.find(wave);
  if (found == layouts.end())
    throw Failure(ErrorKind::cannot_open,
                  text(CX_TEXT("core",
                               "The workspace is damaged: submissions name wave %1, which is missing. Restore "
                               "the latest backup."),
                       {std::to_string(wave.value)}));
  return found->second;
}

}  // namespace cx
