// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/chart/facts.h"
#include "core/chart/wording.h"

namespace cx {

/// What can be said over the latest break of the overall line, in words and never as a line.
struct AcrossBreak {
  std::string what;     ///< "† G2 was reworded"
  std::string warning;  ///< what cannot be compared
  std::string basis;    ///< "11 of 12 statements"; "" where nothing is left to compare
  std::string bridged;  ///< the index of the unchanged statements, then and now, with test and verdict
  [[nodiscard]] bool empty() const { return what.empty(); }
};

/// Empty where the line is whole. Reads the submissions of two waves.
[[nodiscard]] AcrossBreak acrossBreak(const Workspace& workspace, const Facts& facts, const Words& words);

}  // namespace cx
