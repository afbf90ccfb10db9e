// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cx {

/// A closed interval in the unit of what it surrounds.
struct Interval {
  double lo = 0, hi = 0;
  bool operator==(const Interval&) const = default;
};

}  // namespace cx
