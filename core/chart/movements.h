// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/chart/facts.h"
#include "core/chart/wording.h"

namespace cx {

/// The changes a test supports, those worth saying first: overall, dimensions by size, statements by size. A statement
/// that moves with its dimension is left to the dimension.
[[nodiscard]] std::vector<const Change*> movements(const Changes& changes, const Questionnaire& questionnaire);

/// At most two of them: the first, and one of the other direction if there is any, else the second.
[[nodiscard]] std::vector<const Change*> leading(const std::vector<const Change*>& movements);

/// "Manage rose 4.7 points"; a statement is agreement, never the thing it speaks of. `first` starts a sentence and says
/// "points"; the clauses after it do not.
[[nodiscard]] Text movementClause(const Change& change, const std::string& name, int decimals, bool first);

/// "Manage rose 4.7 points; agreement with “Follow-up within 48 hours” fell 7.9", or what there is to say instead.
[[nodiscard]] std::string overviewHeadline(const Facts& facts, const Words& words);
/// Movements since the wave compared with, and of overall since the first comparable wave.
[[nodiscard]] std::string trendsHeadline(const Facts& facts, const Words& words);

/// Where overall stands: "Overall 64.9, above neutral 60".
[[nodiscard]] std::string levelHeadline(const Facts& facts, const Words& words);
/// above, below or not distinguishable from the neutral point, by the interval; nothing without a neutral point or
/// score.
[[nodiscard]] std::optional<Standing> againstNeutral(const Score& score, const Questionnaire& questionnaire,
                                                     const Scope& scope, Scale scale);

}  // namespace cx
