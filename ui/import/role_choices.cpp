// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/role_choices.h"

#include <algorithm>

#include "core/survey/workspace.h"
#include "ui/text.h"

namespace cx {

RoleChoices::RoleChoices(const Workspace& workspace, const Words& words) {
  const auto add = [&](ColumnRole role, const std::string& id, const LocalText& name) {
    const QString called = qText(words(name));
    const QString line = RoleChoices::words(role, id);
    questions_.push_back({{role, id}, called.isEmpty() ? line : QStringLiteral("%1 · %2").arg(line, called)});
  };
  const Questionnaire asked = currentQuestionnaire(workspace);
  for (const Statement* statement : asked.statements()) add(ColumnRole::statement, statement->id, statement->label);
  for (const OutcomeQuestion& outcome : asked.outcomes) add(ColumnRole::outcome, outcome.id, outcome.title);
  for (const Attribute& attribute : attributes(workspace)) {
    const std::string name = words(attribute.name());
    names_[attribute.key] = qText(name);
    attributes_.push_back({{ColumnRole::attribute, attribute.key}, RoleChoices::words(ColumnRole::attribute, name)});
  }
}

std::vector<RoleChoices::Entry> RoleChoices::offered(const Column& column) const {
  std::vector<Entry> out = questions_;
  for (const ColumnRole role : {ColumnRole::wave, ColumnRole::channel, ColumnRole::person, ColumnRole::date,
                                ColumnRole::weight, ColumnRole::comment})
    out.push_back({{role, {}}, words(role, {})});
  out.insert(out.end(), attributes_.begin(), attributes_.end());
  const Mapping::Choice own{ColumnRole::attribute, column.role == ColumnRole::attribute ? column.id : column.name};
  if (!own.id.empty() && std::ranges::find(out, own, &Entry::choice) == out.end())
    out.push_back({own, words(own.role, own.id)});
  for (const ColumnRole role : {ColumnRole::personal, ColumnRole::ignore}) out.push_back({{role, {}}, words(role, {})});
  return out;
}

QString RoleChoices::attributeName(const std::string& key) const {
  const auto known = names_.find(key);
  return known == names_.end() ? qText(key) : known->second;
}

QString RoleChoices::words(ColumnRole role, const std::string& id) {
  switch (role) {
    case ColumnRole::statement:
      return tr("statement %1").arg(qText(id));
    case ColumnRole::outcome:
      return tr("outcome question %1").arg(qText(id));
    case ColumnRole::wave:
      return tr("wave");
    case ColumnRole::channel:
      return tr("channel");
    case ColumnRole::attribute:
      return tr("attribute %1").arg(qText(id));
    case ColumnRole::person:
      return tr("person");
    case ColumnRole::weight:
      return tr("weight");
    case ColumnRole::date:
      return tr("date");
    case ColumnRole::comment:
      return tr("comment");
    case ColumnRole::personal:
      return tr("personal, not read");
    case ColumnRole::ignore:
      return tr("not read");
  }
  return {};
}

}  // namespace cx
