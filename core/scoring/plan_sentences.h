// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/text.h"
#include "core/scoring/sample_plan.h"

namespace cx {

/// An answer of the planner in sentences: how many people, what the weights cost, how many to invite; or the problem.
[[nodiscard]] std::vector<Text> planSentences(const PlanAnswer& answer);

}  // namespace cx
