// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/stats/raking.h"

namespace cx {

/// Rows of the same levels and base weight always share one weight, so raking works on them together: its cost follows
/// the number of combinations, not of rows.
class RakingCells {
 public:
  RakingCells(std::span<const double> base, std::span<const RakingVariable> variables);

  /// Cycles over the variables until no share is off its target by 1e-13, at most 2000 times; then the mean is 1 again.
  /// Returns the number of cycles.
  int rake();
  [[nodiscard]] bool inside(const Interval& cap) const;
  void clip(const Interval& cap);
  /// The largest |share − target|.
  [[nodiscard]] double error() const;
  /// The weight of every row.
  [[nodiscard]] std::vector<double> weights() const;

 private:
  /// Σ of weights per level of a variable, blank last.
  [[nodiscard]] std::vector<double> levelSums(std::size_t variable) const;
  [[nodiscard]] double total() const;
  void scaleToMeanOne();

  std::vector<std::vector<double>> targets_;     ///< per variable and level, blank last, summing to 1
  std::vector<std::size_t> cell_;                ///< of each row; beyond the last cell where the base weight is 0
  std::vector<std::vector<std::size_t>> level_;  ///< per variable, of each cell
  std::vector<double> people_, weight_;          ///< of each cell
};

/// The shares to reach, per level with blank last: given ones normalised to 1, less what blank rows keep.
[[nodiscard]] std::vector<double> rakingTargets(std::span<const double> base, const RakingVariable& variable);
/// Σ of weights per level, blank last.
[[nodiscard]] std::vector<double> levelSums(std::span<const double> weights, const RakingVariable& variable);

}  // namespace cx
