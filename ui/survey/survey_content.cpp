// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/survey_content.h"

#include <map>
#include <utility>

#include "core/survey/questionnaire_draft.h"
#include "core/survey/workspace.h"
#include "core/tally/tally_cells.h"

namespace cx {
namespace {

std::int64_t forms(const Cells& cells, const Filter& filter) {
  const Tally total = cells.total(filter);
  return total.rows() + total.zeroWeight();
}

}  // namespace

CountedAttribute counted(const Workspace& workspace, Attribute attribute, const std::vector<WaveId>& waves) {
  const Cells cells = loadCells(workspace.database(), attribute.id);
  CountedAttribute out{std::move(attribute), 0, {}};
  for (const Level& level : out.attribute.levels) {
    out.levels.push_back(forms(cells, {waves, {}, {{out.attribute.id, level.number}}}));
    out.filled += out.levels.back();
  }
  return out;
}

SurveyContent surveyContent(const Workspace& workspace) {
  SurveyContent out{
      organisation(workspace), currentQuestionnaire(workspace), {}, draftVersion(workspace), {}, {}, {}, {}, {}, 0};
  const Cells cells = loadCells(workspace.database());
  out.forms = forms(cells, {});
  std::map<int, CountedVersion> versions;
  for (int version = 1; version <= out.questionnaire.version; ++version) {
    versions[version].version = version;
    out.definitions[version] = questionnaireVersion(workspace, version);
  }
  for (const Wave& wave : waves(workspace)) {
    out.waves.push_back({wave, forms(cells, {{wave.id}, {}, {}})});
    CountedVersion& version = versions[wave.questionnaire];
    version = {wave.questionnaire, version.waves + 1, version.forms + out.waves.back().forms};
  }
  for (const auto& [number, version] : versions) out.versions.push_back(version);
  for (const Channel& channel : channels(workspace)) {
    const std::int64_t all = forms(cells, {{}, {channel.id}, {}});
    const std::int64_t latest = out.waves.empty() ? 0 : forms(cells, {{out.waves.back().wave.id}, {channel.id}, {}});
    out.channels.push_back({channel, latest, all});
  }
  out.targets = targets(workspace);
  for (Attribute& attribute : attributes(workspace)) out.attributes.push_back(counted(workspace, std::move(attribute)));
  return out;
}

}  // namespace cx
