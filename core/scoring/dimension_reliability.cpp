// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/dimension_reliability.h"

#include "core/data/viewer_mark.h"
#include "core/scoring/person_rows.h"
#include "core/survey/workspace.h"

namespace cx {

std::optional<ReliabilityBand> DimensionReliability::band() const {
  return shown() ? std::optional(reliabilityBand(value.interval->lo)) : std::nullopt;
}

std::vector<DimensionReliability> reliabilitiesOf(const Workspace& workspace, const Selection& selection,
                                                  const Wave& wave) {
  const Questionnaire& questionnaire = selection.questionnaire(wave);
  const Filter filter{{wave.id}, selection.view().channels, selection.view().levels};
  const PersonRows rows(workspace, filter, questionnaire, std::nullopt);
  std::vector<DimensionReliability> out;
  for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d)
    out.push_back({questionnaire.dimensions[d].id, reliability(rows.completeRows()[d], selection.rules().confidence),
                   !viewerThreshold(workspace.database())});
  return out;
}

}  // namespace cx
