// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>
#include <vector>

#include "core/data/history.h"
#include "core/survey/decision.h"
#include "core/survey/organisation.h"
#include "core/survey/submission.h"
#include "core/survey/wave.h"
#include "core/survey/workspace.h"
#include "ui/report/report_content.h"

namespace cx {
namespace {

using Checks = std::vector<ReportCheck>;

struct Locks {
  std::int64_t operator()(const RowChart& chart) const {
    return std::ranges::count_if(chart.rows, &RowChart::Row::lock);
  }
  std::int64_t operator()(const TrendChart&) const { return 0; }
  std::int64_t operator()(const EventStrip&) const { return 0; }
  std::int64_t operator()(const GroupedBars& chart) const {
    std::int64_t count = 0;
    for (const auto& group : chart.groups) count += std::ranges::count_if(group.bars, &GroupedBars::Bar::lock);
    return count;
  }
  std::int64_t operator()(const Heatmap& chart) const {
    std::int64_t count = 0;
    for (const auto& row : chart.rows) count += std::ranges::count_if(row.cells, &Heatmap::Cell::lock);
    return count;
  }
  std::int64_t operator()(const RadarChart&) const { return 0; }  // the rows beside it are counted
};

std::int64_t suppressed(const Report& report) {
  std::int64_t count = 0;
  for (const ReportSection& section : report.sections) {
    for (const Block& block : section.blocks) {
      if (const auto* chart = std::get_if<Chart>(&block.body)) count += std::visit(Locks{}, chart->body);
    }
  }
  return count;
}

void checkRows(const Workspace& workspace, const View& view, Checks& checks) {
  const std::vector<SubmissionId> damaged = damagedSubmissions(workspace);
  if (!damaged.empty()) {
    checks.push_back({counted(std::int64_t(damaged.size()),
                              CX_TEXT_N("app", "%n stored forms are damaged: restore a backup before sending.")),
                      false});
    return;
  }
  Filter filter;
  filter.waves = {view.wave};
  const std::string print = dataFingerprint(workspace, filter);
  checks.push_back({text(CX_TEXT("app", "Every stored form is as it was entered; fingerprint %1 %2"),
                         {print.substr(0, 4), print.substr(4, 4)})});
}

void checkAudit(const Workspace& workspace, Checks& checks) {
  const bool whole = !brokenAuditEntry(workspace.database()).has_value();
  checks.push_back(whole
                       ? ReportCheck{text(CX_TEXT("app", "The log of changes is whole"))}
                       : ReportCheck{text(CX_TEXT("app", "The log of changes was altered outside Touchstone")), false});
}

void checkHidden(const std::vector<Report>& reports, Checks& checks) {
  const std::int64_t hidden = reports.empty() ? 0 : suppressed(reports.front());
  if (hidden > 0)
    checks.push_back({counted(hidden, CX_TEXT_N("app", "%n cells suppressed, none follows by subtraction"))});
  else
    checks.push_back({text(CX_TEXT("app", "No group is small enough to be suppressed"))});
}

void checkLeftOut(const Workspace& workspace, Checks& checks) {
  const auto rows = std::int64_t(quarantinedRows(workspace).size());
  if (rows > 0)
    checks.push_back({counted(rows, CX_TEXT_N("app", "%n quarantined rows are not in these numbers")), false});
}

void checkWave(const Workspace& workspace, const View& view, Checks& checks) {
  for (const Wave& wave : waves(workspace)) {
    if (wave.id != view.wave || wave.starts || wave.ends) continue;
    checks.push_back(
        {text(CX_TEXT("app", "%1 has no dates, so the report cannot say when it was asked"), {wave.name()}), false});
  }
}

void checkDecisions(const Workspace& workspace, const std::vector<Report>& reports, Checks& checks) {
  const std::vector<Decision> asked = decisions(workspace);
  if (asked.empty()) checks.push_back({text(CX_TEXT("app", "No decision is asked of the board")), false});
  for (const Decision& decision : asked) {
    if (decision.owner.empty() || !decision.due) {
      checks.push_back({text(CX_TEXT("app", "“%1” has no owner or no date"), {decision.text}), false});
    }
    for (const Report& report : reports) {
      const bool korean = report.language == Language::ko;
      if (!(korean ? decision.text.ko : decision.text.en).empty()) continue;
      const Text missing =
          korean ? text(CX_TEXT("app", "“%1” has no Korean wording; the English one is printed"), {decision.text})
                 : text(CX_TEXT("app", "“%1” has no English wording; the Korean one is printed"), {decision.text});
      checks.push_back({missing, false});
    }
  }
}

}  // namespace

Checks checkReport(const Workspace& workspace, const View& view, const std::vector<Report>& reports) {
  Checks checks;
  checkRows(workspace, view, checks);
  checkAudit(workspace, checks);
  checkHidden(reports, checks);
  checkLeftOut(workspace, checks);
  checkWave(workspace, view, checks);
  checkDecisions(workspace, reports, checks);
  if (organisation(workspace).sample)
    checks.push_back({text(CX_TEXT("app", "This is the sample: every page is marked as one")), false});
  std::ranges::stable_partition(checks, &ReportCheck::fine);
  return checks;
}

}  // namespace cx
