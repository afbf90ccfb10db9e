// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/words.h"
#include "core/chart/chart.h"

namespace cx {

/// A figure on a small base with its star, "n 24*"; any other as it is.
template <class Scored>
[[nodiscard]] std::string starred(const std::string& figure, const Scored& score) {
  return score.small_base ? figure + "*" : figure;
}

/// "small base, n < 30"; where figures have the star "small base, n < 30 (*)".
[[nodiscard]] LegendItem smallBaseSign(const Words& words);
[[nodiscard]] LegendItem starredSmallBaseSign(const Words& words);

}  // namespace cx
