// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "core/stats/describe.h"

namespace cx {

/// `n` people who each gave `part` of the `whole` they could give (whole > 0), with the sum of their weights and of the
/// squared weights. Give 100·Σx for `part` to get a percentage.
struct RatioBucket {
  double part = 0, whole = 0;
  std::uint64_t n = 0;
  double w = 0, w2 = 0;
};

/// Σpart / Σwhole over all people together, with the linearised standard error of a ratio (Cochran 1977, §6): `mean` is
/// the ratio, `sum` is Σpart, `sd` stays none. What meanInterval() and the tests say of a mean holds for it too.
[[nodiscard]] Summary ratio(std::span<const RatioBucket> buckets);
[[nodiscard]] Summary ratioWeighted(std::span<const RatioBucket> buckets);

}  // namespace cx
