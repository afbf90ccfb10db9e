// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/raking_cells.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/stats/sum.h"

namespace cx {

namespace {

constexpr double tolerance = 1e-13;
constexpr int most_cycles = 2000;

std::size_t place(const RakingVariable& variable, std::size_t row) {
  const int level = variable.level[row];
  return level == blank_level ? variable.target.size() : static_cast<std::size_t>(level);
}

std::vector<double> values(const std::vector<Sum>& sums) {
  std::vector<double> out(sums.size());
  std::ranges::transform(sums, out.begin(), &Sum::value);
  return out;
}

}  // namespace

std::vector<double> levelSums(std::span<const double> weights, const RakingVariable& variable) {
  std::vector<Sum> sums(variable.target.size() + 1);
  for (std::size_t row = 0; row < weights.size(); ++row) sums[place(variable, row)] += weights[row];
  return values(sums);
}

std::vector<double> rakingTargets(std::span<const double> base, const RakingVariable& variable) {
  const auto sums = levelSums(base, variable);
  const double all = std::accumulate(sums.begin(), sums.end(), 0.0);
  const double given = std::accumulate(variable.target.begin(), variable.target.end(), 0.0);
  const double blank = sums.back() / all;
  std::vector<double> out;
  for (const double target : variable.target) out.push_back(given > 0 ? target / given * (1 - blank) : 0);
  out.push_back(blank);
  return out;
}

RakingCells::RakingCells(std::span<const double> base, std::span<const RakingVariable> variables) {
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < base.size(); ++row) {
    if (base[row] > 0) rows.push_back(row);
  }
  const auto order = [&](std::size_t a, std::size_t b) {
    for (const auto& variable : variables) {
      if (variable.level[a] != variable.level[b]) return variable.level[a] < variable.level[b];
    }
    return base[a] < base[b];
  };
  std::ranges::stable_sort(rows, order);

  cell_.assign(base.size(), base.size());
  level_.resize(variables.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i == 0 || order(rows[i - 1], rows[i])) {
      for (std::size_t v = 0; v < variables.size(); ++v) level_[v].push_back(place(variables[v], rows[i]));
      people_.push_back(0);
      weight_.push_back(base[rows[i]]);
    }
    ++people_.back();
    cell_[rows[i]] = people_.size() - 1;
  }
  for (const auto& variable : variables) targets_.push_back(rakingTargets(base, variable));
  scaleToMeanOne();
}

std::vector<double> RakingCells::levelSums(std::size_t variable) const {
  std::vector<Sum> sums(targets_[variable].size());
  for (std::size_t cell = 0; cell < weight_.size(); ++cell)
    sums[level_[variable][cell]] += people_[cell] * weight_[cell];
  return values(sums);
}

double RakingCells::total() const {
  Sum sum;
  for (std::size_t cell = 0; cell < weight_.size(); ++cell) sum += people_[cell] * weight_[cell];
  return sum.value();
}

void RakingCells::scaleToMeanOne() {
  const double factor = std::accumulate(people_.begin(), people_.end(), 0.0) / total();
  for (double& weight : weight_) weight *= factor;
}

int RakingCells::rake() {
  int cycles = 0;
  do {
    const double all = total();
    for (std::size_t v = 0; v < targets_.size(); ++v) {
      auto factor = levelSums(v);
      for (std::size_t level = 0; level < factor.size(); ++level) {
        if (factor[level] > 0) factor[level] = targets_[v][level] * all / factor[level];
      }
      for (std::size_t cell = 0; cell < weight_.size(); ++cell) weight_[cell] *= factor[level_[v][cell]];
    }
  } while (++cycles < most_cycles && error() >= tolerance);
  scaleToMeanOne();
  return cycles;
}

bool RakingCells::inside(const Interval& cap) const {
  const auto [low, high] = std::ranges::minmax(weight_);
  return low >= cap.lo * (1 - 1e-9) && high <= cap.hi * (1 + 1e-9);
}

void RakingCells::clip(const Interval& cap) {
  for (double& weight : weight_) weight = std::clamp(weight, cap.lo, cap.hi);
}

double RakingCells::error() const {
  const double all = total();
  double largest = 0;
  for (std::size_t v = 0; v < targets_.size(); ++v) {
    const auto sums = levelSums(v);
    for (std::size_t level = 0; level < sums.size(); ++level) {
      largest = std::max(largest, std::abs(sums[level] / all - targets_[v][level]));
    }
  }
  return largest;
}

std::vector<double> RakingCells::weights() const {
  std::vector<double> out(cell_.size());
  for (std::size_t row = 0; row < out.size(); ++row) {
    if (cell_[row] < weight_.size()) out[row] = weight_[cell_[row]];
  }
  return out;
}

}  // namespace cx
