// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/wave.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

#include "core/survey/questionnaire.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

std::optional<Date> dateAt(SQLite::Statement& row, int column) {
  return row.getColumn(column).isNull() ? std::nullopt : parseIsoDate(row.getColumn(column).getString());
}

void bindDate(SQLite::Statement& row, int place, const std::optional<Date>& date) {
  if (date) row.bind(place, isoDate(*date));
}

void validate(const Workspace& workspace, const Wave& wave) {
  if (wave.key.empty())
    throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "A wave needs a key, such as “2026-09”.")));
  const auto same = waveByKey(workspace, wave.key);
  if (same && same->id != wave.id)
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("core", "There is a wave “%1” already. Choose another key."), {wave.key}));
  if (wave.starts && wave.ends && *wave.ends < *wave.starts)
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("core", "Wave “%1” ends before it starts. Correct one of its dates."), {wave.key}));
}

bool hasSubmissions(const Workspace& workspace, WaveId wave) {
  SQLite::Statement row(workspace.database(), "SELECT 1 FROM submission WHERE wave=? LIMIT 1");
  row.bind(1, wave.value);
  return row.executeStep();
}

}  // namespace

std::vector<Wave> waves(const Workspace& workspace) {
  std::vector<Wave> out;
  SQLite::Statement row(
      workspace.database(),
      "SELECT id, key, title_en, title_ko, position, starts, ends, questionnaire FROM wave ORDER BY position, id");
  while (row.executeStep())
    out.push_back({WaveId{row.getColumn(0).getInt64()},
                   row.getColumn(1).getString(),
                   {row.getColumn(2).getString(), row.getColumn(3).getString()},
                   row.getColumn(4).getInt(),
                   dateAt(row, 5),
                   dateAt(row, 6),
                   row.getColumn(7).getInt()});
  return out;
}

std::optional<Wave> waveByKey(const Workspace& workspace, std::string_view key) {
  for (Wave& wave : waves(workspace))
    if (wave.key == key) return std::move(wave);
  return {};
}

WaveId addWave(Workspace& workspace, const Wave& wave) {
  validate(workspace, wave);
  SQLite::Statement row(workspace.database(),
                        "INSERT INTO wave(key, title_en, title_ko, position, starts, ends, questionnaire) VALUES (?, "
                        "?, ?, (SELECT coalesce(max(position), 0) + 1 "
                        "FROM wave), ?, ?, (SELECT max(version) FROM questionnaire))");
  row.bind(1, wave.key);
  row.bind(2, wave.title.en);
  row.bind(3, wave.title.ko);
  bindDate(row, 4, wave.starts);
  bindDate(row, 5, wave.ends);
  row.exec();
  return {workspace.database().getLastInsertRowid()};
}

void updateWave(Workspace& workspace, const Wave& wave) {
  validate(workspace, wave);
  const auto all = waves(workspace);
  const auto before = std::ranges::find(all, wave.id, &Wave::id);
  if (before != all.end() && before->questionnaire != wave.questionnaire && hasSubmissions(workspace, wave.id))
    throw Failure(
        ErrorKind::bad_data,
        text(CX_TEXT("core", "Wave “%1” has answers; its questionnaire version cannot be changed."), {wave.key}));
  SQLite::Statement row(
      workspace.database(),
      "UPDATE wave SET key=?, title_en=?, title_ko=?, position=?, starts=?, ends=?, questionnaire=? WHERE id=?");
  row.bind(1, wave.key);
  row.bind(2, wave.title.en);
  row.bind(3, wave.title.ko);
  row.bind(4, wave.position);
  bindDate(row, 5, wave.starts);
  bindDate(row, 6, wave.ends);
  row.bind(7, wave.questionnaire);
  row.bind(8, wave.id.value);
  row.exec();
}

void removeWave(Workspace& workspace, WaveId wave) {
  if (hasSubmissions(workspace, wave))
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("core", "This wave has answers and cannot be removed. Remove its submissions first.")));
  SQLite::Statement row(workspace.database(), "DELETE FROM wave WHERE id=?");
  row.bind(1, wave.value);
  row.exec();
}

}  // namespace cx
