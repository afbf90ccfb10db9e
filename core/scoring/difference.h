// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/id.h"
#include "core/base/text.h"
#include "core/scoring/scores.h"

namespace cx {

class Workspace;

/// Submissions that one state has and the other has not, or has otherwise.
struct RowCounts {
  std::int64_t added = 0, removed = 0, changed = 0;
  bool operator==(const RowCounts&) const = default;
  [[nodiscard]] bool any() const { return added > 0 || removed > 0 || changed > 0; }
};
/// … of one wave and channel. A submission that moved counts where it is now, as changed.
struct GroupRows {
  LocalText wave, channel;
  RowCounts rows;
};

/// A thing of the survey that differs.
struct ThingChange {
  enum class Kind { organisation, questionnaire, wave, channel, attribute, decision };
  enum class Fate { added, removed, changed };
  Kind kind = Kind::organisation;
  Fate fate = Fate::changed;
  LocalText name;
  std::vector<Text> details;  ///< one for each difference: what, then → now
};

/// A score of one wave in both states. A statement that one of them does not ask has no score there.
struct ScoreChange {
  LocalText title;  ///< the dimension; empty: overall
  Score then, now;
};

/// What differs between two states of one workspace.
struct Difference {
  std::vector<GroupRows> groups;  ///< by wave and channel, those that differ
  RowCounts rows;
  std::int64_t quarantined_then = 0, quarantined_now = 0;
  std::vector<ThingChange> things;
  std::optional<LocalText> wave;    ///< whose scores these are: nothing where both have no wave in common
  std::vector<ScoreChange> scores;  ///< overall first; the channels of all, unweighted, on the benchmark scale
  [[nodiscard]] bool any() const;
};

/// `wave` names the wave whose scores are set side by side, 0 the newest with submissions that both have.
[[nodiscard]] Difference differenceBetween(const Workspace& then, const Workspace& now, WaveId wave = {});

}  // namespace cx
