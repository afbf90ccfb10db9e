// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/stats/trend.h"

namespace cx {

/// The points that may be judged: those whose standard error is above 0.
[[nodiscard]] inline std::vector<TrendPoint> usablePoints(std::span<const TrendPoint> points) {
  std::vector<TrendPoint> used;
  for (const auto& point : points) {
    if (point.se > 0) used.push_back(point);
  }
  return used;
}

}  // namespace cx
