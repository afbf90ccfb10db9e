// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/questionnaire_edit.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>
#include <ranges>

#include "core/survey/asked.h"
#include "core/survey/wave.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

constexpr std::array<std::pair<WordingChange, std::string_view>, 3> codes{
    {{WordingChange::cosmetic, "cosmetic"}, {WordingChange::minor, "minor"}, {WordingChange::breaking, "breaking"}}};

void giveToLaterWaves(Workspace& workspace) {
  const int version = currentQuestionnaire(workspace).version;
  SQLite::Statement answered(workspace.database(), "SELECT 1 FROM submission WHERE wave=? LIMIT 1");
  auto all = waves(workspace);
  for (Wave& wave : std::views::reverse(all)) {
    answered.reset();
    answered.bind(1, wave.id.value);
    if (answered.executeStep()) return;
    wave.questionnaire = version;
    updateWave(workspace, wave);
  }
}

}  // namespace

std::string_view code(WordingChange change) {
  return std::ranges::find(codes, change, &decltype(codes)::value_type::first)->second;
}

std::optional<WordingChange> wordingChangeFromCode(std::string_view code) {
  const auto at = std::ranges::find(codes, code, &decltype(codes)::value_type::second);
  return at == codes.end() ? std::nullopt : std::optional(at->first);
}

std::vector<std::string> rewordedStatements(const Workspace& workspace, const Questionnaire& edited) {
  return reworded(lastAsked(workspace, currentQuestionnaire(workspace).version), edited);
}

bool editQuestionnaire(Workspace& workspace, Questionnaire edited, const WordingChanges& wording) {
  const Questionnaire current = currentQuestionnaire(workspace);
  demandSameInstrument(edited, current);
  const Asked before = lastAsked(workspace, current.version);
  demandClasses(reworded(before, edited), wording);
  carryAll(before, edited, current, wording);
  if (edited == current) return false;
  addQuestionnaire(workspace, std::move(edited));
  giveToLaterWaves(workspace);
  return true;
}

}  // namespace cx
