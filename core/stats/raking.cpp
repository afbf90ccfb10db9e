// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/raking.h"

#include <algorithm>
#include <cmath>

#include "core/stats/raking_cells.h"

namespace cx {

namespace {

constexpr int most_rounds = 200;
constexpr double fit_for_use = 1e-8;

std::vector<RakingProblem> examine(std::span<const double> base, std::span<const RakingVariable> variables) {
  const auto usable = [](double w) { return w >= 0 && std::isfinite(w); };
  if (!std::ranges::all_of(base, usable) || std::ranges::all_of(base, [](double w) { return w == 0; })) {
    return {{RakingFault::nobody, 0, 0}};
  }
  std::vector<RakingProblem> problems;
  for (std::size_t v = 0; v < variables.size(); ++v) {
    const auto sums = levelSums(base, variables[v]);
    for (std::size_t level = 0; level < variables[v].target.size(); ++level) {
      const bool wanted = variables[v].target[level] > 0, there = sums[level] > 0;
      if (wanted && !there) problems.push_back({RakingFault::empty_level, v, level});
      if (there && !wanted) problems.push_back({RakingFault::missing_target, v, level});
    }
  }
  return problems;
}

}  // namespace

Raking rake(std::span<const double> base, std::span<const RakingVariable> variables, std::optional<Interval> cap) {
  Raking out;
  out.problems = examine(base, variables);
  if (!out.problems.empty()) return out;

  RakingCells cells(base, variables);
  bool inside = true;
  do {
    if (out.rounds > 0) cells.clip(*cap);
    out.cycles += cells.rake();
    inside = !cap || cells.inside(*cap);
  } while (++out.rounds < most_rounds && !inside);
  if (!inside) cells.clip(*cap);

  out.margin_error = cells.error();
  out.converged = out.margin_error < fit_for_use;
  out.weights = cells.weights();
  return out;
}

std::vector<Margin> margins(std::span<const double> weights, std::span<const double> base,
                            std::span<const RakingVariable> variables) {
  std::vector<Margin> out;
  for (std::size_t v = 0; v < variables.size(); ++v) {
    const auto targets = rakingTargets(base, variables[v]);
    const auto sums = levelSums(weights, variables[v]);
    double all = 0;
    for (const double sum : sums) all += sum;
    for (std::size_t level = 0; level < sums.size(); ++level) {
      const bool blank = level + 1 == sums.size();
      if (blank && targets[level] == 0) continue;
      out.push_back({v, blank ? blank_level : static_cast<int>(level), targets[level], sums[level] / all});
    }
  }
  return out;
}

double marginError(std::span<const Margin> margins) {
  double largest = 0;
  for (const auto& margin : margins) largest = std::max(largest, std::abs(margin.achieved - margin.target));
  return largest;
}

}  // namespace cx
