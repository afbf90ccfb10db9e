// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/check.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include "core/data/audit.h"
#include "core/data/history.h"
#include "core/data/viewer_mark.h"
#include "core/scoring/versions.h"
#include "core/survey/submission.h"
#include "core/survey/wave.h"
#include "core/survey/workspace.h"
#include "core/tally/tally_cells.h"

namespace cx {
namespace {

using Problems = std::vector<CheckProblem>;

void checkDatabase(const Workspace& workspace, Problems& problems) {
  SQLite::Statement rows(workspace.database(), "PRAGMA integrity_check(100)");
  while (rows.executeStep())
    if (const std::string found = rows.getColumn(0).getString(); found != "ok")
      problems.push_back(
          {"database", "file", text(CX_TEXT("io", "SQLite reports: %1. Restore the latest backup."), {found})});
  SQLite::Statement keys(workspace.database(), "PRAGMA foreign_key_check");
  while (keys.executeStep())
    problems.push_back(
        {"database", keys.getColumn(0).getString() + " " + keys.getColumn(1).getString(),
         text(CX_TEXT("io", "A row points to something that does not exist. Restore the latest backup."))});
}

void checkForms(const Workspace& workspace, Problems& problems) {
  for (const SubmissionId id : damagedSubmissions(workspace))
    problems.push_back(
        {"form", std::to_string(id.value),
         text(CX_TEXT("io", "The form is not as it was stored: its hash differs. Restore the latest backup."))});
}

std::string placeOf(const CellKey& key) {
  return "wave " + std::to_string(key.wave.value) + ", channel " + std::to_string(key.channel.value) + ", attribute " +
         std::to_string(key.level.attribute.value) + ", level " + std::to_string(key.level.number);
}

void checkTallies(const Workspace& workspace, Problems& problems) {
  const auto stored = storedCells(workspace.database()), counted = recount(workspace.database());
  const auto report = [&](const CellKey& key) {
    problems.push_back(
        {"tally", placeOf(key), text(CX_TEXT("io", "The stored tally differs from a recount of the forms."))});
  };
  for (const auto& [key, tally] : counted) {
    const auto at = stored.find(key);
    if (at == stored.end() || at->second != tally) report(key);
  }
  for (const auto& [key, tally] : stored)
    if (!counted.contains(key)) report(key);
}

void checkLog(const Workspace& workspace, Problems& problems) {
  if (const auto broken = brokenAuditEntry(workspace.database()))
    problems.push_back(
        {"log", std::to_string(*broken),
         text(CX_TEXT("io", "The log of changes was altered here: the entry does not follow from the one before."))});
}

/// A part that cannot be read to its end is a finding too.
void attempt(const Workspace& workspace, const char* kind, void (*check)(const Workspace&, Problems&),
             Problems& problems) {
  const auto cannotRead = [&](const std::string& why) {
    problems.push_back({kind, "file", text(CX_TEXT("io", "Cannot be read: %1. Restore the latest backup."), {why})});
  };
  try {
    check(workspace, problems);
  } catch (const SQLite::Exception& failure) {
    cannotRead(failure.what());
  } catch (const std::exception& failure) {
    cannotRead(failure.what());
  }
}

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

}  // namespace

std::vector<CheckProblem> comparabilityWarnings(const Workspace& workspace) {
  std::vector<CheckProblem> out;
  const Wave* before = nullptr;
  const auto all = waves(workspace);
  for (const Wave& wave : all) {
    if (submissionCount(workspace, {{wave.id}, {}, {}}) == 0) continue;
    if (before && before->questionnaire != wave.questionnaire) {
      const Questionnaire older = questionnaireVersion(workspace, before->questionnaire),
                          newer = questionnaireVersion(workspace, wave.questionnaire);
      std::vector<std::string> broken;
      for (const Break& one : breaksBetween(older, newer)) broken.push_back(one.statement);
      const auto minor = minorRewordings(older, newer);
      if (!broken.empty())
        out.push_back(
            {"comparability", wave.key,
             text(CX_TEXT("io", "Not comparable with wave “%1”: %2 changed."), {before->key, joined(broken)})});
      if (!minor.empty())
        out.push_back(
            {"comparability", wave.key,
             text(CX_TEXT("io", "Slightly reworded since wave “%1”, comparable: %2."), {before->key, joined(minor)})});
    }
    before = &wave;
  }
  return out;
}

std::optional<CheckProblem> checkPrintedHead(const Workspace& workspace, std::string_view printed) {
  if (entryOfHead(workspace.database(), printed)) return {};
  return CheckProblem{"log", "head",
                      text(CX_TEXT("io",
                                   "The log of changes never ended in “%1”: it was altered since, it is another "
                                   "workspace's, or fewer than eight digits were given."),
                           {std::string(printed)})};
}

std::vector<CheckProblem> checkWorkspace(const Workspace& workspace) {
  Problems problems;
  attempt(workspace, "database", checkDatabase, problems);
  attempt(workspace, "form", checkForms, problems);
  // A viewer copy has figures only; there is nothing to count them from.
  if (!viewerThreshold(workspace.database())) attempt(workspace, "tally", checkTallies, problems);
  attempt(workspace, "log", checkLog, problems);
  return problems;
}

}  // namespace cx
