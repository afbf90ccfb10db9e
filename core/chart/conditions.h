// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/chart/facts.h"
#include "core/chart/wording.h"

namespace cx {

/// "benchmark %: floor 20, neutral 60".
[[nodiscard]] std::string scaleLine(const Facts& facts, const Words& words);
/// "n 184 · 14–27 Sep 2026 · benchmark %: floor 20, neutral 60 · questionnaire v2 · unweighted", and the filter where
/// there is one.
[[nodiscard]] std::string conditionsLine(const Facts& facts, const Words& words);
/// The same as sentences, printed under exports and on every page of the report.
[[nodiscard]] std::string sourceLine(const Facts& facts, const Words& words);
/// "Website, App" or "Department: Service"; empty without a filter.
[[nodiscard]] std::string filterLine(const Facts& facts, const Words& words);
/// The sentence of a view without submissions: what to do next.
[[nodiscard]] std::string emptySentence(const Facts& facts, const Words& words);

}  // namespace cx
