// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/tally/filter.h"

namespace cx {

class Workspace;

struct SubmissionExport {
  Filter filter = {};
  bool persons = false;          ///< with the respondents' keys
  bool byte_order_mark = false;  ///< for spreadsheet programs that guess encodings
};

/// Submissions as CSV (UTF-8, comma, LF), one row each in the order of entry: [respondent_id,] wave, channel,
/// attributes, weight, statements, outcomes, date, comment, touchstone_export. Blank is skipped, N/A not applicable,
/// "not asked" not asked. Texts that a spreadsheet could take for formulas are neutralised, which importFile turns
/// back.
[[nodiscard]] std::string submissionsCsv(const Workspace& workspace, const SubmissionExport& options = {});

/// The same as JSON: {"questionnaire", "attributes": [keys], "submissions": [{"wave", "channel", "attributes": {…},
/// "weight", "answers": {…}, "date", "comment"}]}; an answer is a number, null (skipped), "N/A" or "not asked".
[[nodiscard]] std::string submissionsJson(const Workspace& workspace, const SubmissionExport& options = {});

}  // namespace cx
