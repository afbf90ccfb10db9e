// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/survey/workspace.h"
#include "core/tally/filter.h"

namespace cx {

struct ViewerCopyOptions {
  Filter filter = {};  ///< what the copy is of; other waves and channels are not even named in it
  int min_n = 0;       ///< may only raise the organisation's threshold
};

/// Writes the figures of a workspace to a new file that opens as a workspace, for reading only: see viewerFigures(). No
/// form, comment, person, undo list or backup is in it, nor ever was: the file is written anew. Failure(usage) when the
/// file exists, (cannot_open) for a copy of a copy.
[[nodiscard]] Result<void> writeViewerCopy(const Workspace& workspace, const std::filesystem::path& file,
                                           const ViewerCopyOptions& options);

}  // namespace cx
