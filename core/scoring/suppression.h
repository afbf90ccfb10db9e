// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/scoring/scores.h"

namespace cx {

/// Why a cell of a breakdown is not shown.
enum class Hidden {
  no,
  too_few,  ///< fewer persons than the threshold
  reveals,  ///< its value would give away a hidden one by subtraction
};

/// Which groups of one breakdown with a shown total are hidden, by their n. Hidden cells hold at least two groups and
/// at least `min_n` persons together, as far as there are any (Hundepool et al. 2012). `order` says which groups join
/// first (smallest first; default n itself). Empty groups have nothing to hide.
[[nodiscard]] std::vector<Hidden> hiddenCells(std::span<const std::int64_t> n, int min_n,
                                              std::span<const std::int64_t> order = {});

/// Whether a total over the groups marked in `part`, shown beside the total over all, would give hidden groups away: on
/// each side of the line the hidden ones must be none, or at least two with `min_n` persons.
[[nodiscard]] bool partReveals(std::span<const std::int64_t> n, std::span<const Hidden> hidden,
                               const std::vector<bool>& part, int min_n);

/// Whether the mean difference of the people met in both of two groups, shown beside the scores of both, would give
/// away the forms that are in one of them alone, so many in each: what it says beyond the scores is the sum of the
/// newer ones less that of the older.
[[nodiscard]] bool pairsReveal(std::int64_t older, std::int64_t newer, int min_n);

/// Suppresses what may not be shown in a table groups × {overall, dimensions, statements} whose totals are shown: by
/// column, and by row too, because a dimension is made of its statements and overall of its dimensions.
/// Scores already suppressed by their own n keep their reason.
void suppressBreakdown(std::vector<GroupScores>& groups, const Questionnaire& questionnaire, const ScoreRules& rules);

/// Whether a total over all waves must stay unsaid because a single wave is hidden.
[[nodiscard]] bool hidesTotalOverWaves(std::span<const std::int64_t> n, int min_n);

}  // namespace cx
