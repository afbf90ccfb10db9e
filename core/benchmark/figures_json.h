// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/benchmark/figures.h"

namespace cx {

/// The reference files that travel inside the program, read. Throws std::exception when one of them is malformed.
[[nodiscard]] std::vector<Reference> readPublishedFigures();
[[nodiscard]] std::vector<UnpublishedTopic> readUnpublishedTopics();

}  // namespace cx
