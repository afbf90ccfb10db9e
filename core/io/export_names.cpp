// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export_names.h"

#include <algorithm>

#include "core/survey/channel.h"
#include "core/survey/wave.h"

namespace cx {

ExportNames::ExportNames(const Workspace& workspace) : attributes(cx::attributes(workspace)) {
  for (const Wave& wave : cx::waves(workspace)) waves[wave.id] = wave.key;
  for (const Channel& channel : cx::channels(workspace)) channels[channel.id] = channel.key;
  for (const Attribute& attribute : attributes)
    for (const Level& level : attribute.levels) levels[{attribute.id, level.number}] = level.key;
}

std::string ExportNames::level(const Submission& submission, AttributeId attribute) const {
  const auto at = std::ranges::find(submission.levels, attribute, &LevelId::attribute);
  return at == submission.levels.end() ? std::string() : levels.at(*at);
}

}  // namespace cx
