// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/chart/facts.h"

namespace cx {

/// Answers to one statement that are no score; three different states.
struct MissingAnswers {
  std::int64_t skipped = 0, not_applicable = 0, not_asked = 0;
  [[nodiscard]] std::int64_t unanswered() const { return skipped + not_applicable; }
};

/// To one statement, in a group of forms.
[[nodiscard]] MissingAnswers missingAnswers(const Tally& tally, const Statement& statement);
/// By statement, over the wave looked at.
[[nodiscard]] std::vector<MissingAnswers> missingAnswers(const Facts& facts);
[[nodiscard]] MissingAnswers total(const std::vector<MissingAnswers>& statements);

}  // namespace cx
