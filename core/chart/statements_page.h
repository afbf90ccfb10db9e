// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/chart/pages.h"
#include "core/chart/statement_choice.h"

namespace cx {

/// Statements: answers to each as diverging bars, and one of them in detail.
struct StatementsPage {
  PageHead head;
  std::string empty;
  std::vector<Chart> charts;  ///< "statements-answers", "statement-facts", "statement-waves", "statement-channels"
  std::string statement;      ///< the one in detail
  std::vector<std::string> statements;  ///< all of them, in the order of the bars
  bool compared = false;                ///< there is a wave to compare with
  std::string note;                     ///< what the score of the statement is not
};
[[nodiscard]] StatementsPage statementsPage(const Workspace& workspace, const View& view, const Words& words,
                                            const StatementChoice& choice = {});

/// Reliability of the dimensions; none without submissions. Reads every submission of the wave looked at.
[[nodiscard]] std::optional<Chart> reliabilityPage(const Workspace& workspace, const View& view, const Words& words);

}  // namespace cx
