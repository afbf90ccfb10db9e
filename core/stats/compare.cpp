// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/compare.h"

#include <algorithm>
#include <cmath>

#include "core/stats/quantiles.h"
#include "core/stats/sum.h"

namespace cx {

namespace {

/// A difference and how well it is known; 0 < se.
struct Estimate {
  double difference, se, df;
};

std::optional<Estimate> between(const Summary& older, const Summary& newer) {
  if (!older.se || !newer.se) return std::nullopt;
  const double a = *older.se * *older.se, b = *newer.se * *newer.se;
  if (!(a + b > 0)) return std::nullopt;
  const double df = (a + b) * (a + b) / (a * a / older.df + b * b / newer.df);
  return Estimate{*newer.mean - *older.mean, std::sqrt(a + b), df};
}

std::optional<Estimate> beyond(const Summary& summary, double against) {
  if (!summary.se || !(*summary.se > 0)) return std::nullopt;
  return Estimate{*summary.mean - against, *summary.se, summary.df};
}

Interval around(const Estimate& e, double confidence) {
  const double half = tCritical(confidence, e.df) * e.se;
  return {e.difference - half, e.difference + half};
}

Welch tested(const Estimate& e, double confidence) {
  const double t = e.difference / e.se;
  return {e.difference, e.se, t, e.df, tTwoSided(t, e.df), around(e, confidence)};
}

Tost equivalence(const Estimate& e, double margin) {
  const double lower = tUpper((e.difference + margin) / e.se, e.df);
  const double upper = tUpper((margin - e.difference) / e.se, e.df);
  const double p = std::max(lower, upper);
  return {p, around(e, 0.90), p < 0.05, lower, upper};
}

}  // namespace

std::optional<Welch> welch(const Summary& older, const Summary& newer, double confidence) {
  const auto e = between(older, newer);
  return e ? std::optional(tested(*e, confidence)) : std::nullopt;
}

std::optional<Welch> oneSample(const Summary& summary, double against, double confidence) {
  const auto e = beyond(summary, against);
  return e ? std::optional(tested(*e, confidence)) : std::nullopt;
}

std::optional<WelchAnova> welchAnova(std::span<const Summary> groups) {
  const auto varies = [](const Summary& g) { return g.se && *g.se > 0; };
  if (groups.size() < 2 || !std::ranges::all_of(groups, varies)) return std::nullopt;
  const auto weight = [](const Summary& g) { return 1 / (*g.se * *g.se); };
  Sum weights, means;
  for (const auto& g : groups) {
    weights += weight(g);
    means += weight(g) * *g.mean;
  }
  const double all = weights.value(), mean = means.value() / all;
  Sum between, lambda;
  for (const auto& g : groups) {
    const double left = 1 - weight(g) / all;
    between += weight(g) * (*g.mean - mean) * (*g.mean - mean);
    lambda += left * left / g.df;
  }
  const double k = static_cast<double>(groups.size());
  const double f = between.value() / (k - 1) / (1 + 2 * (k - 2) / (k * k - 1) * lambda.value());
  const double df2 = (k * k - 1) / (3 * lambda.value());
  return WelchAnova{f, k - 1, df2, fUpper(f, k - 1, df2)};
}

std::optional<Tost> tost(const Summary& older, const Summary& newer, double margin) {
  const auto e = between(older, newer);
  return e ? std::optional(equivalence(*e, margin)) : std::nullopt;
}

std::optional<Tost> tost(const Summary& summary, double against, double margin) {
  const auto e = beyond(summary, against);
  return e ? std::optional(equivalence(*e, margin)) : std::nullopt;
}

}  // namespace cx
