// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/tally/tally.h"

namespace cx {

/// What is carried over from form to form: where a form belongs and how much it counts.
struct EntryHeader {
  WaveId wave;
  ChannelId channel;
  std::vector<LevelId> levels;  ///< at most one per attribute
  std::optional<Date> date;
  Weight weight = oneWeight;
  bool operator==(const EntryHeader&) const = default;

  /// The level of an attribute; number 0: none given.
  [[nodiscard]] LevelId level(AttributeId attribute) const;
  void setLevel(LevelId level);
};

}  // namespace cx
