// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/trends.h"

#include <vector>

namespace cx {

std::optional<Slope> scoreSlope(std::span<const Score> waves, double confidence) {
  std::vector<TrendPoint> points;
  for (std::size_t at = 0; at < waves.size(); ++at)
    if (waves[at].value && waves[at].summary.se)
      points.push_back({double(at), *waves[at].value, *waves[at].summary.se});
  return slope(points, confidence);
}

}  // namespace cx
