// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/questionnaire_draft.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

#include "core/survey/asked.h"
#include "core/survey/workspace.h"

namespace cx {

std::optional<int> draftVersion(const Workspace& workspace) {
  SQLite::Statement row(workspace.database(),
                        "SELECT coalesce(max(questionnaire), 0) FROM wave "
                        "WHERE id IN (SELECT wave FROM tally_cell WHERE attribute=0)");
  row.executeStep();
  const int newest = currentQuestionnaire(workspace).version;
  return newest > row.getColumn(0).getInt() ? std::optional(newest) : std::nullopt;
}

std::optional<Statement> askedBefore(const Workspace& workspace, int version, std::string_view statement) {
  const Asked before = lastAsked(workspace, version - 1);
  const auto was = before.find(statement);
  return was == before.end() ? std::nullopt : std::optional(was->second);
}

bool draftQuestionnaire(Workspace& workspace, Questionnaire edited, const WordingChanges& wording) {
  (void)parseQuestionnaire(questionnaireJson(edited, true));  // refuses what could not be read again
  const auto draft = draftVersion(workspace);
  if (!draft) return editQuestionnaire(workspace, std::move(edited), wording);
  const Questionnaire current = currentQuestionnaire(workspace);
  demandSameInstrument(edited, current);
  const Asked before = lastAsked(workspace, *draft - 1);
  const auto changed = reworded(before, edited);
  WordingChanges said = wording;
  for (const std::string& statement : changed) {
    const Statement *held = current.statement(statement), *now = edited.statement(statement);
    if (held && sameMeasure(*held, *now) && sameWords(*held, *now))
      said.try_emplace(statement, classOf(before.at(statement), *held));
  }
  demandClasses(changed, said);
  carryAll(before, edited, current, said);
  if (edited == current) return false;
  replaceQuestionnaire(workspace, std::move(edited));
  return true;
}

void reclassify(Workspace& workspace, const std::string& statement, WordingChange change) {
  Questionnaire current = currentQuestionnaire(workspace);
  const Asked before = lastAsked(workspace, current.version - 1);
  const auto changed = reworded(before, current);
  if (std::ranges::find(changed, statement) == changed.end())
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("core", "The wording of “%1” did not change, so it has no class; nothing was saved."),
                       {statement}));
  for (Dimension& dimension : current.dimensions)
    for (Statement& one : dimension.statements)
      if (one.id == statement) carry(before.at(statement), one, {{statement, change}});
  replaceQuestionnaire(workspace, std::move(current));
}

StatementEdit editOf(const Questionnaire& older, const Questionnaire& newer, std::string_view statement) {
  const Statement *was = older.statement(statement), *now = newer.statement(statement);
  if (!was || !now) return now ? StatementEdit::added : StatementEdit::removed;
  if (!sameMeasure(*was, *now) || was->wording != now->wording) return StatementEdit::breaking;
  if (was->nuance != now->nuance) return StatementEdit::minor;
  return sameWords(*was, *now) ? StatementEdit::same : StatementEdit::cosmetic;
}

}  // namespace cx
