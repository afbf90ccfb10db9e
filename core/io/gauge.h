// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/progress.h"

namespace cx {

/// Reports how much of a file is read, as one part of a longer work.
class Gauge {
 public:
  /// `bytes` in all, shown as the shares `from` to `to`.
  Gauge(const Progress& progress, std::int64_t bytes, double from, double to)
      : progress_(progress), bytes_(bytes), from_(from), to_(to) {}

  /// Cheap enough for each row. Failure(usage) when the work is asked to stop.
  void at(std::int64_t read) {
    if (read != last_) tell(read);
  }
  /// Asks once more at the same place, during work that reads nothing of the file.
  void again() { tell(last_ < 0 ? 0 : last_); }

 private:
  void tell(std::int64_t read);

  const Progress& progress_;
  std::int64_t bytes_, last_ = -1;
  double from_, to_;
};

}  // namespace cx
