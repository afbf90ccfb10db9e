// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/drivers.h"

#include <algorithm>
#include <cmath>

#include "core/stats/eigen.h"
#include "core/stats/quantiles.h"
#include "core/stats/ranks.h"
#include "core/stats/shapley.h"

namespace cx {

namespace {

constexpr double smallest_eigenvalue = 1e-10;

/// The statements' correlations among themselves and with the outcome, which stands last.
struct Correlations {
  Matrix among;
  std::vector<double> with;
};

Correlations correlations(const Comoments& rows) {
  const auto all = correlation(rows.covariance());
  const std::size_t k = all.size() - 1;
  Correlations out{Matrix(k), std::vector<double>(k)};
  for (std::size_t i = 0; i < k; ++i) {
    out.with[i] = all(i, k);
    for (std::size_t j = 0; j < k; ++j) out.among(i, j) = all(i, j);
  }
  return out;
}

/// A power of the statements' correlation matrix times a vector.
std::vector<double> powerTimes(const Eigen& e, double exponent, const std::vector<double>& vector) {
  const std::size_t k = vector.size();
  std::vector<double> out(k);
  for (std::size_t m = 0; m < k; ++m) {
    double along = 0;
    for (std::size_t i = 0; i < k; ++i) along += e.vectors(i, m) * vector[i];
    along *= std::pow(e.values[m], exponent);
    for (std::size_t i = 0; i < k; ++i) out[i] += e.vectors(i, m) * along;
  }
  return out;
}

/// Λ²·b² with Λ = R^½ and b = Λ⁻¹r (Johnson 2000).
std::vector<double> relativeWeights(const Eigen& e, const std::vector<double>& with) {
  const std::size_t k = with.size();
  const auto b = powerTimes(e, -0.5, with);
  std::vector<double> out(k);
  for (std::size_t i = 0; i < k; ++i) {
    for (std::size_t j = 0; j < k; ++j) {
      double root = 0;
      for (std::size_t m = 0; m < k; ++m) root += e.vectors(i, m) * std::sqrt(e.values[m]) * e.vectors(j, m);
      out[i] += root * root * b[j] * b[j];
    }
  }
  return out;
}

Interval fisherInterval(double r, double n, double confidence) {
  const double half = normalCritical(confidence) / std::sqrt(n - 3);
  return {std::tanh(std::atanh(r) - half), std::tanh(std::atanh(r) + half)};
}

/// The statements that take part in the dependence which makes an eigenvalue vanish.
std::vector<std::size_t> involved(const Eigen& e, std::size_t smallest) {
  double largest = 0;
  for (std::size_t i = 0; i < e.values.size(); ++i) largest = std::max(largest, std::abs(e.vectors(i, smallest)));
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < e.values.size(); ++i) {
    if (std::abs(e.vectors(i, smallest)) > 0.1 * largest) out.push_back(i);
  }
  return out;
}

/// The first obstacle that the rows themselves put up.
void examine(Drivers& out, const Comoments& values) {
  if (out.k == 0 || out.n < std::max<std::uint64_t>(50, 10 * out.k)) {
    out.reason = NoDrivers::too_few_rows;
    return;
  }
  const auto covariance = values.covariance();
  for (std::size_t i = 0; i <= out.k; ++i) {
    if (covariance(i, i) > 0) continue;
    out.reason = NoDrivers::constant;
    if (i < out.k) out.named.push_back(i);
  }
}

void shareOut(Drivers& out, const Correlations& r, const Eigen& e, double confidence) {
  const auto beta = powerTimes(e, -1, r.with), weights = relativeWeights(e, r.with), parts = shapleyR2(r.among, r.with);
  const auto n = static_cast<double>(out.n), k = static_cast<double>(out.k);
  for (std::size_t i = 0; i < out.k; ++i) out.r2 += beta[i] * r.with[i];
  out.adjusted_r2 = 1 - (1 - out.r2) * (n - 1) / (n - k - 1);
  for (std::size_t i = 0; i < out.k; ++i) {
    Driver driver;
    driver.r = r.with[i];
    driver.r_interval = fisherInterval(driver.r, n, confidence);
    driver.beta = beta[i];
    driver.weight = weights[i];
    if (!parts.empty()) driver.shapley = parts[i];
    if (out.r2 > 0) {
      driver.weight_share = weights[i] / out.r2;
      if (driver.shapley) driver.shapley_share = *driver.shapley / out.r2;
    }
    out.drivers.push_back(driver);
  }
}

}  // namespace

Drivers keyDrivers(const Comoments& values, const Comoments& ranks, double confidence) {
  Drivers out;
  out.n = values.n();
  out.k = values.columns() > 0 ? values.columns() - 1 : 0;
  examine(out, values);
  if (out.reason) return out;

  const auto r = correlations(values);
  const auto e = symmetricEigen(r.among);
  const auto [smallest, largest] = std::ranges::minmax_element(e.values);
  if (*smallest < smallest_eigenvalue) {
    out.reason = NoDrivers::duplicate;
    out.named = involved(e, static_cast<std::size_t>(smallest - e.values.begin()));
    return out;
  }
  out.condition = std::sqrt(*largest / *smallest);
  shareOut(out, r, e, confidence);
  if (ranks.n() > 0) {
    const auto by_rank = correlations(ranks);
    for (std::size_t i = 0; i < out.k; ++i) out.drivers[i].spearman = by_rank.with[i];
  }
  return out;
}

Drivers keyDrivers(std::span<const double> rows, std::size_t columns, double confidence) {
  if (columns == 0) return keyDrivers(Comoments(0), Comoments(0), confidence);
  const std::size_t n = rows.size() / columns;
  std::vector<double> ranked(rows.size()), column(n);
  for (std::size_t j = 0; j < columns; ++j) {
    for (std::size_t i = 0; i < n; ++i) column[i] = rows[i * columns + j];
    const auto places = midRanks(column);
    for (std::size_t i = 0; i < n; ++i) ranked[i * columns + j] = places[i];
  }
  return keyDrivers(Comoments(rows, columns), Comoments(ranked, columns), confidence);
}

}  // namespace cx
