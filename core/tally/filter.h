// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/id.h"

namespace cx {

/// Which submissions count. An empty list means all. Levels of one attribute are alternatives; two attributes must both
/// hold.
struct Filter {
  std::vector<WaveId> waves;
  std::vector<ChannelId> channels;
  std::vector<LevelId> levels;
  bool operator==(const Filter&) const = default;
};

}  // namespace cx
