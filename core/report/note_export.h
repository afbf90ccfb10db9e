// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "core/base/result.h"

namespace cx {

class Workspace;

/// Puts into the log that a board report went out: its pages, and as digest the SHA-256 of its bytes, so that a file
/// can be told from another one. Nothing to undo. Errors (cannot_open): the workspace is open for reading only.
[[nodiscard]] Result<void> noteExport(Workspace& workspace, std::int64_t pages, std::string_view bytes);

}  // namespace cx
