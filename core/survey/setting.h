// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace cx {

class Workspace;

/// What a reader last looked at, and drafts: kept in the workspace, outside History. "" where nothing was kept.
[[nodiscard]] std::string setting(const Workspace& workspace, std::string_view key);
/// Durable at once; does nothing in a workspace that is open for reading only.
void setSetting(Workspace& workspace, std::string_view key, std::string_view value);

}  // namespace cx
