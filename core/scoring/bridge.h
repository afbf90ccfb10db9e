// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/scoring/changes.h"
#include "core/scoring/selection.h"

namespace cx {

class Workspace;

/// The overall score over a break, from the statements that both versions ask alike: another figure than the overall
/// score, never drawn as part of its line.
struct Bridge {
  int statements = 0, of = 0;  ///< how many are unchanged, of how many in the newer version
  Change overall;
};

/// None where the waves are comparable as they stand, or no statement is unchanged. Reads both waves' submissions.
[[nodiscard]] std::optional<Bridge> bridgeBetween(const Workspace& workspace, const Selection& selection,
                                                  const Wave& older, const Wave& newer);
/// The same under rules of one's own: a larger threshold.
[[nodiscard]] std::optional<Bridge> bridgeBetween(const Workspace& workspace, const Selection& selection,
                                                  const Wave& older, const Wave& newer, const ScoreRules& rules);

}  // namespace cx
