// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/reliability.h"

#include <cmath>

#include "core/stats/omega.h"
#include "core/stats/quantiles.h"

namespace cx {

namespace {

/// Rows and columns `kept` of a matrix.
Matrix part(const Matrix& whole, const std::vector<std::size_t>& kept) {
  Matrix out(kept.size());
  for (std::size_t i = 0; i < kept.size(); ++i) {
    for (std::size_t j = 0; j < kept.size(); ++j) out(i, j) = whole(kept[i], kept[j]);
  }
  return out;
}

/// The variance of the statements' total and, apart from it, of the statements, without statement `out`.
struct Variance {
  double total = 0, statements = 0;
  /// Rounding alone can leave a trace of variance where totals are constant.
  [[nodiscard]] bool varies() const { return total > 1e-12 * statements; }
};

Variance variance(const Matrix& covariance, std::optional<std::size_t> without = {}) {
  Variance sum;
  for (std::size_t i = 0; i < covariance.size(); ++i) {
    if (i == without) continue;
    sum.statements += covariance(i, i);
    for (std::size_t j = 0; j < covariance.size(); ++j) {
      if (j != without) sum.total += covariance(i, j);
    }
  }
  return sum;
}

double alphaOf(const Variance& v, double k) {
  return k / (k - 1) * (1 - v.statements / v.total);
}

StatementReliability statement(const Matrix& covariance, std::size_t j) {
  StatementReliability out;
  const auto rest = variance(covariance, j);
  if (!rest.varies()) return out;
  double shared = -covariance(j, j);
  for (std::size_t i = 0; i < covariance.size(); ++i) shared += covariance(i, j);
  out.r_rest = shared / std::sqrt(covariance(j, j) * rest.total);
  if (covariance.size() >= 3) out.alpha_dropped = alphaOf(rest, static_cast<double>(covariance.size()) - 1);
  return out;
}

double meanBesideDiagonal(const Matrix& m) {
  const auto k = static_cast<double>(m.size());
  const auto v = variance(m);
  return (v.total - v.statements) / (k * (k - 1));
}

/// Everything from the covariances of the statements that vary.
void describeScale(Reliability& out, const Matrix& covariance, double confidence) {
  const auto k = static_cast<double>(covariance.size()), n = static_cast<double>(out.n);
  const auto all = variance(covariance);
  const double alpha = alphaOf(all, k), tail = (1 - confidence) / 2;
  out.alpha = alpha;
  const auto bound = [&](double p) { return 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1)); };
  out.interval = Interval{bound(1 - tail), bound(tail)};

  const double r = meanBesideDiagonal(correlation(covariance));
  out.mean_correlation = r;
  if (const double scale = 1 + (k - 1) * r; scale > 1e-12) out.alpha_standardised = k * r / scale;
  if (out.k_used >= 4 && out.n >= 50) out.omega = omegaTotal(covariance);
}

}  // namespace

Reliability reliability(const Comoments& rows, double confidence) {
  Reliability out;
  out.k = rows.columns();
  out.n = rows.n();
  out.statements.resize(out.k);
  const auto none = [&](NoReliability reason) {
    out.reason = reason;
    return out;
  };
  if (out.k < 2) return none(NoReliability::one_statement);
  if (out.n < 3) return none(NoReliability::too_few_rows);

  const auto whole = rows.covariance();
  std::vector<std::size_t> varying;
  for (std::size_t i = 0; i < out.k; ++i) {
    if (whole(i, i) > 0) varying.push_back(i);
  }
  out.k_used = varying.size();
  if (out.k_used < 2) return none(NoReliability::too_few_vary);
  const auto covariance = part(whole, varying);
  if (!variance(covariance).varies()) return none(NoReliability::no_total_variance);

  describeScale(out, covariance, confidence);
  for (std::size_t i = 0; i < varying.size(); ++i) out.statements[varying[i]] = statement(covariance, i);
  return out;
}

ReliabilityBand reliabilityBand(double alpha) {
  if (alpha < 0.6) return ReliabilityBand::weak;
  if (alpha < 0.7) return ReliabilityBand::limited;
  return alpha <= 0.95 ? ReliabilityBand::fine : ReliabilityBand::redundant;
}

}  // namespace cx
