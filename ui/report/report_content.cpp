// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_content.h"

#include "core/base/result.h"
#include "core/report/build_report.h"

namespace cx {

ReportContent reportContent(const Workspace& workspace, const View& view, const ReportChoice& choice) {
  ReportContent content;
  // All ticked means: those worth a page, as on the command line.
  const bool all = choice.sections == reportSections();
  const Result<void> built = guarded([&] {
    for (const Words& words : choice.languages)
      content.reports.push_back(
          buildReport(workspace, view, words, all ? std::vector<std::string>() : choice.sections));
  });
  if (built.has_error()) return ReportContent{{}, {}, built.error().text};
  content.checks = checkReport(workspace, view, content.reports);
  return content;
}

}  // namespace cx
