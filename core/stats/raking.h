// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/stats/interval.h"

namespace cx {

/// The level of a row that gave no answer to a raking question.
constexpr int blank_level = -1;

/// One question to balance: each row's level (a place in `target`, or blank_level), and the share every level should
/// have. Shares are never negative and may sum to 1, to 100 or to anything above 0; a level nobody named a share for
/// has 0. Blank rows are a class of their own and keep the share they have under the base weights; the targets share
/// out the rest.
struct RakingVariable {
  std::vector<int> level;
  std::vector<double> target;
};

/// What makes raking impossible before it starts.
enum class RakingFault {
  nobody,         ///< no row has a base weight above 0, or one is negative or not a number
  empty_level,    ///< a level with a target that no row is in: merge it with another
  missing_target  ///< a level with rows but no target above 0: give one, or merge it
};
struct RakingProblem {
  RakingFault fault = RakingFault::nobody;
  std::size_t variable = 0, level = 0;
  bool operator==(const RakingProblem&) const = default;
};

/// `weights` stand in the order of the rows with a mean of 1 over rows of base weight above 0, the others stay 0; none
/// when there are `problems`. `margin_error` is the largest |share − target| left. Weights are fit for use only if
/// `converged`; without it the targets contradict each other or the cap cannot be met.
struct Raking {
  std::vector<RakingProblem> problems;
  std::vector<double> weights;
  double margin_error = 0;
  int cycles = 0, rounds = 0;
  bool converged = false;
};

/// Iterative proportional fitting in the order of the variables (Deming & Stephan 1940). With a `cap`, weights outside
/// it are clipped and raked again until all lie inside, at most 200 times.
[[nodiscard]] Raking rake(std::span<const double> base, std::span<const RakingVariable> variables,
                          std::optional<Interval> cap);

/// How one level came out. `level` is blank_level for the rows without an answer.
struct Margin {
  std::size_t variable = 0;
  int level = 0;
  double target = 0, achieved = 0;
};

/// The shares that any weights give, beside the targets that follow from the base weights.
[[nodiscard]] std::vector<Margin> margins(std::span<const double> weights, std::span<const double> base,
                                          std::span<const RakingVariable> variables);
[[nodiscard]] double marginError(std::span<const Margin> margins);

}  // namespace cx
