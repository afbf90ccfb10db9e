// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/questionnaire.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>
#include <set>

#include "core/base/resource.h"
#include "core/survey/workspace.h"

namespace cx {

std::vector<const Statement*> Questionnaire::statements() const {
  std::vector<const Statement*> out;
  for (const Dimension& dimension : dimensions)
    for (const Statement& statement : dimension.statements) out.push_back(&statement);
  return out;
}

const Statement* Questionnaire::statement(std::string_view key) const {
  for (const Statement* statement : statements())
    if (statement->id == key) return statement;
  return nullptr;
}

const Dimension* Questionnaire::dimension(std::string_view key) const {
  const auto found = std::ranges::find(dimensions, key, &Dimension::id);
  return found == dimensions.end() ? nullptr : &*found;
}

const OutcomeQuestion* Questionnaire::outcome(std::string_view key) const {
  const auto found = std::ranges::find(outcomes, key, &OutcomeQuestion::id);
  return found == outcomes.end() ? nullptr : &*found;
}

Layout Questionnaire::layout() const {
  Layout out;
  out.dimensions = int(dimensions.size());
  for (std::size_t d = 0; d < dimensions.size(); ++d)
    for (const Statement& statement : dimensions[d].statements)
      out.slots.push_back({statement.slot, statement.scale.min, statement.scale.max, statement.reverse, int(d)});
  for (const OutcomeQuestion& outcome : outcomes)
    out.slots.push_back({outcome.slot, outcome.scale.min, outcome.scale.max, false, -1});
  std::ranges::sort(out.slots, {}, &SlotRule::slot);
  return out;
}

std::vector<std::string> builtInQuestionnaires() {
  return {"digital-cx", "cx-strategy"};
}

Questionnaire builtInQuestionnaire(std::string_view id) {
  const auto known = builtInQuestionnaires();
  if (std::ranges::find(known, id) == known.end())
    throw Failure(
        ErrorKind::usage,
        text(CX_TEXT("core",
                     "There is no built-in questionnaire “%1”. Give one of the built-in names, or a definition file."),
             {std::string(id)}));
  return parseQuestionnaire(resource(std::string(id) + ".json"));
}

Questionnaire questionnaireVersion(const Workspace& workspace, int version) {
  SQLite::Statement row(workspace.database(), "SELECT definition FROM questionnaire WHERE version=?");
  row.bind(1, version);
  if (!row.executeStep())
    throw Failure(ErrorKind::cannot_open,
                  text(CX_TEXT("core", "Questionnaire version %1 is missing. Restore the latest backup."),
                       {std::to_string(version)}));
  return parseQuestionnaire(row.getColumn(0).getString());
}

Questionnaire currentQuestionnaire(const Workspace& workspace) {
  SQLite::Statement row(workspace.database(), "SELECT coalesce(max(version), 0) FROM questionnaire");
  row.executeStep();
  return questionnaireVersion(workspace, row.getColumn(0).getInt());
}

namespace {

void insertSlot(Workspace& workspace, int version, const std::string& key, const AnswerScale& scale, bool reverse,
                int dimension, int slot) {
  SQLite::Statement row(
      workspace.database(),
      "INSERT INTO slot(version, slot, key, dimension, min, max, reverse) VALUES (?, ?, ?, ?, ?, ?, ?)");
  row.bind(1, version);
  row.bind(2, slot);
  row.bind(3, key);
  row.bind(4, dimension);
  row.bind(5, scale.min);
  row.bind(6, scale.max);
  row.bind(7, reverse ? 1 : 0);
  row.exec();
}

/// Each question keeps the slot of its key in any version; new keys get the next ones.
void giveSlots(SQLite::Database& database, Questionnaire& questionnaire) {
  std::map<std::string, int> slots;
  int next = 0;
  SQLite::Statement taken(database, "SELECT DISTINCT key, slot FROM slot");
  while (taken.executeStep()) {
    slots[taken.getColumn(0).getString()] = taken.getColumn(1).getInt();
    next = std::max(next, taken.getColumn(1).getInt() + 1);
  }
  const auto slotFor = [&](const std::string& key) {
    const auto [at, added] = slots.try_emplace(key, next);
    if (added) ++next;
    return at->second;
  };
  for (Dimension& dimension : questionnaire.dimensions)
    for (Statement& statement : dimension.statements) statement.slot = slotFor(statement.id);
  for (OutcomeQuestion& outcome : questionnaire.outcomes) outcome.slot = slotFor(outcome.id);
}

void store(Workspace& workspace, Questionnaire& questionnaire) {
  giveSlots(workspace.database(), questionnaire);
  SQLite::Statement row(workspace.database(),
                        "INSERT INTO questionnaire(version, definition) VALUES (?, ?) "
                        "ON CONFLICT(version) DO UPDATE SET definition=excluded.definition");
  row.bind(1, questionnaire.version);
  row.bind(2, questionnaireJson(questionnaire, true));
  row.exec();
  for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d)
    for (const Statement& statement : questionnaire.dimensions[d].statements)
      insertSlot(workspace, questionnaire.version, statement.id, statement.scale, statement.reverse, int(d),
                 statement.slot);
  for (const OutcomeQuestion& outcome : questionnaire.outcomes)
    insertSlot(workspace, questionnaire.version, outcome.id, outcome.scale, false, -1, outcome.slot);
}

}  // namespace

void addQuestionnaire(Workspace& workspace, Questionnaire questionnaire) {
  questionnaire.version =
      workspace.database().execAndGet("SELECT coalesce(max(version), 0) + 1 FROM questionnaire").getInt();
  store(workspace, questionnaire);
}

void replaceQuestionnaire(Workspace& workspace, Questionnaire questionnaire) {
  SQLite::Statement clear(workspace.database(), "DELETE FROM slot WHERE version=?");
  clear.bind(1, questionnaire.version);
  clear.exec();
  store(workspace, questionnaire);
}

}  // namespace cx
