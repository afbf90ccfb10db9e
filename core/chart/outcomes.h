// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/chart/facts.h"
#include "core/chart/why.h"
#include "core/chart/wording.h"
#include "core/scoring/outcome_score.h"

namespace cx {

/// The outcomes of the wave under the view; they stand on scales of their own, whatever scale the view has.
[[nodiscard]] std::vector<OutcomeScore> outcomesOf(const Facts& facts);
/// "NPS", "CSAT", "CES".
[[nodiscard]] std::string outcomeName(const OutcomeScore& outcome, const Words& words);

/// Each with its interval, n and what it counts; no rows where none is asked for.
[[nodiscard]] Table outcomeTable(const Facts& facts, const Words& words);
/// "NPS 24.1 (12.0 to 35.8), n 184; CSAT …", or "".
[[nodiscard]] std::string outcomeLine(const Facts& facts, const Words& words);

/// "184 submissions; 98.5 % of the answers asked for were given; …; worst-case margin of a share ±7.2 points."
[[nodiscard]] std::string qualityLine(const Facts& facts, const Words& words);

/// Why an outcome is what it is; none where the questionnaire does not ask for it.
[[nodiscard]] std::optional<Why> whyOutcome(const Facts& facts, const Subject& subject, const Words& words);

}  // namespace cx
