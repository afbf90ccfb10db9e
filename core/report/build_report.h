// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/words.h"
#include "core/report/report.h"
#include "core/scoring/view.h"

namespace cx {

class Workspace;

/// The sections that can be asked for, in order: summary, changes, trend, channels, statements, benchmark, method,
/// numbers.
[[nodiscard]] const std::vector<std::string>& reportSections();

/// Builds the board report for a view; `sections` empty means all.
/// Failure(bad_data) when the view has no submissions, Failure(usage) for an unknown section.
[[nodiscard]] Report buildReport(const Workspace& workspace, const View& view, const Words& words,
                                 const std::vector<std::string>& sections = {});

}  // namespace cx
