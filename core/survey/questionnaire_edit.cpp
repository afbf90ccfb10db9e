// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/questionnaire_edit.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>

#include "core/survey/wave.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

constexpr std::array<std::pair<WordingChange, std::string_view>, 3> codes{
    {{WordingChange::cosmetic, "cosmetic"}, {WordingChange::minor, "minor"}, {WordingChange::breaking, "breaking"}}};

bool sameMeasure(const Statement& a, const Statement& b) {
  return a.scale.min == b.scale.min && a.scale.max == b.scale.max && a.reverse == b.reverse;
}

bool sameWords(const Statement& a, const Statement& b) {
  return a.text == b.text && a.channel_text == b.channel_text && a.scale.labels == b.scale.labels;
}

/// Every statement as the newest version that has it asks it: one that was dropped may come back.
std::map<std::string, Statement> lastAsked(const Workspace& workspace) {
  std::map<std::string, Statement> out;
  for (int version = currentQuestionnaire(workspace).version; version > 0; --version) {
    const Questionnaire questionnaire = questionnaireVersion(workspace, version);
    for (const Statement* statement : questionnaire.statements()) out.try_emplace(statement->id, *statement);
  }
  return out;
}

std::string listed(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

void demandClasses(const std::vector<std::string>& reworded, const WordingChanges& wording) {
  std::vector<std::string> unsaid;
  for (const std::string& statement : reworded)
    if (!wording.contains(statement)) unsaid.push_back(statement);
  if (!unsaid.empty())
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("core",
                               "The wording of %1 changed. Say of each statement whether that is cosmetic, minor or "
                               "breaking; nothing was saved."),
                       {listed(unsaid)}));
  for (const auto& [statement, change] : wording)
    if (std::ranges::find(reworded, statement) == reworded.end())
      throw Failure(ErrorKind::bad_data,
                    text(CX_TEXT("core", "The wording of “%1” did not change, so it has no class; nothing was saved."),
                         {statement}));
}

/// What the workspace keeps about a statement, carried on and counted up.
void carry(const Statement& was, Statement& now, const WordingChanges& wording) {
  now.slot = was.slot;
  now.wording = was.wording;
  now.nuance = was.nuance;
  const auto change = wording.find(now.id);
  if (change == wording.end()) return;
  if (change->second == WordingChange::breaking) ++now.wording;
  if (change->second == WordingChange::minor) ++now.nuance;
}

void giveToLaterWaves(Workspace& workspace) {
  const int version = currentQuestionnaire(workspace).version;
  SQLite::Statement answered(workspace.database(), "SELECT 1 FROM submission WHERE wave=? LIMIT 1");
  const auto all = waves(workspace);
  for (auto wave = all.rbegin(); wave != all.rend(); ++wave) {
    answered.reset();
    answered.bind(1, wave->id.value);
    if (answered.executeStep()) return;
    Wave later = *wave;
    later.questionnaire = version;
    updateWave(workspace, later);
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
  const auto before = lastAsked(workspace);
  std::vector<std::string> out;
  for (const Statement* now : edited.statements()) {
    const auto was = before.find(now->id);
    if (was != before.end() && sameMeasure(was->second, *now) && !sameWords(was->second, *now)) out.push_back(now->id);
  }
  return out;
}

bool editQuestionnaire(Workspace& workspace, Questionnaire edited, const WordingChanges& wording) {
  const Questionnaire current = currentQuestionnaire(workspace);
  if (edited.id != current.id)
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("core",
                               "This is questionnaire “%1”, but the workspace asks “%2”. An edit keeps the id; start "
                               "another workspace for another questionnaire."),
                       {edited.id, current.id}));
  demandClasses(rewordedStatements(workspace, edited), wording);
  const auto before = lastAsked(workspace);
  edited.version = current.version;
  for (Dimension& dimension : edited.dimensions)
    for (Statement& statement : dimension.statements) {
      statement.slot = -1;
      statement.wording = 1;
      statement.nuance = 0;
      if (const auto was = before.find(statement.id); was != before.end()) carry(was->second, statement, wording);
    }
  for (OutcomeQuestion& outcome : edited.outcomes) {
    const OutcomeQuestion* was = current.outcome(outcome.id);
    outcome.slot = was ? was->slot : -1;
  }
  if (edited == current) return false;
  addQuestionnaire(workspace, std::move(edited));
  giveToLaterWaves(workspace);
  return true;
}

}  // namespace cx
