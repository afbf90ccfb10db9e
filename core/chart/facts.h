// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/benchmark/figures.h"
#include "core/followup/target.h"
#include "core/scoring/against.h"
#include "core/scoring/changes.h"
#include "core/scoring/channel_kinds.h"
#include "core/scoring/parity.h"
#include "core/scoring/selection.h"
#include "core/scoring/suppression.h"

namespace cx {

class Workspace;

/// The published figure of a scope, if there is one, and how our digital channels stand beside it.
struct Published {
  const Reference* figure = nullptr;
  std::optional<Against> against;  ///< none on top-2-box, where no figure is published
  Score ours = {};                 ///< of the forms of Facts::compared, figure or not
};

/// One channel with submissions in the wave; what may not be shown is suppressed.
struct ChannelScores {
  Channel channel;
  GroupScores scores;
  bool compared = false;  ///< among Facts::compared
};

/// How far back the facts reach.
enum class Reach {
  two_waves,  ///< the wave looked at and the one it is compared with
  all_waves,  ///< and every score of the waves before
};

/// Everything pages and reports say about a view, computed once. Overall and dimensions stand on indexScale(),
/// statements on the view's own scale.
struct Facts {
  Selection selection;
  Tally total;  ///< every submission of the wave under the view
  GroupScores now;
  std::optional<GroupScores> before;  ///< of the wave compared with
  std::optional<Changes> changes;
  std::vector<ChannelScores> channels;  ///< digital and organisation-wide ones first
  Parity parity;                        ///< overall; over channels, the organisation-wide forms left out
  std::vector<Wave> waves;              ///< up to the wave looked at, in the order of time
  std::vector<GroupScores> history;     ///< their scores on the dimensions' scale; empty under Reach::two_waves
  Changes since_first;                  ///< see changesSinceFirst()
  /// The channels that stand beside published figures; all of them where nothing is published for the questionnaire.
  std::vector<ChannelId> compared;
  std::vector<Published> dimensions, statements;
  std::int64_t compared_rows = 0;   ///< submissions of those channels
  std::vector<Target> targets;      ///< of what the wave's questionnaire asks as the newest one does; see targetOf()
  std::optional<KindParity> kinds;  ///< overall; where digital and traditional channels both have submissions

  [[nodiscard]] bool empty() const { return now.rows == 0; }
  /// Only where not empty.
  [[nodiscard]] const Wave& wave() const { return *selection.wave(); }
  [[nodiscard]] const Wave* compare() const { return selection.compare(); }
  [[nodiscard]] const Questionnaire& questionnaire() const { return selection.questionnaire(wave()); }
  [[nodiscard]] ScoreRules rules() const { return selection.rules(); }
  [[nodiscard]] ScoreRules statementRules() const;
};

[[nodiscard]] Facts factsOf(const Workspace& workspace, const View& view, Reach reach = Reach::all_waves);

/// These ask for the history. The index in `waves` of the first wave of the comparable run that ends with the wave
/// looked at; waves without a score at the start of the run are passed over.
[[nodiscard]] std::size_t firstComparable(const Facts& facts, const Scope& scope);
/// Change of the dimensions, and of overall, from the first comparable wave to the wave looked at.
[[nodiscard]] inline const Changes& changesSinceFirst(const Facts& facts) {
  return facts.since_first;
}

}  // namespace cx
