// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/io/mapping.h"
#include "core/survey/questionnaire.h"

namespace cx {

/// A first questionnaire for a file whose instrument is not known here: the columns that look like answers become
/// statements with their wording, scale and labels; what their names or questions have in common becomes dimensions;
/// a recommendation on 0–10 becomes the outcome "nps". To be named and corrected by a person. Errors: as importFile,
/// and bad_data where no column looks like answers.
[[nodiscard]] Result<Questionnaire> draftQuestionnaire(const std::filesystem::path& file, const Mapping& given = {});

}  // namespace cx
