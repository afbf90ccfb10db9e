// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/weights.h"

#include <algorithm>
#include <cmath>

#include "core/stats/quantiles.h"
#include "core/stats/sum.h"

namespace cx {

std::optional<WeightStats> weightStats(std::span<const double> weights) {
  WeightStats out;
  Sum sum, squares;
  for (const double w : weights) {
    if (!(w > 0)) continue;
    out.min = out.n == 0 ? w : std::min(out.min, w);
    out.max = std::max(out.max, w);
    ++out.n;
    sum += w;
    squares += w * w;
  }
  if (out.n == 0) return std::nullopt;
  const auto n = static_cast<double>(out.n);
  const double mean = sum.value() / n;
  Sum deviations;
  for (const double w : weights) {
    if (w > 0) deviations += (w - mean) * (w - mean);
  }
  out.sum = sum.value();
  out.sum_of_squares = squares.value();
  out.cv = out.min == out.max ? 0 : std::sqrt(deviations.value() / n) / mean;
  out.n_eff = out.sum * out.sum / out.sum_of_squares;
  out.deff = n / out.n_eff;
  return out;
}

std::optional<double> marginOfError(double n, double confidence, double deff, std::optional<double> population) {
  if (!(n > 0)) return std::nullopt;
  const double margin = normalCritical(confidence) * std::sqrt(0.25 * deff / n);
  if (!population) return margin;
  return n >= *population ? 0 : margin * std::sqrt((*population - n) / (*population - 1));
}

}  // namespace cx
