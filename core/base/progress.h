// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace cx {

/// Told the share done, 0 to 1, at least a few times a second; returning false asks the work to stop with nothing done.
using Progress = std::function<bool(double share)>;

}  // namespace cx
