// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/omega.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/stats/comoments.h"

namespace cx {

namespace {

constexpr double smallest_uniqueness = 0.005;
constexpr int most_steps = 50'000;
constexpr double settled = 1e-12;

struct Factor {
  std::vector<double> loading, uniqueness;
};

/// One step of expectation and maximisation (Rubin & Thayer 1982); returns the largest change.
double step(const Matrix& r, Factor& factor) {
  const std::size_t k = r.size();
  std::vector<double> regression(k), shared(k);
  double information = 1;
  for (std::size_t i = 0; i < k; ++i) {
    regression[i] = factor.loading[i] / factor.uniqueness[i];
    information += factor.loading[i] * regression[i];
  }
  double second_moment = 1 / information;
  for (std::size_t i = 0; i < k; ++i) {
    for (std::size_t j = 0; j < k; ++j) shared[i] += r(i, j) * regression[j] / information;
    second_moment += regression[i] / information * shared[i];
  }
  double change = 0;
  for (std::size_t i = 0; i < k; ++i) {
    const double loading = shared[i] / second_moment;
    const double uniqueness = std::max(smallest_uniqueness, r(i, i) - loading * shared[i]);
    change = std::max({change, std::abs(loading - factor.loading[i]), std::abs(uniqueness - factor.uniqueness[i])});
    factor.loading[i] = loading;
    factor.uniqueness[i] = uniqueness;
  }
  return change;
}

/// Where the fit begins: each statement loads as it correlates with the total.
Factor start(const Matrix& r) {
  Factor factor;
  double total = 0;
  std::vector<double> rows(r.size());
  for (std::size_t i = 0; i < r.size(); ++i) {
    for (std::size_t j = 0; j < r.size(); ++j) rows[i] += r(i, j);
    total += rows[i];
  }
  for (const double row : rows) {
    const double loading = std::clamp(row / std::sqrt(std::max(total, 1e-6)), -0.9, 0.9);
    factor.loading.push_back(loading);
    factor.uniqueness.push_back(1 - loading * loading);
  }
  return factor;
}

}  // namespace

std::optional<double> omegaTotal(const Matrix& covariance) {
  if (covariance.size() < 3) return std::nullopt;
  const auto r = correlation(covariance);
  auto factor = start(r);
  int steps = 0;
  while (step(r, factor) > settled) {
    if (++steps == most_steps) return std::nullopt;
  }
  double common = 0, unique = 0;
  for (std::size_t i = 0; i < r.size(); ++i) {
    common += factor.loading[i] * std::sqrt(covariance(i, i));
    unique += factor.uniqueness[i] * covariance(i, i);
  }
  return common * common / (common * common + unique);
}

}  // namespace cx
