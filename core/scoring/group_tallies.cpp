// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/group_tallies.h"

#include <algorithm>
#include <iterator>

#include "core/survey/channel.h"
#include "core/survey/workspace.h"
#include "core/tally/tally_cells.h"

namespace cx {
namespace {

/// Those with rows, by key.
std::vector<NamedTally> present(std::vector<NamedTally> groups) {
  std::erase_if(groups, [](const NamedTally& group) { return group.tally.rows() == 0; });
  std::ranges::sort(groups, {}, &NamedTally::key);
  return groups;
}

/// The stored cells hold one attribute at a time; a filter on another one takes a pass over the rows.
std::map<int, Tally> byLevel(const Workspace& workspace, const Filter& filter, AttributeId attribute) {
  const auto own = [&](const LevelId& level) { return level.attribute == attribute; };
  const Cells cells = std::ranges::all_of(filter.levels, own) ? loadCells(workspace.database(), attribute)
                                                              : scanCells(workspace.database(), filter, attribute);
  const auto allows = [](const auto& wanted, const auto& id) {
    return wanted.empty() || std::ranges::find(wanted, id) != wanted.end();
  };
  std::vector<LevelId> levels;
  std::ranges::copy_if(filter.levels, std::back_inserter(levels), own);
  std::map<int, Tally> out;
  for (const auto& [key, tally] : cells.all())
    if (allows(filter.waves, key.wave) && allows(filter.channels, key.channel) && allows(levels, key.level))
      out[key.level.number].add(tally);
  return out;
}

}  // namespace

std::vector<NamedTally> waveTallies(const Workspace& workspace, const Filter& filter, const std::vector<Wave>& waves) {
  std::vector<NamedTally> out;
  for (const Wave& wave : waves) {
    Filter one = filter;
    one.waves = {wave.id};
    out.push_back({wave.key, tallyOf(workspace.database(), one)});
  }
  return out;
}

std::vector<NamedTally> channelTallies(const Workspace& workspace, const Filter& filter) {
  std::vector<NamedTally> out;
  for (const Channel& channel : channels(workspace)) {
    if (!filter.channels.empty() && std::ranges::find(filter.channels, channel.id) == filter.channels.end()) continue;
    Filter one = filter;
    one.channels = {channel.id};
    out.push_back({channel.key, tallyOf(workspace.database(), one)});
  }
  return present(std::move(out));
}

std::vector<NamedTally> levelTallies(const Workspace& workspace, const Filter& filter, const Attribute& attribute) {
  auto tallies = byLevel(workspace, filter, attribute.id);
  std::vector<NamedTally> out;
  for (const Level& level : attribute.levels) out.push_back({level.key, std::move(tallies[level.number])});
  return present(std::move(out));
}

}  // namespace cx
