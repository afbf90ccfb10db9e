// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/scoring/selection.h"
#include "core/stats/reliability.h"

namespace cx {

class Workspace;

/// With fewer complete forms a reliability is computed but not shown (statistics §5).
constexpr std::uint64_t reliabilityBase = 30;

/// Whether the statements of a dimension measure one thing: over the forms of a wave that answer all of them,
/// unweighted.
struct DimensionReliability {
  std::string dimension;
  Reliability value;
  bool forms = true;  ///< whether the workspace holds any to compute it from; a viewer copy does not

  [[nodiscard]] bool shown() const { return value.alpha && value.n >= reliabilityBase; }
  /// What it is called, by the lower end of its interval; none where it is not shown.
  [[nodiscard]] std::optional<ReliabilityBand> band() const;
};

/// Of every dimension, in the order of the questionnaire. Reads the submissions of the wave under the view's channels
/// and levels.
[[nodiscard]] std::vector<DimensionReliability> reliabilitiesOf(const Workspace& workspace, const Selection& selection,
                                                                const Wave& wave);

}  // namespace cx
