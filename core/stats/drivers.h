// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/stats/comoments.h"
#include "core/stats/interval.h"

namespace cx {

/// Why statements cannot be ranked by what goes along with an outcome.
enum class NoDrivers {
  too_few_rows,  ///< n < max(50, 10·k) complete rows
  constant,      ///< a statement (named) or the outcome (none named) does not vary
  duplicate,     ///< the named statements say the same thing (smallest eigenvalue < 1e-10)
};

/// How one statement goes along with the outcome. Association, not proof of cause.
struct Driver {
  double r = 0;                                  ///< Pearson
  Interval r_interval;                           ///< by Fisher's z
  std::optional<double> spearman;                ///< none unless ranks were given
  double beta = 0;                               ///< standardised regression coefficient
  double weight = 0;                             ///< Johnson's relative weight (2000): its part of R²
  std::optional<double> weight_share;            ///< the same, 0..1 of R²; none where R² is 0
  std::optional<double> shapley, shapley_share;  ///< LMG part of R² (Grömping 2006), up to twelve statements
};

/// `drivers` holds one entry per statement, or none where there is a `reason`.
struct Drivers {
  std::uint64_t n = 0;
  std::size_t k = 0;
  std::optional<NoDrivers> reason;
  std::vector<std::size_t> named;
  double r2 = 0, adjusted_r2 = 0, condition = 0;  ///< condition: √(largest/smallest eigenvalue of the correlations)
  std::vector<Driver> drivers;
};

/// From complete rows, the outcome in the last column and k statements before it. `ranks` holds the same rows with
/// every value replaced by its mid-rank, or no rows.
[[nodiscard]] Drivers keyDrivers(const Comoments& values, const Comoments& ranks, double confidence);

/// From the rows themselves, one after the other, `columns` = k + 1 values each.
[[nodiscard]] Drivers keyDrivers(std::span<const double> rows, std::size_t columns, double confidence);

}  // namespace cx
