// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/scoring/scale.h"

namespace cx {

class Workspace;

/// What a score is to reach: in per cent of the maximum, over all channels or in one. Meant for the answers of the
/// newest questionnaire; there is at most one for a scope and a channel.
struct Target {
  std::int64_t id = 0;
  Scope scope;
  ChannelId channel = {};  ///< 0: all channels
  double value = 0;
  std::string owner;
  std::optional<Date> due;
  bool operator==(const Target&) const = default;
};

/// Overall first, then dimensions and statements in the order of the questionnaire; of each the one over all channels
/// first. Those of a scope that is not asked any more, or of a channel that is gone, are left out.
[[nodiscard]] std::vector<Target> targets(const Workspace& workspace);
/// The id is given here. Failure(bad_data): a scope that is not asked or a channel that is not there, a value outside
/// the scale of the scope (named), a second target for the same scope and channel.
std::int64_t addTarget(Workspace& workspace, const Target& target);
void updateTarget(Workspace& workspace, const Target& target);
void removeTarget(Workspace& workspace, std::int64_t target);
/// Those of a channel, before it is removed itself.
void removeTargetsOf(Workspace& workspace, ChannelId channel);

/// The target as a point of another scale; none where the answers of its scope do not allow that exactly: on
/// top-2-box, and on any scale but its own where the statements are answered on unlike scales.
[[nodiscard]] std::optional<double> onScale(const Target& target, const Questionnaire& questionnaire, Scale scale);

}  // namespace cx
