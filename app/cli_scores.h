// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli_arguments.h"
#include "core/base/words.h"
#include "core/io/score_table.h"

namespace cx {

/// What --by, --scale and the filter options ask for.
struct ScoreRequest {
  ScoreQuery query;
  bool statements = false;  ///< "statement" is among --by, or the scale is for statements
};
[[nodiscard]] ScoreRequest scoreRequest(const Workspace& workspace, const Arguments& arguments);
/// --scale. Failure(usage) for an unknown one.
[[nodiscard]] Scale scaleOf(const Arguments& arguments);
/// --by and --scale, then the filter options.
[[nodiscard]] std::vector<CliOption> scoreOptions();

/// A scope as people read it: "Overall", "Measure", "M1 Same extent on every channel".
[[nodiscard]] std::string lineName(const Questionnaire& questionnaire, const Scope& scope, const Words& words);
/// Value, interval or reason, n and flags of a score as table cells.
[[nodiscard]] std::vector<std::string> scoreCells(const Score& score, Scale scale, const Words& words);

}  // namespace cx
