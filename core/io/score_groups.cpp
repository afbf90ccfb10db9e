// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/score_groups.h"

#include <algorithm>
#include <tuple>

#include "core/data/viewer_mark.h"
#include "core/survey/submission.h"
#include "core/survey/workspace.h"
#include "core/tally/tally_cells.h"

namespace cx {
namespace {

template <class T>
bool allows(const std::vector<T>& wanted, const T& id) {
  return wanted.empty() || std::ranges::find(wanted, id) != wanted.end();
}

template <class Items, class IdType>
int placeOf(const Items& items, IdType id) {
  return static_cast<int>(std::ranges::find_if(items, [&](const auto& item) { return item.id == id; }) - items.begin());
}

/// Every subset of the splits, the empty one first.
std::vector<std::vector<std::size_t>> partsOf(std::size_t splits) {
  std::vector<std::vector<std::size_t>> out;
  for (std::size_t mask = 0; mask < (std::size_t{1} << splits); ++mask) {
    auto& part = out.emplace_back();
    for (std::size_t split = 0; split < splits; ++split)
      if (mask >> split & 1U) part.push_back(split);
  }
  return out;
}

}  // namespace

ScoreGroups::ScoreGroups(const Workspace& workspace, const ScoreQuery& query)
    : query_(query), waves_(cx::waves(workspace)), channels_(cx::channels(workspace)) {
  groups_[Place(query.by.size(), -1)];
  std::vector<std::vector<std::size_t>> scanned;
  for (const auto& part : partsOf(query.by.size())) {
    const auto attributes = attributesOf(part);
    if (attributes.size() > 1) {
      scanned.push_back(part);
    } else {
      addCells(workspace, part, attributes.empty() ? AttributeId{} : *attributes.begin());
    }
  }
  if (!scanned.empty()) addRows(workspace, scanned);
  for (std::size_t split = 0; split < query.by.size(); ++split)
    if (query.by[split].kind == Split::Kind::attribute) addRemainders(split);
}

void ScoreGroups::addRemainders(std::size_t split) {
  std::map<Place, GroupTally> left;
  for (const auto& [place, group] : groups_) {
    if (place[split] >= 0) continue;
    Place at = place;
    at[split] = noLevel;
    left[at] = group;
  }
  for (const auto& [place, group] : groups_) {
    if (place[split] < 0) continue;
    Place at = place;
    at[split] = noLevel;
    left.at(at).tally.add(group.tally, -1);
  }
  for (auto& [place, group] : left)
    if (!group.tally.empty()) groups_.emplace(place, std::move(group));
}

std::set<AttributeId> ScoreGroups::attributesOf(const std::vector<std::size_t>& part) const {
  std::set<AttributeId> out;
  for (const LevelId& level : query_.filter.levels) out.insert(level.attribute);
  for (const std::size_t split : part)
    if (query_.by[split].kind == Split::Kind::attribute) out.insert(query_.by[split].attribute);
  return out;
}

void ScoreGroups::addCells(const Workspace& workspace, const std::vector<std::size_t>& part, AttributeId attribute) {
  const Cells cells = loadCells(workspace.database(), attribute);
  for (const auto& [key, tally] : cells.all()) {
    if (!allows(query_.filter.waves, key.wave) || !allows(query_.filter.channels, key.channel)) continue;
    if (attribute && !allows(query_.filter.levels, key.level)) continue;
    if (key.channel.value < 0 && splitsChannels(part)) continue;  // it belongs to no channel
    add({key.wave, key.channel, std::vector<int>(query_.by.size(), key.level.number)}, tally, part);
  }
}

bool ScoreGroups::splitsChannels(const std::vector<std::size_t>& part) const {
  return std::ranges::any_of(part, [&](std::size_t split) { return query_.by[split].kind == Split::Kind::channel; });
}

void ScoreGroups::addRows(const Workspace& workspace, const std::vector<std::vector<std::size_t>>& parts) {
  needForms(workspace.database());
  const auto layouts = layoutsByWave(workspace.database());
  std::map<std::tuple<WaveId, ChannelId, std::vector<int>>, Tally> gathered;
  std::vector<int> levels(query_.by.size());
  forEachSubmission(workspace, query_.filter, [&](const Submission& submission) {
    for (std::size_t split = 0; split < levels.size(); ++split) {
      const auto at = std::ranges::find(submission.levels, query_.by[split].attribute, &LevelId::attribute);
      levels[split] = at == submission.levels.end() ? 0 : at->number;
    }
    gathered[{submission.wave, submission.channel, levels}].add({submission.weight, submission.answers},
                                                                layouts.at(submission.wave));
    return true;
  });
  for (const auto& [key, tally] : gathered)
    for (const auto& part : parts) add({std::get<0>(key), std::get<1>(key), std::get<2>(key)}, tally, part);
}

void ScoreGroups::add(const Row& row, const Tally& tally, const std::vector<std::size_t>& part) {
  const int wave = placeOf(waves_, row.wave);
  Place place(query_.by.size(), -1);
  for (const std::size_t split : part) {
    switch (query_.by[split].kind) {
      case Split::Kind::wave:
        place[split] = wave;
        break;
      case Split::Kind::channel:
        place[split] = placeOf(channels_, row.channel);
        break;
      case Split::Kind::attribute:
        if (row.levels[split] == 0) return;
        place[split] = row.levels[split];
    }
  }
  GroupTally& group = groups_[place];
  group.tally.add(tally);
  group.versions.insert(waves_.at(static_cast<std::size_t>(wave)).questionnaire);
}

}  // namespace cx
