// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/view.h"

namespace cx {

class Workspace;

/// What the reader looked at last, kept in the workspace outside its history; the plain View where nothing was kept.
[[nodiscard]] View storedView(const Workspace& workspace);
/// Does nothing in a workspace that is open for reading only.
void storeView(Workspace& workspace, const View& view);

}  // namespace cx
