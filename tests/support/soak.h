// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

namespace cx::test {

/// How often a harness tries: `soak` times under `./dev soak`, `suite` times otherwise.
[[nodiscard]] inline int trials(int soak, int suite) {
  return std::getenv("TOUCHSTONE_SOAK") ? soak : suite;
}

}  // namespace cx::test
