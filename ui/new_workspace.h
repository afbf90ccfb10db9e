// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/survey/organisation.h"
#include "core/survey/questionnaire.h"
#include "core/survey/workspace.h"

namespace cx {

/// What a person decides before the first form.
struct NewWorkspace {
  std::filesystem::path file;
  Organisation organisation;
  std::string questionnaire = "digital-cx";  ///< one that ships with the program
  std::optional<Questionnaire> drafted;      ///< one of the person's own, instead
  std::string wave;                          ///< name of the first one; empty: those of a file that follows
  std::vector<std::string> channels;         ///< well-known keys
};

/// Creates the file with its first wave and channels, set up in one undoable step.
[[nodiscard]] Result<Workspace> startWorkspace(const NewWorkspace& wanted);

/// Creates the sample there.
[[nodiscard]] Result<Workspace> makeSample(const std::filesystem::path& file);

}  // namespace cx
