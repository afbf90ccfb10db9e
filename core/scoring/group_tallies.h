// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/scoring/breakdown.h"
#include "core/survey/attribute.h"
#include "core/survey/wave.h"
#include "core/tally/filter.h"

namespace cx {

class Workspace;

/// The tallies of each of these waves under the filter, in their order, empty ones included.
[[nodiscard]] std::vector<NamedTally> waveTallies(const Workspace& workspace, const Filter& filter,
                                                  const std::vector<Wave>& waves);
/// Of each channel, or each level of an attribute, that has rows with weight; in the order of their keys.
[[nodiscard]] std::vector<NamedTally> channelTallies(const Workspace& workspace, const Filter& filter);
[[nodiscard]] std::vector<NamedTally> levelTallies(const Workspace& workspace, const Filter& filter,
                                                   const Attribute& attribute);

}  // namespace cx
