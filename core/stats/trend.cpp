// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/trend.h"

#include <algorithm>
#include <cmath>

#include "core/stats/quantiles.h"
#include "core/stats/sum.h"
#include "core/stats/trend_points.h"

namespace cx {

namespace {

SlopeTest studentised(double slope, double se, double df, double confidence) {
  const double t = slope / se, half = tCritical(confidence, df) * se;
  return {se, df, t, tTwoSided(t, df), {slope - half, slope + half}};
}

SlopeTest normal(double slope, double se, double confidence) {
  const double z = slope / se, half = normalCritical(confidence) * se;
  return {se, std::nullopt, z, normalTwoSided(z), {slope - half, slope + half}};
}

/// Σ over the points of 1/se² times `term`.
template <class Term>
double weighted(std::span<const TrendPoint> points, Term term) {
  Sum sum;
  for (const auto& point : points) sum += term(point) / (point.se * point.se);
  return sum.value();
}

}  // namespace

std::optional<Slope> slope(std::span<const TrendPoint> points, double confidence) {
  const auto used = usablePoints(points);
  if (used.size() < 3) return std::nullopt;
  const double weight = weighted(used, [](const TrendPoint&) { return 1.0; });
  const double t = weighted(used, [](const TrendPoint& p) { return p.t; }) / weight;
  const double y = weighted(used, [](const TrendPoint& p) { return p.value; }) / weight;
  const double spread = weighted(used, [&](const TrendPoint& p) { return (p.t - t) * (p.t - t); });
  if (!(spread > 0)) return std::nullopt;

  Slope out;
  out.m = used.size();
  out.slope = weighted(used, [&](const TrendPoint& p) { return (p.t - t) * (p.value - y); }) / spread;
  out.intercept = y - out.slope * t;
  out.residual = weighted(used, [&](const TrendPoint& p) {
    const double residual = p.value - out.intercept - out.slope * p.t;
    return residual * residual;
  });

  const double df = static_cast<double>(out.m) - 2;
  const double classical = std::sqrt(out.residual / df / spread), fixed = 1 / std::sqrt(spread);
  if (classical > 0) out.classical = studentised(out.slope, classical, df, confidence);
  out.fixed = normal(out.slope, fixed, confidence);
  out.report = studentised(out.slope, std::max(classical, fixed), df, confidence);
  if (out.m >= 4) out.interval = out.report.interval;
  return out;
}

}  // namespace cx
