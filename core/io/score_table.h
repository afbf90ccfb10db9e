// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/scoring/scores.h"
#include "core/tally/filter.h"

namespace cx {

class Workspace;

/// One way to tell groups of submissions apart.
struct Split {
  enum class Kind { wave, channel, attribute };
  Kind kind = Kind::wave;
  AttributeId attribute = {};  ///< for Kind::attribute
  std::string name;            ///< "wave", "channel" or the attribute's key
  bool operator==(const Split&) const = default;
};

struct ScoreQuery {
  static constexpr std::size_t mostSplits = 4;

  Filter filter = {};
  std::vector<Split> by = {};
  bool weighted = true;
  Scale scale = Scale::benchmark;
  int min_n = 0;  ///< may only raise the organisation's threshold
};

struct ScoreGroup {
  std::vector<std::pair<std::string, std::string>> key;  ///< split name → key of the wave, channel or level; empty: all
  GroupScores scores;
  std::set<std::string> not_comparable;  ///< scopes (Scope::key) that mean different things in the group's waves
};

/// Scores of all groups and of their totals.
struct ScoreTable {
  Questionnaire questionnaire;
  ScoreRules rules;
  std::optional<Bounds> bounds;  ///< of the scale, where all scopes share it
  std::vector<ScoreGroup> groups;
};

/// Scores by every combination of the splits and by every part of it, down to the whole (the empty key, always first):
/// by wave and channel gives all, each wave, each channel, each channel of each wave. Groups without submissions are
/// left out. What is suppressed cannot be found by subtracting what is shown: along channels and levels further groups
/// are hidden, along waves the total over the waves. Costs cells where filter and splits speak of one attribute at
/// most, else one pass over the submissions. Failure(usage) for more than `mostSplits` splits or one split twice.
[[nodiscard]] ScoreTable scoreTable(const Workspace& workspace, const ScoreQuery& query);

}  // namespace cx
