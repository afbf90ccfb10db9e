// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/words.h"
#include "core/io/export_submissions.h"
#include "core/io/score_table.h"

namespace cx {

/// Submissions as a workbook (.xlsx): a sheet with one row each, as `submissionsCsv` has them, numbers and days as
/// such, and a sheet that says what was exported and how to read it. Its properties mark it, so that importFile turns
/// neutralised texts back. Failure(bad_data) where a sheet cannot hold it, Failure(read_or_write) where there is no
/// room.
[[nodiscard]] std::string submissionsXlsx(const Workspace& workspace, const SubmissionExport& options,
                                          const Words& words);

/// Scores as a workbook: the groups as `scoresCsv` has them, suppressed ones without a value, and a sheet that says
/// what the numbers mean.
[[nodiscard]] std::string scoresXlsx(const Workspace& workspace, const ScoreQuery& query, const ScoreTable& table,
                                     bool statements, const Words& words);

}  // namespace cx
