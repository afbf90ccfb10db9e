// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/asked.h"

#include <algorithm>

namespace cx {
namespace {

std::string listed(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

}  // namespace

Asked lastAsked(const Workspace& workspace, int version) {
  Asked out;
  for (; version > 0; --version) {
    const Questionnaire questionnaire = questionnaireVersion(workspace, version);
    for (const Statement* statement : questionnaire.statements()) out.try_emplace(statement->id, *statement);
  }
  return out;
}

bool sameMeasure(const Statement& a, const Statement& b) {
  return a.scale.min == b.scale.min && a.scale.max == b.scale.max && a.reverse == b.reverse;
}

bool sameWords(const Statement& a, const Statement& b) {
  return a.text == b.text && a.channel_text == b.channel_text && a.scale.labels == b.scale.labels;
}

std::vector<std::string> reworded(const Asked& before, const Questionnaire& edited) {
  std::vector<std::string> out;
  for (const Statement* now : edited.statements()) {
    const auto was = before.find(now->id);
    if (was != before.end() && sameMeasure(was->second, *now) && !sameWords(was->second, *now)) out.push_back(now->id);
  }
  return out;
}

void demandSameInstrument(const Questionnaire& edited, const Questionnaire& current) {
  if (edited.id != current.id)
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("core",
                               "This is questionnaire “%1”, but the workspace asks “%2”. An edit keeps the id; start "
                               "another workspace for another questionnaire."),
                       {edited.id, current.id}));
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

void carry(const Statement& was, Statement& now, const WordingChanges& wording) {
  now.slot = was.slot;
  now.wording = was.wording;
  now.nuance = was.nuance;
  const auto change = wording.find(now.id);
  if (change == wording.end()) return;
  if (change->second == WordingChange::breaking) ++now.wording;
  if (change->second == WordingChange::minor) ++now.nuance;
}

void carryAll(const Asked& before, Questionnaire& edited, const Questionnaire& current, const WordingChanges& wording) {
  edited.version = current.version;
  for (Dimension& dimension : edited.dimensions)
    for (Statement& statement : dimension.statements) {
      const Statement* held = current.statement(statement.id);
      statement.slot = held ? held->slot : -1;
      statement.wording = 1;
      statement.nuance = 0;
      if (const auto was = before.find(statement.id); was != before.end()) carry(was->second, statement, wording);
    }
  for (OutcomeQuestion& outcome : edited.outcomes) {
    const OutcomeQuestion* was = current.outcome(outcome.id);
    outcome.slot = was ? was->slot : -1;
  }
}

WordingChange classOf(const Statement& was, const Statement& now) {
  if (was.wording != now.wording) return WordingChange::breaking;
  return was.nuance != now.nuance ? WordingChange::minor : WordingChange::cosmetic;
}

}  // namespace cx
