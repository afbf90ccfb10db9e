// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"

namespace cx {

class Workspace;

/// Something in a workspace that is not as it should be.
struct CheckProblem {
  std::string kind;   ///< "database", "form", "tally", "log"
  std::string where;  ///< a table or an id; never a path
  Text what;
};

/// Reads everything once: SQLite's own check of the file, the hash of every submission, every tally cell against a
/// recount, and the chain of the log of changes.
[[nodiscard]] std::vector<CheckProblem> checkWorkspace(const Workspace& workspace);

/// Whether the log of changes has, or once ended in, the head that was printed: at least its first eight digits.
/// Nothing where it has; a problem of kind "log" otherwise.
[[nodiscard]] std::optional<CheckProblem> checkPrintedHead(const Workspace& workspace, std::string_view printed);

/// Nothing wrong, but to be known: where the questionnaire changed from one wave with answers to the next, kind
/// "comparability", with the statements that broke and those slightly reworded.
[[nodiscard]] std::vector<CheckProblem> comparabilityWarnings(const Workspace& workspace);

}  // namespace cx
