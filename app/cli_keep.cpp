// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a workspace safe, and what takes a person out of it.
#include <algorithm>
#include <boost/json/object.hpp>

#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/data/file_access.h"
#include "core/io/salvage.h"
#include "core/survey/erase.h"

namespace cx {
namespace {

int runBackup(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(2, 2, "backup FILE OUT");
  const auto &file = arguments.operands()[0], &out = arguments.operands()[1];
  copyWorkspace(pathOf(file), pathOf(out)).value();
  console.say(text(CX_TEXT("app", "Copied and verified: %1."), {nameOf(pathOf(out))}));
  return exitDone;
}

/// "2026-11-20T09:00:00Z  name": the time is what `history --json` and the History page call the backup by; one of a
/// copy of the workspace is not among those.
std::string backupLine(const std::filesystem::path& file, const std::vector<Backup>& own) {
  const auto at = std::ranges::find(own, file, &Backup::file);
  return "  " + (at == own.end() ? std::string() : isoInstant(at->at) + "  ") + nameOf(file) + "\n";
}

void sayErased(const Console& console, const Workspace& workspace, const Erased& erased) {
  const PersonTraces& traces = erased.traces;
  console.say(counted(traces.forms, CX_TEXT_N("app", "Erased for good: %n submission(s) of this person.")));
  if (traces.changes > 0)
    console.say(counted(traces.changes, CX_TEXT_N("app", "%n change(s) of the past were taken out of the undo list.")));
  if (traces.quarantined > 0)
    console.say(counted(traces.quarantined, CX_TEXT_N("app", "%n quarantined row(s) with this key went too.")));
  console.say(text(CX_TEXT("app", "These backups still hold the person; delete them when nobody needs them:")));
  const std::vector<Backup> own = workspace.backups().list();
  for (const auto& backup : erased.backups) console.write(backupLine(backup, own));
}

int runErase(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(1, 1, "erase FILE");
  const auto person = arguments.value("--person");
  if (!person || person->empty())
    throw Failure(ErrorKind::usage, text(CX_TEXT("app", "Say who is to be erased: --person KEY.")));
  Workspace workspace = openToWrite(arguments.operands()[0]);
  const Erased erased = erasePerson(workspace, *person).value();
  sayErased(console, workspace, erased);
  return exitDone;
}

int runSalvage(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(2, 2, "salvage FILE OUT");
  const auto &file = arguments.operands()[0], &out = arguments.operands()[1];
  const SalvageReport report = salvageWorkspace(pathOf(file), pathOf(out), systemNow()).value();
  if (report.sound) {
    console.say(text(CX_TEXT("app", "Nothing is wrong with it: the whole file was copied.")));
    return exitDone;
  }
  console.say(counted(report.forms, CX_TEXT_N("app", "%n submission(s) were found as they had been stored.")));
  if (report.refused > 0) console.say(counted(report.refused, CX_TEXT_N("app", "%n damaged row(s) were left out.")));
  if (report.stand_ins > 0)
    console.say(
        counted(report.stand_ins,
                CX_TEXT_N("app", "%n wave(s), channel(s) or groups lost their names and are called “salvaged”.")));
  console.say(text(CX_TEXT("app", "The undo list and the log of changes begin anew. A backup may hold more.")));
  return exitAttention;
}

}  // namespace

Verb backupVerb() {
  return {"backup",
          "FILE OUT",
          text(CX_TEXT("app", "a verified copy under a new name, itself a workspace")),
          {},
          runBackup};
}

Verb eraseVerb() {
  return {"erase",
          "FILE",
          text(CX_TEXT("app", "take a person out for good: submissions, undo list and bytes; nothing takes it back")),
          {{"--person", "KEY", text(CX_TEXT("app", "the respondent's key, as it was imported"))}},
          runErase};
}

Verb salvageVerb() {
  return {"salvage",
          "FILE OUT",
          text(CX_TEXT("app", "what can be read of a damaged workspace, into a new one")),
          {},
          runSalvage};
}

}  // namespace cx
