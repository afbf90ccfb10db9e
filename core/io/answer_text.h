// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/tally/answer.h"

namespace cx {

/// How data files write the states that are no score; a blank is "skipped".
constexpr std::string_view notApplicableText = "N/A";
constexpr std::string_view notAskedText = "not asked";

/// An answer as a data file writes it: a whole number from min to max ("4", "4.0"), blank, "N/A" or "해당 없음", "not
/// asked". Nothing for anything else.
[[nodiscard]] std::optional<Answer> parseAnswer(std::string_view field, int min, int max, char decimal = '.');

}  // namespace cx
