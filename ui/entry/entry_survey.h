// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/wave.h"
#include "ui/entry/entry_header.h"

namespace cx {

/// What forms can be keyed for: the waves, channels and attributes of the workspace.
struct EntrySurvey {
  std::vector<Wave> waves;
  std::vector<Channel> channels;
  std::vector<Attribute> attributes;

  /// Null where there is no such one.
  [[nodiscard]] const Wave* wave(WaveId id) const;
  [[nodiscard]] const Channel* channel(ChannelId id) const;
  [[nodiscard]] const Attribute* attribute(AttributeId id) const;
  /// The header with only what exists; a wave or channel that is missing becomes the newest wave and the first channel
  /// that a form can judge.
  [[nodiscard]] EntryHeader fitted(EntryHeader header) const;
};

[[nodiscard]] EntrySurvey entrySurvey(const Workspace& workspace);

}  // namespace cx
