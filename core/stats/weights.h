// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace cx {

/// What weighting does to a sample. Weights of 0 are not counted. `cv` is the coefficient of variation (divisor n),
/// `deff` Kish's design effect n·Σw²/(Σw)² and `n_eff` = n/deff (Kish 1965, 1992).
struct WeightStats {
  std::uint64_t n = 0;
  double sum = 0, sum_of_squares = 0, min = 0, max = 0, cv = 0, deff = 1, n_eff = 0;
};

/// None when no weight is above 0.
[[nodiscard]] std::optional<WeightStats> weightStats(std::span<const double> weights);

/// Half the width of the interval of a share of one half, 0..1: z·√(¼·deff/n), times √((N − n)/(N − 1)) where the whole
/// population N is known. The worst case for a share; not the precision of a score. None for n ≤ 0.
[[nodiscard]] std::optional<double> marginOfError(double n, double confidence, double deff = 1,
                                                  std::optional<double> population = std::nullopt);

}  // namespace cx
