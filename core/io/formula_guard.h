// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace cx {

/// A text that a spreadsheet cannot take for a formula: an apostrophe goes before a leading = + - @, tab or line end
/// (full-width signs included), with or without apostrophes before it.
[[nodiscard]] std::string formulaGuarded(std::string_view text);

/// The text that `formulaGuarded` was given; any other text stays as it is.
[[nodiscard]] std::string_view formulaUnguarded(std::string_view text);

}  // namespace cx
