// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace cx {

/// A running sum that keeps what rounding would lose (Neumaier 1974), so that ten million rows do not drift.
class Sum {
 public:
  Sum& operator+=(double x) {
    const double total = total_ + x;
    lost_ += std::abs(total_) >= std::abs(x) ? (total_ - total) + x : (x - total) + total_;
    total_ = total;
    return *this;
  }
  [[nodiscard]] double value() const { return total_ + lost_; }

 private:
  double total_ = 0, lost_ = 0;
};

}  // namespace cx
