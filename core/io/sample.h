// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace cx {

class Workspace;

/// Fills a new workspace of the built-in questionnaire with the fictitious organisation: four waves, five channels,
/// three departments and 721 forms, the same on every machine, in one undoable step. The organisation is marked as a
/// sample. Failure(usage) for a workspace that already has a wave or asks something else.
[[nodiscard]] Result<void> writeSample(Workspace& workspace);

}  // namespace cx
