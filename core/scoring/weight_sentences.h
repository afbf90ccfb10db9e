// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/text.h"
#include "core/scoring/weighting.h"

namespace cx {

/// What weights do to a sample, as they will be saved: range, design effect, effective n and margin of error; then what
/// the cap did. Empty where raking could not begin.
[[nodiscard]] std::vector<Text> weightSentences(const RakingReport& report);

}  // namespace cx
