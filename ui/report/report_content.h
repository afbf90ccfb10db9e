// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/words.h"
#include "core/report/report.h"
#include "core/scoring/view.h"

namespace cx {

class Workspace;

/// Something to know before the report goes out.
struct ReportCheck {
  Text text;
  bool fine = true;  ///< else it deserves attention
  bool operator==(const ReportCheck&) const = default;
};

/// The report in each language asked for, or why there is none, and the checks.
struct ReportContent {
  std::vector<Report> reports;
  std::vector<ReportCheck> checks;
  std::optional<Text> refusal;
};

/// What a person chose for the report.
struct ReportChoice {
  std::vector<Words> languages;
  std::vector<std::string> sections;  ///< ids; never empty
};

[[nodiscard]] ReportContent reportContent(const Workspace& workspace, const View& view, const ReportChoice& choice);

/// What is checked before a report of this view is sent: that the stored rows are whole, what was left out or hidden,
/// and what the board would miss. What is fine stands first.
[[nodiscard]] std::vector<ReportCheck> checkReport(const Workspace& workspace, const View& view,
                                                   const std::vector<Report>& reports);

}  // namespace cx
