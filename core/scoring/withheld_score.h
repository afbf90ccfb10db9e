// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/scoring/scale.h"
#include "core/tally/withheld.h"

namespace cx {

/// Where a tally holds what a score of `scope` is computed from.
[[nodiscard]] TallyPart partOf(const Questionnaire& questionnaire, const Scope& scope);
/// Why there is no figure where a tally withholds what it is computed from.
[[nodiscard]] Text withheldReason(int min_n);

}  // namespace cx
