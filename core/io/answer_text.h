// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/tally/answer.h"

namespace cx {

/// How data files write the states that are no score; a blank is "skipped".
constexpr std::string_view notApplicableText = "N/A";
constexpr std::string_view notAskedText = "not asked";

/// A whole number, "4" or "4.0".
[[nodiscard]] std::optional<int> wholeNumberText(std::string_view field, char decimal = '.');

/// With a hyphen for the minus sign that word processors put in its place.
[[nodiscard]] std::string plainMinus(const std::string& word);

/// An answer as a data file writes it: a whole number from min to max ("4", "4.0", "４", "4점", "4 - Agree"), blank, or
/// a word that is no score, such as "N/A", "해당 없음", "무응답" or "not asked". Nothing for anything else.
[[nodiscard]] std::optional<Answer> parseAnswer(std::string_view field, int min, int max, char decimal = '.');

}  // namespace cx
