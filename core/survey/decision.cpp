// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/decision.h"

#include <SQLiteCpp/Statement.h>

#include "core/base/result.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

void validate(const Decision& decision) {
  if (decision.text.en.empty() && decision.text.ko.empty())
    throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "A decision needs words: write what is to be decided.")));
}

/// Binds text, owner and due date from the first parameter on.
void bindFields(SQLite::Statement& row, const Decision& decision) {
  row.bind(1, decision.text.en);
  row.bind(2, decision.text.ko);
  row.bind(3, decision.owner);
  if (decision.due)
    row.bind(4, isoDate(*decision.due));
  else
    row.bind(4);
}

}  // namespace

std::vector<Decision> decisions(const Workspace& workspace) {
  std::vector<Decision> out;
  SQLite::Statement rows(workspace.database(), "SELECT id, text_en, text_ko, owner, due FROM decision ORDER BY id");
  while (rows.executeStep()) {
    Decision decision{rows.getColumn(0).getInt64(),
                      {rows.getColumn(1).getString(), rows.getColumn(2).getString()},
                      rows.getColumn(3).getString(),
                      {}};
    if (!rows.isColumnNull(4)) decision.due = parseIsoDate(rows.getColumn(4).getString());
    out.push_back(std::move(decision));
  }
  return out;
}

std::int64_t addDecision(Workspace& workspace, const Decision& decision) {
  validate(decision);
  SQLite::Statement row(workspace.database(), "INSERT INTO decision(text_en, text_ko, owner, due) VALUES (?, ?, ?, ?)");
  bindFields(row, decision);
  row.exec();
  return workspace.database().getLastInsertRowid();
}

void updateDecision(Workspace& workspace, const Decision& decision) {
  validate(decision);
  SQLite::Statement row(workspace.database(), "UPDATE decision SET text_en=?, text_ko=?, owner=?, due=? WHERE id=?");
  bindFields(row, decision);
  row.bind(5, decision.id);
  row.exec();
}

void removeDecision(Workspace& workspace, std::int64_t decision) {
  SQLite::Statement row(workspace.database(), "DELETE FROM decision WHERE id=?");
  row.bind(1, decision);
  row.exec();
}

}  // namespace cx
