// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/io/import.h"
#include "core/survey/questionnaire.h"

namespace cx {

/// What a new workspace would ask to take the file in: the shipped questionnaire most of whose statements it names, or
/// else one drafted from it. Errors as draftQuestionnaire.
[[nodiscard]] Result<Questionnaire> questionnaireFor(const std::filesystem::path& file, const Mapping& given = {});

/// Which columns of the file answer the questionnaire, so that they still do when its wording is corrected. Errors as
/// importFile.
[[nodiscard]] Result<Mapping> answeringColumns(const std::filesystem::path& file, const Questionnaire& questionnaire);

/// What importing the file would see, without a workspace: rehearsed against a shipped questionnaire whose statements
/// it names, or else against one drafted from the file (draftQuestionnaire). Errors as importFile, but that open
/// questions are listed.
[[nodiscard]] Result<ImportReport> previewFile(const std::filesystem::path& file, const ImportOptions& options = {},
                                               const Progress& progress = {});

}  // namespace cx
