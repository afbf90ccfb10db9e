// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/words.h"
#include "core/scoring/weighting.h"

namespace cx {

/// {"iterations", "rounds", "converged", "margins": [{"variable", "level", "target", "achieved"}], "max_margin_error",
/// "n", "sum_w", "sum_w2", "min", "max", "cv", "deff_kish", "n_eff", "moe_srs", "moe_weighted", "before", "rounded",
/// "uncapped", "cap", "weights": [{"row", "person", "weight"}], "problem"}: unrounded weights in the order of rows,
/// the same figures for the weights before, as they are saved, and without the cap. People without an answer stand
/// under the level "(missing)".
[[nodiscard]] std::string rakingJson(const RakingReport& report, bool saved, const Words& words);

}  // namespace cx
