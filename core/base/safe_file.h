// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

#include "core/base/result.h"

namespace cx {

/// Replaces `file` by `bytes`, or leaves it as it was: a temporary file beside it (mode 0600) is written, flushed to
/// the disk and renamed. A new file keeps mode 0600, one that was there keeps its own. Error(read_or_write) names the
/// file and the reason.
[[nodiscard]] Result<void> writeFileSafely(const std::filesystem::path& file, std::string_view bytes);

}  // namespace cx
