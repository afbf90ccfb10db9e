// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/data/backup_reason.h"
#include "core/data/history.h"
#include "core/data/steps.h"
#include "core/io/json_text.h"
#include "core/survey/erase.h"

namespace cx {
namespace {

namespace json = boost::json;

int runUndo(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(1, 2, "undo FILE N");
  const auto& operands = arguments.operands();
  const auto steps = operands.size() == 2 ? wholeNumber(operands[1], 1, 1'000'000) : std::optional(1);
  if (!steps)
    throw Failure(ErrorKind::usage,
                  text(CX_TEXT("app", "The number of steps is a whole number above 0, not “%1”."), {operands[1]}));
  Workspace workspace = openToWrite(operands[0]);
  for (int step = 0; step < *steps; ++step) {
    const auto name = workspace.undo().value();
    if (!name) {
      console.say(text(CX_TEXT("app", "There is nothing more to undo.")));
      break;
    }
    console.say(text(CX_TEXT("app", "Undone: %1"), {nested(*name)}));
  }
  warnOfBackup(console, workspace);
  return exitDone;
}

json::object auditJson(const Workspace& workspace, const Words& words) {
  json::array log;
  for (const AuditEntry& entry : auditEntries(workspace.database()))
    log.push_back({{"id", entry.id},
                   {"at", isoInstant(entry.at)},
                   {"action", entry.action},
                   {"name", words(entry.name)},
                   {"digest", entry.digest},
                   {"hash", entry.hash}});
  const auto broken = brokenAuditEntry(workspace.database());
  return {{"entries", log.size()},
          {"head", auditHead(workspace.database())},
          {"broken", broken ? json::value(*broken) : json::value()},
          {"log", std::move(log)}};
}

json::array backupsJson(const Workspace& workspace) {
  json::array out;
  for (const Backup& backup : workspace.backups().list()) {
    std::error_code unknown;
    const auto bytes = std::filesystem::file_size(backup.file, unknown);
    out.push_back({{"at", isoInstant(backup.at)},
                   {"bytes", unknown ? json::value() : json::value(bytes)},
                   {"reason", std::string(code(reasonOf(backup)))},
                   {"holds_erased", holdsErased(workspace, backup.file)}});
  }
  return out;
}

int runHistory(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(1, 1, "history FILE");
  const Workspace workspace = openToRead(arguments.operands()[0]);
  const Words& words = console.words();
  const auto entries = workspace.history().entries();
  if (arguments.has("--json")) {
    json::array steps;
    const auto sizes = stepSizes(workspace.database());
    for (std::size_t i = 0; i < entries.size(); ++i)
      steps.push_back({{"id", entries[i].id},
                       {"at", isoInstant(entries[i].at)},
                       {"name", words(entries[i].name)},
                       {"rows", sizes[i]},
                       {"batch", static_cast<bool>(entries[i].batch)},
                       {"undone", entries[i].undone}});
    console.write(jsonText(json::object{
        {"steps", std::move(steps)}, {"audit", auditJson(workspace, words)}, {"backups", backupsJson(workspace)}}));
    return exitDone;
  }
  if (entries.empty()) console.say(text(CX_TEXT("app", "Nothing was changed since the workspace was made.")));
  if (entries.empty()) return exitDone;
  ConsoleTable table({{words(CX_TEXT("app", "when (UTC)"))}, {words(CX_TEXT("app", "what"))}, {{}}});
  for (const HistoryEntry& entry : entries)
    table.add(
        {isoInstant(entry.at), words(entry.name), entry.undone ? words(CX_TEXT("app", "undone")) : std::string()});
  console.write(table.text());
  return exitDone;
}

}  // namespace

Verb undoVerb() {
  return {"undo", "FILE [N]", text(CX_TEXT("app", "take the last change back, or the last N")), {}, runUndo};
}

Verb historyVerb() {
  return {"history",
          "FILE",
          text(CX_TEXT("app", "what was changed, newest first")),
          {{"--json", "", text(CX_TEXT("app", "print as JSON"))}},
          runHistory};
}

}  // namespace cx
