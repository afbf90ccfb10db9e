// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "tests/bench/child.h"

namespace cx::bench {

/// Registers work that tells what it cost by itself; beside its time the counters cpu_s and peak_MB.
void measured(const std::string& name, const std::function<Cost()>& work, int rounds = 5);

}  // namespace cx::bench
