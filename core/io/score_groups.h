// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <vector>

#include "core/io/score_table.h"
#include "core/survey/channel.h"
#include "core/survey/wave.h"
#include "core/tally/tally.h"

namespace cx {

/// Where a group lies: one coordinate per split, absent (−1) where the group spans the whole split.
using Place = std::vector<int>;
/// The level of those who have none: no table names them, but they are what the levels leave of the total.
constexpr int noLevel = 0;

struct GroupTally {
  Tally tally;
  std::set<int> versions;  ///< of the questionnaires its rows answer
};

/// The tallies of all groups of a query, by place; totals included. Coordinates are places in `waves` and `channels`,
/// and level numbers.
class ScoreGroups {
 public:
  ScoreGroups(const Workspace& workspace, const ScoreQuery& query);

  [[nodiscard]] const std::map<Place, GroupTally>& all() const { return groups_; }
  [[nodiscard]] const std::vector<Wave>& waves() const { return waves_; }
  [[nodiscard]] const std::vector<Channel>& channels() const { return channels_; }

 private:
  struct Row {
    WaveId wave;
    ChannelId channel;
    std::vector<int> levels;  ///< per split; 0: none, or no attribute
  };
  void addCells(const Workspace& workspace, const std::vector<std::size_t>& part, AttributeId attribute);
  void addRows(const Workspace& workspace, const std::vector<std::vector<std::size_t>>& parts);
  /// Who belongs to no level of a split: the total less its levels.
  void addRemainders(std::size_t split);
  void add(const Row& row, const Tally& tally, const std::vector<std::size_t>& part);
  [[nodiscard]] bool splitsChannels(const std::vector<std::size_t>& part) const;
  [[nodiscard]] std::set<AttributeId> attributesOf(const std::vector<std::size_t>& part) const;

  const ScoreQuery& query_;
  std::vector<Wave> waves_;
  std::vector<Channel> channels_;
  std::map<Place, GroupTally> groups_;
};

}  // namespace cx
