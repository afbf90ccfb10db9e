// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/export_submissions.h"
#include "core/survey/submission.h"

namespace cx {

/// Who writes down the cells of exported submissions, one after another.
class ExportSink {
 public:
  virtual ~ExportSink() = default;
  /// What a person wrote, and so neutralised.
  virtual void words(std::string_view text) = 0;
  virtual void weight(Weight weight) = 0;
  virtual void answer(Answer answer) = 0;
  virtual void day(const std::optional<Date>& day) = 0;
  virtual void endRow() = 0;
};

/// [respondent_id,] wave, channel, attributes, weight, statements, outcomes, date, comment.
[[nodiscard]] std::vector<std::string> exportHeaders(const Workspace& workspace, const SubmissionExport& options);
/// The submissions under these headers, in the order of entry.
void writeSubmissions(const Workspace& workspace, const SubmissionExport& options, ExportSink& sink);

/// An answer as files of text write it: blank is skipped.
[[nodiscard]] std::string exportedAnswer(Answer answer);

}  // namespace cx
