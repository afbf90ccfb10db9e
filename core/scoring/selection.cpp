// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/selection.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <set>

#include "core/scoring/against.h"
#include "core/survey/workspace.h"
#include "core/tally/tally_cells.h"
#include "core/tally/withheld.h"

namespace cx {
namespace {

/// The latest of the waves before `end` that has submissions; failing that, the latest of them at all.
WaveId latest(const std::vector<Wave>& waves, std::size_t end, const std::set<WaveId>& answered, bool orEmpty) {
  for (std::size_t at = end; at > 0; --at)
    if (answered.contains(waves[at - 1].id)) return waves[at - 1].id;
  return orEmpty && end > 0 ? waves[end - 1].id : WaveId{};
}

std::size_t place(const std::vector<Wave>& waves, WaveId id) {
  return std::size_t(std::ranges::find(waves, id, &Wave::id) - waves.begin());
}

View resolvedAmong(const std::vector<Wave>& waves, const std::set<WaveId>& answered, View view) {
  if (place(waves, view.wave) == waves.size()) view.wave = latest(waves, waves.size(), answered, true);
  const std::size_t at = place(waves, view.wave);
  if (place(waves, view.compare) >= at) view.compare = latest(waves, std::min(at, waves.size()), answered, false);
  return view;
}

std::set<WaveId> answeredWaves(const Workspace& workspace) {
  std::set<WaveId> out;
  SQLite::Statement rows(workspace.database(), "SELECT DISTINCT wave FROM tally_cell WHERE attribute=0");
  while (rows.executeStep()) out.insert(WaveId{rows.getColumn(0).getInt64()});
  return out;
}

bool oneAttribute(const std::vector<LevelId>& levels) {
  return std::ranges::all_of(levels, [&](const LevelId& level) { return level.attribute == levels.front().attribute; });
}

/// The cells of an attribute, those of the chosen levels put together.
Cells together(const Cells& cells, const std::vector<LevelId>& levels) {
  std::map<CellKey, Tally> out;
  for (const auto& [key, tally] : cells.all())
    if (std::ranges::find(levels, key.level) != levels.end()) out[{key.wave, key.channel, {}}].add(tally);
  return Cells(std::move(out));
}

/// By wave and channel, under the levels of a view; two attributes at once are not among the stored cells.
Cells cellsUnder(const Workspace& workspace, const std::vector<LevelId>& levels) {
  if (levels.empty()) return loadCells(workspace.database());
  if (!oneAttribute(levels)) return scanCells(workspace.database(), {{}, {}, levels});
  return together(loadCells(workspace.database(), levels.front().attribute), levels);
}

}  // namespace

View resolved(const Workspace& workspace, View view) {
  return resolvedAmong(waves(workspace), answeredWaves(workspace), std::move(view));
}

Selection::Selection(const Workspace& workspace, const View& view)
    : organisation_(cx::organisation(workspace)),
      waves_(cx::waves(workspace)),
      attributes_(cx::attributes(workspace)),
      cells_(cellsUnder(workspace, view.levels)) {
  view_ = resolvedAmong(waves_, answeredWaves(workspace), view);
  for (const Channel& channel : cx::channels(workspace))
    if (view.channels.empty() || std::ranges::find(view.channels, channel.id) != view.channels.end())
      channels_.push_back(channel);
  for (const Wave& wave : waves_)
    if (!versions_.contains(wave.questionnaire))
      versions_.emplace(wave.questionnaire, questionnaireVersion(workspace, wave.questionnaire));
}

const Wave* Selection::find(WaveId id) const {
  const auto at = std::ranges::find(waves_, id, &Wave::id);
  return at == waves_.end() ? nullptr : &*at;
}

const Tally& Selection::tally(WaveId wave, ChannelId channel) const {
  static const Tally none;
  const auto at = cells_.all().find({wave, channel, {}});
  return at == cells_.all().end() ? none : at->second;
}

Tally Selection::total(WaveId wave) const {
  Tally out;
  for (const Channel& channel : channels_) out.add(tally(wave, channel.id));
  if (!view_.channels.empty()) return out;
  out.add(tally(wave, comparedRest));
  out.add(tally(wave, otherRest));
  return out;
}

Tally Selection::total(WaveId wave, const std::vector<ChannelId>& channels) const {
  if (channels.size() == channels_.size()) return total(wave);
  Tally out;
  for (const Channel& channel : channels_)
    if (std::ranges::find(channels, channel.id) != channels.end()) out.add(tally(wave, channel.id));
  if (view_.channels.empty() && channels == comparedChannels(channels_)) out.add(tally(wave, comparedRest));
  return out;
}

ScoreRules Selection::rules() const {
  return {indexScale(view_.scale), view_.weighted, organisation_.confidence, organisation_.min_n};
}

}  // namespace cx
