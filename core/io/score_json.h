// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/words.h"
#include "core/io/score_table.h"

namespace cx {

class Workspace;

/// Goes through everything that an export of scores tells, group by group.
using VisitScore = std::function<void(const ScoreGroup& group, const Scope& scope, const Score& score)>;
void forEachScore(const ScoreTable& table, bool statements, const VisitScore& visit);

/// "small_base", "suppressed", "not_comparable", "no_variation", "none" (there is no value), as far as they hold.
[[nodiscard]] std::vector<std::string> flagsOf(const Score& score, bool notComparable = false);

/// {"scale", "floor", "neutral", "ceiling", "filter", "groups": [{"key", "scope", "value", "lo", "hi", "n", "n_eff",
/// "flags", "reason"}]}; statements only where asked for.
[[nodiscard]] std::string scoresJson(const Workspace& workspace, const ScoreQuery& query, const ScoreTable& table,
                                     bool statements, const Words& words);

/// The same groups as CSV: a column per split, then scope, scale, value, lo, hi, n, n_eff, flags, reason.
[[nodiscard]] std::string scoresCsv(const ScoreQuery& query, const ScoreTable& table, bool statements,
                                    const Words& words);

}  // namespace cx
