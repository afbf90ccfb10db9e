// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/survey/wave.h"

namespace cx {

/// Sorts waves by the numbers in their keys where all keys are numbered alike ("2025-09" and "2026-03", "W2" and
/// "W10"); the last `added` ones are new. Where the others are numbered in another way, or stand in another order, they
/// stay in front and only the new ones are sorted. False, and nothing sorted, where these are not numbered alike.
bool sortWaves(std::vector<Wave>& waves, std::size_t added);

}  // namespace cx
