// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/tally/tally_cells.h"

namespace cx {

class Workspace;

/// The cells of a viewer copy: whoever holds them all finds no figure of fewer than `min_n` answers in them, nor by
/// adding and subtracting. What channels may not show stands in `comparedRest` and `otherRest` beside them, so that
/// totals stay what they are; what a wave or a level may not show is nowhere. Levels of several attributes are looked
/// at together, because the people of one may all be people of another. Weights, and who is whose, are left out.
[[nodiscard]] std::map<CellKey, Tally> viewerFigures(const Workspace& workspace, const Filter& filter, int min_n);

}  // namespace cx
