// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/id.h"
#include "core/tally/filter.h"

namespace cx {

/// How a score is expressed. Two scales never share an axis; top-2-box exists for statements only.
enum class Scale { benchmark, rescaled, mean, top2 };

/// What a reader looks at: the filter bar's state, shared by all pages and printed on every export.
struct View {
  WaveId wave;     ///< 0: the newest
  WaveId compare;  ///< 0: the one before `wave`
  std::vector<ChannelId> channels;
  std::vector<LevelId> levels;
  bool weighted = false;
  Scale scale = Scale::benchmark;
  bool operator==(const View&) const = default;
};

}  // namespace cx
