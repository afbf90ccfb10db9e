// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/scoring/difference.h"

namespace cx {

/// What differs in organisation, questionnaires, waves, channels, attributes and decisions.
[[nodiscard]] std::vector<ThingChange> changedThings(const Workspace& then, const Workspace& now);

}  // namespace cx
