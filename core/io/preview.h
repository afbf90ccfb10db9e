// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/io/import.h"

namespace cx {

/// What importing the file would see, without a workspace: rehearsed against a shipped questionnaire whose statements
/// it names, or else against one drafted from the file (draftQuestionnaire). Errors as importFile, but that open
/// questions are listed.
[[nodiscard]] Result<ImportReport> previewFile(const std::filesystem::path& file, const ImportOptions& options = {},
                                               const Progress& progress = {});

}  // namespace cx
