// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/survey/attribute.h"
#include "core/survey/submission.h"

namespace cx {

/// What an export calls the things that submissions point to.
struct ExportNames {
  std::map<WaveId, std::string> waves;
  std::map<ChannelId, std::string> channels;
  std::map<LevelId, std::string> levels;
  std::vector<Attribute> attributes;

  explicit ExportNames(const Workspace& workspace);
  /// The submission's level of an attribute; empty where it has none.
  [[nodiscard]] std::string level(const Submission& submission, AttributeId attribute) const;
};

}  // namespace cx
