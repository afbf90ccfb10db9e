// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/survey/wave.h"

namespace cx {

/// Sorts waves by the numbers in their keys where all keys are numbered alike ("2025-09" and "2026-03", "W2" and
/// "W10"); the last `added` ones are new, and those before must be in that order already. False, and nothing sorted,
/// otherwise.
bool sortWaves(std::vector<Wave>& waves, std::size_t added);

}  // namespace cx
