// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/target.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

#include "core/survey/channel.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

/// The place of a scope in the questionnaire, or its end.
std::size_t placeOf(const std::vector<Scope>& asked, const Scope& scope) {
  return std::size_t(std::ranges::find(asked, scope) - asked.begin());
}

/// The scope of a stored key, of those asked; none where the key names another.
std::optional<Scope> scopeOf(const std::vector<Scope>& asked, const std::string& key) {
  const auto at = std::ranges::find(asked, key, &Scope::key);
  return at == asked.end() ? std::nullopt : std::optional(*at);
}

bool isThere(const Workspace& workspace, ChannelId channel) {
  if (!channel) return true;
  const auto all = channels(workspace);
  return std::ranges::find(all, channel, &Channel::id) != all.end();
}

void demandFree(const Workspace& workspace, const Target& target) {
  SQLite::Statement other(workspace.database(), "SELECT 1 FROM target WHERE scope=? AND channel=? AND id<>?");
  other.bind(1, target.scope.key());
  other.bind(2, target.channel.value);
  other.bind(3, target.id);
  if (other.executeStep())
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("core", "There is a target for this already. Change that one; nothing was saved.")));
}

void validate(const Workspace& workspace, const Target& target) {
  const auto bounds = boundsOf(currentQuestionnaire(workspace), target.scope, Scale::benchmark);
  if (!bounds || !isThere(workspace, target.channel))
    throw Failure(
        ErrorKind::bad_data,
        text(CX_TEXT("core", "A target needs a part of the questionnaire in use and a channel of this workspace.")));
  const bool within = target.value >= bounds->floor && target.value <= bounds->ceiling;  // not so what is no number
  if (!within)
    throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "A target lies on the scale of its score, from %1 to %2."),
                                            {Number{bounds->floor}, Number{bounds->ceiling}}));
  demandFree(workspace, target);
}

/// Binds all columns but the id from the first parameter on.
void bindFields(SQLite::Statement& row, const Target& target) {
  row.bind(1, target.scope.key());
  row.bind(2, target.channel.value);
  row.bind(3, target.value);
  row.bind(4, target.owner);
  if (target.due)
    row.bind(5, isoDate(*target.due));
  else
    row.bind(5);
}

/// Whether every statement of the scope is answered on the same scale.
bool oneScale(const std::vector<const Statement*>& statements) {
  return std::ranges::all_of(statements, [&](const Statement* one) {
    return one->scale.min == statements.front()->scale.min && one->scale.max == statements.front()->scale.max;
  });
}

}  // namespace

std::vector<Target> targets(const Workspace& workspace) {
  const auto asked = scopes(currentQuestionnaire(workspace));
  std::vector<Target> out;
  SQLite::Statement rows(
      workspace.database(),
      "SELECT id, scope, channel, value, owner, due FROM target WHERE channel=0 OR channel IN (SELECT id FROM channel) "
      "ORDER BY channel");
  while (rows.executeStep()) {
    const auto scope = scopeOf(asked, rows.getColumn(1).getString());
    if (!scope) continue;
    Target target{rows.getColumn(0).getInt64(),  *scope, {rows.getColumn(2).getInt64()}, rows.getColumn(3).getDouble(),
                  rows.getColumn(4).getString(), {}};
    if (!rows.isColumnNull(5)) target.due = parseIsoDate(rows.getColumn(5).getString());
    out.push_back(std::move(target));
  }
  std::ranges::stable_sort(out, {}, [&](const Target& target) { return placeOf(asked, target.scope); });
  return out;
}

std::int64_t addTarget(Workspace& workspace, const Target& target) {
  validate(workspace, target);
  SQLite::Statement row(workspace.database(),
                        "INSERT INTO target(scope, channel, value, owner, due) VALUES (?, ?, ?, ?, ?)");
  bindFields(row, target);
  row.exec();
  return workspace.database().getLastInsertRowid();
}

void updateTarget(Workspace& workspace, const Target& target) {
  validate(workspace, target);
  SQLite::Statement row(workspace.database(),
                        "UPDATE target SET scope=?, channel=?, value=?, owner=?, due=? WHERE id=?");
  bindFields(row, target);
  row.bind(6, target.id);
  row.exec();
}

void removeTarget(Workspace& workspace, std::int64_t target) {
  SQLite::Statement row(workspace.database(), "DELETE FROM target WHERE id=?");
  row.bind(1, target);
  row.exec();
}

void removeTargetsOf(Workspace& workspace, ChannelId channel) {
  SQLite::Statement row(workspace.database(), "DELETE FROM target WHERE channel=?");
  row.bind(1, channel.value);
  row.exec();
}

std::optional<double> onScale(const Target& target, const Questionnaire& questionnaire, Scale scale) {
  const auto own = boundsOf(questionnaire, target.scope, Scale::benchmark);
  if (!own) return std::nullopt;
  if (scale == Scale::benchmark) return target.value;
  const auto there = boundsOf(questionnaire, target.scope, scale);
  if (scale == Scale::top2 || !there || !oneScale(statementsOf(questionnaire, target.scope))) return std::nullopt;
  return there->floor + (target.value - own->floor) / (own->ceiling - own->floor) * (there->ceiling - there->floor);
}

}  // namespace cx
