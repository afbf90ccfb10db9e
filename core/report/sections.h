// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/facts.h"
#include "core/chart/wording.h"
#include "core/report/report.h"

/// The sections of the board report, each from the facts of a view that has submissions.
namespace cx {

[[nodiscard]] ReportSection summarySection(const Workspace& workspace, const Facts& facts, const Words& words);
[[nodiscard]] ReportSection changesSection(const Workspace& workspace, const Facts& facts, const Words& words);
[[nodiscard]] ReportSection trendSection(const Workspace& workspace, const Facts& facts, const Words& words);
[[nodiscard]] ReportSection channelsSection(const Workspace& workspace, const Facts& facts, const Words& words);
[[nodiscard]] ReportSection statementsSection(const Workspace& workspace, const Facts& facts, const Words& words);
[[nodiscard]] ReportSection benchmarkSection(const Workspace& workspace, const Facts& facts, const Words& words);
[[nodiscard]] ReportSection methodSection(const Workspace& workspace, const Facts& facts, const Words& words);
[[nodiscard]] ReportSection numbersSection(const Workspace& workspace, const Facts& facts, const Words& words);

/// "±2.2": how well the scores of a list are known at their worst; "" where none has an interval.
[[nodiscard]] std::string knownTo(const std::vector<const Score*>& scores, const Wording& say);
/// The scores that were computed, of one group.
[[nodiscard]] std::vector<const Score*> pointers(const std::vector<Score>& scores);

}  // namespace cx
