// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/stats/matrix.h"

namespace cx {

constexpr std::size_t most_statements_in_shapley = 12;

/// R² shared out by averaging each statement's gain over all orders of entry (Lindeman, Merenda & Gold; Grömping 2006),
/// exactly, over the 2^k sets. `among` are the correlations of the statements, `with` those with the outcome.
/// Empty beyond twelve statements.
[[nodiscard]] std::vector<double> shapleyR2(const Matrix& among, std::span<const double> with);

}  // namespace cx
