// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/io/score_groups.h"
#include "core/io/score_table.h"

namespace cx {

/// Hides what would give a suppressed score of the table away by subtraction, until nothing does. `places` are those of
/// the table's groups. Groups whose total is not among them stand alone.
void hideGroups(ScoreTable& table, const std::vector<Place>& places, const std::vector<Split>& by);

}  // namespace cx
