// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

#include "core/survey/workspace.h"

namespace cx {

/// Takes back or does again until this step of History is the latest one done (0: none is), all or nothing; how many
/// steps that took.
[[nodiscard]] Result<std::int64_t> goTo(Workspace& workspace, std::int64_t step);

/// A door for what History does not record and nothing takes back; `change` sees to its own transactions and backup.
[[nodiscard]] Result<void> beyondHistory(Workspace& workspace, const std::function<void(Workspace&)>& change);

}  // namespace cx
