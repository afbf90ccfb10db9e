// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "core/chart/chart.h"

namespace cx {

/// Values of an axis onto a stretch of the page; `from` may lie beyond `to`, as it does on upright axes.
struct AxisMap {
  double lo = 0, hi = 1, from = 0, to = 1;
  AxisMap(const Axis& axis, double from_, double to_) : lo(axis.lo), hi(axis.hi), from(from_), to(to_) {}

  /// Clamped to the axis, so that nothing is drawn outside it.
  [[nodiscard]] double operator()(double value) const {
    if (!(hi > lo)) return from;
    return from + (std::clamp(value, lo, hi) - lo) / (hi - lo) * (to - from);
  }
  [[nodiscard]] bool holds(double value) const { return value >= lo && value <= hi; }
};

}  // namespace cx
