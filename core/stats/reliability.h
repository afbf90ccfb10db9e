// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/stats/comoments.h"
#include "core/stats/interval.h"

namespace cx {

/// Why a dimension has no reliability.
enum class NoReliability {
  one_statement,     ///< fewer than two statements
  too_few_rows,      ///< fewer than three people answered every statement
  too_few_vary,      ///< fewer than two statements have any variance
  no_total_variance  ///< everyone has the same total
};

/// What one statement does in its dimension: its correlation with the sum of the others, and alpha without it (from
/// three statements on). Both none for a statement that was left out because everyone answered alike.
struct StatementReliability {
  std::optional<double> r_rest, alpha_dropped;
};

/// Over the rows where every statement is answered, unweighted. `alpha` is none exactly where `reason` is not.
struct Reliability {
  std::size_t k = 0, k_used = 0;  ///< statements, and those among them with any variance
  std::uint64_t n = 0;
  std::optional<NoReliability> reason;
  std::optional<double> alpha;               ///< Cronbach 1951; may be negative
  std::optional<Interval> interval;          ///< Feldt 1965
  std::optional<double> alpha_standardised;  ///< from the mean correlation between statements
  std::optional<double> mean_correlation;
  std::optional<double> omega;  ///< omega total, one factor by maximum likelihood; from k_used 4 and n 50 on
  std::vector<StatementReliability> statements;
};

[[nodiscard]] Reliability reliability(const Comoments& rows, double confidence);

/// How an alpha is called; ask it of the lower end of the interval.
enum class ReliabilityBand { weak, limited, fine, redundant };
[[nodiscard]] ReliabilityBand reliabilityBand(double alpha);

}  // namespace cx
