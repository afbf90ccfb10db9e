// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/shapley.h"

#include <bit>
#include <cmath>

namespace cx {

namespace {

/// R² of the statements whose bits are set: |L⁻¹r|² with L the Cholesky factor of their correlations.
double r2Of(unsigned set, const Matrix& among, std::span<const double> with) {
  std::vector<std::size_t> in;
  for (std::size_t i = 0; i < among.size(); ++i) {
    if ((set >> i & 1U) != 0) in.push_back(i);
  }
  Matrix factor(in.size());
  std::vector<double> solved(in.size());
  double r2 = 0;
  for (std::size_t i = 0; i < in.size(); ++i) {
    solved[i] = with[in[i]];
    for (std::size_t j = 0; j <= i; ++j) {
      double rest = among(in[i], in[j]);
      for (std::size_t m = 0; m < j; ++m) rest -= factor(i, m) * factor(j, m);
      factor(i, j) = i == j ? std::sqrt(rest) : rest / factor(j, j);
      if (j < i) solved[i] -= factor(i, j) * solved[j];
    }
    solved[i] /= factor(i, i);
    r2 += solved[i] * solved[i];
  }
  return r2;
}

/// The share of orders in which exactly the members of a given set of `before` statements enter first, then one given.
double orders(int before, int k) {
  double share = 1.0 / k;
  for (int i = 1; i <= before; ++i) share *= static_cast<double>(i) / (k - i);
  return share;
}

}  // namespace

std::vector<double> shapleyR2(const Matrix& among, std::span<const double> with) {
  const std::size_t k = among.size();
  if (k > most_statements_in_shapley) return {};
  const unsigned sets = 1U << k;
  std::vector<double> r2(sets);
  for (unsigned set = 1; set < sets; ++set) r2[set] = r2Of(set, among, with);

  std::vector<double> parts(k);
  for (unsigned set = 0; set < sets; ++set) {
    for (std::size_t i = 0; i < k; ++i) {
      const unsigned joined = set | 1U << i;
      if (joined != set) parts[i] += orders(std::popcount(set), static_cast<int>(k)) * (r2[joined] - r2[set]);
    }
  }
  return parts;
}

}  // namespace cx
