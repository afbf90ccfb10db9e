// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/words.h"
#include "core/scoring/view.h"

namespace cx {

class Workspace;

/// "Benchmark % (20–100)": a scale with its floor and ceiling, where all statements share one answer scale.
[[nodiscard]] QString scaleName(const Workspace& workspace, Scale scale, const Words& words);

}  // namespace cx
