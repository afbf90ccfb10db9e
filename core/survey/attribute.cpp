// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/attribute.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

#include "core/survey/workspace.h"

namespace cx {
namespace {

constexpr int mostLevels = 65535;

void insertLevel(Workspace& workspace, AttributeId attribute, int number, const Level& level) {
  if (level.key.empty())
    throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "A level needs a key, such as “marketing”.")));
  SQLite::Statement same(workspace.database(), "SELECT 1 FROM level WHERE attribute=? AND key=?");
  same.bind(1, attribute.value);
  same.bind(2, level.key);
  if (same.executeStep())
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("core", "There is a level “%1” already. Choose another key."), {level.key}));
  if (number > mostLevels)
    throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "An attribute can have at most 65,535 levels.")));
  SQLite::Statement row(workspace.database(),
                        "INSERT INTO level(attribute, number, key, title_en, title_ko) VALUES (?, ?, ?, ?, ?)");
  row.bind(1, attribute.value);
  row.bind(2, number);
  row.bind(3, level.key);
  row.bind(4, level.title.en);
  row.bind(5, level.title.ko);
  row.exec();
}

void validate(const Workspace& workspace, const Attribute& attribute) {
  if (attribute.key.empty())
    throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "An attribute needs a key, such as “department”.")));
  const auto same = attributeByKey(workspace, attribute.key);
  if (same && same->id != attribute.id)
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("core", "There is an attribute “%1” already. Choose another key."), {attribute.key}));
  for (auto level = attribute.levels.begin(); level != attribute.levels.end(); ++level)
    if (std::find_if(level + 1, attribute.levels.end(), [&](const Level& other) { return other.key == level->key; }) !=
        attribute.levels.end())
      throw Failure(ErrorKind::bad_data,
                    text(CX_TEXT("core", "The level “%1” stands twice. Give one of them another key."), {level->key}));
}

}  // namespace

std::vector<Attribute> attributes(const Workspace& workspace) {
  std::vector<Attribute> out;
  SQLite::Statement row(workspace.database(), "SELECT id, key, title_en, title_ko FROM attribute ORDER BY id");
  while (row.executeStep())
    out.push_back({AttributeId{row.getColumn(0).getInt64()},
                   row.getColumn(1).getString(),
                   {row.getColumn(2).getString(), row.getColumn(3).getString()},
                   {}});
  SQLite::Statement levels(workspace.database(),
                           "SELECT attribute, number, key, title_en, title_ko FROM level ORDER BY attribute, number");
  while (levels.executeStep()) {
    const auto owner = std::ranges::find(out, AttributeId{levels.getColumn(0).getInt64()}, &Attribute::id);
    if (owner != out.end())
      owner->levels.push_back({levels.getColumn(1).getInt(),
                               levels.getColumn(2).getString(),
                               {levels.getColumn(3).getString(), levels.getColumn(4).getString()}});
  }
  return out;
}

std::optional<Attribute> attributeByKey(const Workspace& workspace, std::string_view key) {
  for (Attribute& attribute : attributes(workspace))
    if (attribute.key == key) return std::move(attribute);
  return {};
}

AttributeId addAttribute(Workspace& workspace, const Attribute& attribute) {
  validate(workspace, attribute);
  SQLite::Statement row(workspace.database(), "INSERT INTO attribute(key, title_en, title_ko) VALUES (?, ?, ?)");
  row.bind(1, attribute.key);
  row.bind(2, attribute.title.en);
  row.bind(3, attribute.title.ko);
  row.exec();
  const AttributeId id{workspace.database().getLastInsertRowid()};
  int number = 0;
  for (const Level& level : attribute.levels) insertLevel(workspace, id, ++number, level);
  return id;
}

void updateAttribute(Workspace& workspace, const Attribute& attribute) {
  validate(workspace, attribute);
  SQLite::Statement row(workspace.database(), "UPDATE attribute SET key=?, title_en=?, title_ko=? WHERE id=?");
  row.bind(1, attribute.key);
  row.bind(2, attribute.title.en);
  row.bind(3, attribute.title.ko);
  row.bind(4, attribute.id.value);
  row.exec();
  SQLite::Statement change(workspace.database(),
                           "UPDATE level SET key=?, title_en=?, title_ko=? WHERE attribute=? AND number=?");
  for (const Level& level : attribute.levels) {
    if (level.number == 0) {
      addLevel(workspace, attribute.id, level);
      continue;
    }
    change.bind(1, level.key);
    change.bind(2, level.title.en);
    change.bind(3, level.title.ko);
    change.bind(4, attribute.id.value);
    change.bind(5, level.number);
    change.exec();
    change.reset();
  }
}

int addLevel(Workspace& workspace, AttributeId attribute, const Level& level) {
  SQLite::Statement last(workspace.database(), "SELECT coalesce(max(number), 0) + 1 FROM level WHERE attribute=?");
  last.bind(1, attribute.value);
  last.executeStep();
  const int number = last.getColumn(0).getInt();
  insertLevel(workspace, attribute, number, level);
  return number;
}

void removeAttribute(Workspace& workspace, AttributeId attribute) {
  SQLite::Statement used(
      workspace.database(),
      "SELECT 1 FROM submission WHERE length(levels) >= 2 * ?1 AND substr(levels, 2 * ?1 - 1, 2) <> x'0000' LIMIT 1");
  used.bind(1, attribute.value);
  if (used.executeStep())
    throw Failure(
        ErrorKind::bad_data,
        text(CX_TEXT("core",
                     "Submissions carry levels of this attribute, so it cannot be removed. Remove them first.")));
  for (const char* sql : {"DELETE FROM level WHERE attribute=?", "DELETE FROM attribute WHERE id=?"}) {
    SQLite::Statement row(workspace.database(), sql);
    row.bind(1, attribute.value);
    row.exec();
  }
}

}  // namespace cx
