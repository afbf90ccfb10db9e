// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace cx::bench {

/// What a piece of work cost.
struct Cost {
  double seconds = 0;    ///< by the clock
  double cpu = 0;        ///< seconds of all its threads
  double megabytes = 0;  ///< at its peak
};

/// Runs `work` in a process of its own, so that its memory and its threads are told apart from everything else.
/// Throws std::runtime_error when it fails.
[[nodiscard]] Cost inChild(const std::function<void()>& work);

}  // namespace cx::bench
