// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "core/followup/target.h"
#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/organisation.h"
#include "core/survey/questionnaire.h"
#include "core/survey/wave.h"

namespace cx {

class Workspace;

struct CountedWave {
  Wave wave;
  std::int64_t forms = 0;
};

struct CountedChannel {
  Channel channel;
  std::int64_t latest = 0;  ///< forms in the newest wave
  std::int64_t all = 0;
};

struct CountedAttribute {
  Attribute attribute;
  std::int64_t filled = 0;           ///< forms that name one of its levels
  std::vector<std::int64_t> levels;  ///< forms per level
};

struct CountedVersion {
  int version = 1;
  int waves = 0;
  std::int64_t forms = 0;
};

/// What the Survey page shows: how the survey is set up, and how many forms stand behind each part.
struct SurveyContent {
  Organisation organisation;
  Questionnaire questionnaire;               ///< the newest version
  std::map<int, Questionnaire> definitions;  ///< of every version
  std::optional<int> draft;                  ///< the newest version, while no form answers it
  std::vector<CountedVersion> versions;      ///< every one, oldest first
  std::vector<CountedWave> waves;            ///< in the order of time
  std::vector<CountedChannel> channels;
  std::vector<CountedAttribute> attributes;
  std::vector<Target> targets;
  std::int64_t forms = 0;
};

/// Counts come from the tally cells: the cost follows waves × channels, not forms.
[[nodiscard]] SurveyContent surveyContent(const Workspace& workspace);
/// Over the waves of the list; an empty list means all.
[[nodiscard]] CountedAttribute counted(const Workspace& workspace, Attribute attribute,
                                       const std::vector<WaveId>& waves = {});

}  // namespace cx
