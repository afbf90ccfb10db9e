// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/effect_size.h"

#include <algorithm>
#include <cmath>

#include "core/stats/quantiles.h"
#include "core/stats/sum.h"

namespace cx {

std::optional<StandardisedDifference> standardisedDifference(const Summary& older, const Summary& newer) {
  if (!older.sd || !newer.sd) return std::nullopt;
  const double df = older.df + newer.df;
  const double pooled = std::sqrt((older.df * *older.sd * *older.sd + newer.df * *newer.sd * *newer.sd) / df);
  if (!(pooled > 0)) return std::nullopt;
  const double d = (*newer.mean - *older.mean) / pooled;
  return StandardisedDifference{d, d * hedgesCorrection(df)};
}

double hedgesCorrection(double df) {
  return std::exp(std::lgamma(df / 2) - std::lgamma((df - 1) / 2)) / std::sqrt(df / 2);
}

std::optional<ClassicAnova> classicAnova(std::span<const Summary> groups) {
  if (groups.size() < 2 || !std::ranges::all_of(groups, [](const Summary& g) { return g.sd.has_value(); })) {
    return std::nullopt;
  }
  Sum people, answers;
  for (const auto& g : groups) {
    people += static_cast<double>(g.n);
    answers += g.sum;
  }
  const double n = people.value(), mean = answers.value() / n;
  Sum between, inside;
  for (const auto& g : groups) {
    between += static_cast<double>(g.n) * (*g.mean - mean) * (*g.mean - mean);
    inside += g.df * *g.sd * *g.sd;
  }
  const bool alike = std::ranges::all_of(groups, [&](const Summary& g) { return g.mean == groups[0].mean; });
  if (alike && !(inside.value() > 0)) return std::nullopt;

  const double k = static_cast<double>(groups.size());
  ClassicAnova out{between.value() / (between.value() + inside.value()), k - 1, n - k, {}, {}};
  if (inside.value() > 0) {
    out.f = between.value() / out.df1 / (inside.value() / out.df2);
    out.p = fUpper(*out.f, out.df1, out.df2);
  }
  return out;
}

}  // namespace cx
