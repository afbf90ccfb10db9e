// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <vector>

#include "core/stats/quantiles.h"
#include "core/stats/trend.h"
#include "core/stats/trend_points.h"

namespace cx {

namespace {

constexpr std::size_t largest_exact = 50;

/// The sizes of the groups of equal values.
template <class Member>
std::vector<double> tieSizes(std::vector<TrendPoint> points, Member member) {
  std::ranges::sort(points, {}, member);
  std::vector<double> sizes;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (i > 0 && points[i].*member == points[i - 1].*member) {
      ++sizes.back();
    } else {
      sizes.push_back(1);
    }
  }
  return sizes;
}

double tiedPairs(const std::vector<double>& sizes) {
  double pairs = 0;
  for (const double size : sizes) pairs += size * (size - 1) / 2;
  return pairs;
}

/// P(exactly i of the pairs of m untied values stand in order), for every i: each new value is equally likely to pass
/// 0, 1 … of those before it.
std::vector<double> orderedPairs(std::size_t m) {
  std::vector<double> chance{1};
  for (std::size_t value = 2; value <= m; ++value) {
    std::vector<double> next(chance.size() + value - 1, 0.0);
    for (std::size_t i = 0; i < chance.size(); ++i) {
      for (std::size_t passed = 0; passed < value; ++passed) next[i + passed] += chance[i] / static_cast<double>(value);
    }
    chance = std::move(next);
  }
  return chance;
}

double exactTwoSided(int s, std::size_t m) {
  const auto chance = orderedPairs(m);
  // By symmetry the tail beyond |s| on either side is the same; s = ordered − unordered.
  const auto pairs = static_cast<int>(chance.size()) - 1;
  const auto first = static_cast<std::size_t>((pairs + std::abs(s)) / 2);
  double tail = 0;
  for (std::size_t i = chance.size(); i-- > first;) tail += chance[i];
  return std::min(1.0, 2 * tail);
}

}  // namespace

std::optional<MannKendall> mannKendall(std::span<const TrendPoint> points) {
  const auto used = usablePoints(points);
  if (used.size() < 3) return std::nullopt;
  const auto sign = [](double x) { return (x > 0) - (x < 0); };
  MannKendall out;
  for (std::size_t i = 0; i < used.size(); ++i) {
    for (std::size_t j = i + 1; j < used.size(); ++j) {
      out.s += sign(used[j].value - used[i].value) * sign(used[j].t - used[i].t);
    }
  }
  const auto ties = tieSizes(used, &TrendPoint::value);
  const double m = static_cast<double>(used.size()), pairs = m * (m - 1) / 2;
  const double untied = (pairs - tiedPairs(ties)) * (pairs - tiedPairs(tieSizes(used, &TrendPoint::t)));
  const double s = out.s;
  if (untied > 0) out.tau_b = s / std::sqrt(untied);

  double variance = m * (m - 1) * (2 * m + 5);
  for (const double size : ties) variance -= size * (size - 1) * (2 * size + 5);
  variance /= 18;
  if (variance > 0) {
    out.z = sign(s) * std::max(0.0, std::abs(s) - 1) / std::sqrt(variance);
    out.p_normal = std::min(1.0, normalTwoSided(*out.z));
  }
  if (ties.size() == used.size() && used.size() <= largest_exact) out.p_exact = exactTwoSided(out.s, used.size());
  return out;
}

}  // namespace cx
