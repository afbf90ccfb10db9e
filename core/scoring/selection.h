// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/scoring/scores.h"
#include "core/scoring/view.h"
#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/organisation.h"
#include "core/survey/questionnaire.h"
#include "core/survey/wave.h"
#include "core/tally/tally_cells.h"

namespace cx {

class Workspace;

/// The view with its waves named: `wave` the newest that has submissions unless it was chosen, `compare` the nearest
/// one before it that has any (0: there is none). Waves that are gone count as not chosen, a `compare` not before
/// `wave` too.
[[nodiscard]] View resolved(const Workspace& workspace, View view);

/// What a view selects, read from the workspace once: waves, channels, questionnaires and tallies.
class Selection {
 public:
  Selection(const Workspace& workspace, const View& view);

  [[nodiscard]] const View& view() const { return view_; }  ///< resolved
  [[nodiscard]] const Organisation& organisation() const { return organisation_; }
  /// All waves in the order of time.
  [[nodiscard]] const std::vector<Wave>& waves() const { return waves_; }
  /// The channels of the view, in their order, submissions or not.
  [[nodiscard]] const std::vector<Channel>& channels() const { return channels_; }

  /// Every attribute, for the names of the view's levels.
  [[nodiscard]] const std::vector<Attribute>& attributes() const { return attributes_; }

  /// The wave looked at, and the one it is compared with; null where there is none.
  [[nodiscard]] const Wave* wave() const { return find(view_.wave); }
  [[nodiscard]] const Wave* compare() const { return find(view_.compare); }
  [[nodiscard]] const Questionnaire& questionnaire(const Wave& wave) const { return versions_.at(wave.questionnaire); }

  /// Submissions of a wave and channel under the view's levels.
  [[nodiscard]] const Tally& tally(WaveId wave, ChannelId channel) const;
  /// … of a wave over the view's channels, or over those of the list.
  [[nodiscard]] Tally total(WaveId wave) const;
  [[nodiscard]] Tally total(WaveId wave, const std::vector<ChannelId>& channels) const;

  /// The rules for overall and dimensions; statements are scored on the view's own scale.
  [[nodiscard]] ScoreRules rules() const;

 private:
  [[nodiscard]] const Wave* find(WaveId id) const;

  View view_;
  Organisation organisation_;
  std::vector<Wave> waves_;
  std::vector<Channel> channels_;
  std::vector<Attribute> attributes_;
  std::map<int, Questionnaire> versions_;
  Cells cells_;  ///< by wave and channel, under the view's levels
};

}  // namespace cx
