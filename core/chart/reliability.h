// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/chart/chart.h"
#include "core/chart/facts.h"
#include "core/chart/pages.h"
#include "core/chart/wording.h"
#include "core/scoring/dimension_reliability.h"

namespace cx {

/// "alpha 0.82 (0.78 to 0.86), n 178: fine", or why there is none.
[[nodiscard]] std::string reliabilityWords(const DimensionReliability& dimension, const Wording& say);

/// Where such an interval is known to be optimistic, told by the number of forms and by where the dimension's score
/// lies; "" where it keeps its word, or nothing is shown.
[[nodiscard]] std::string reliabilityCoverage(const DimensionReliability& dimension, const Facts& facts,
                                              const Wording& say);

/// "Reliability: Measure 0.82 (0.78 to 0.86), fine; Manage …".
[[nodiscard]] std::string reliabilitySentence(const Facts& facts, const std::vector<DimensionReliability>& dimensions,
                                              const Words& words);

/// Alpha with its interval per dimension, and under it what each statement does: alpha without it, and its correlation
/// with the rest. "reliability"
[[nodiscard]] Chart reliabilityChart(const Facts& facts, const std::vector<DimensionReliability>& dimensions,
                                     const Words& words);

/// One for each dimension whose interval reaches below 0.6. Reads the submissions of the wave looked at.
[[nodiscard]] std::vector<Notice> reliabilityNotices(const Workspace& workspace, const View& view, const Words& words);

}  // namespace cx
