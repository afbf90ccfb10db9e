// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/beyond_history.h"

#include "core/data/steps.h"
#include "core/survey/door.h"

namespace cx {

Result<std::int64_t> goTo(Workspace& workspace, std::int64_t step) {
  // An edit that changes nothing refuses what may not be written, and makes the day's backup.
  if (const Result<void> ready = workspace.edit({}, [](Workspace&) {}); ready.has_error()) return ready.error();
  return atDoor(workspace.file(), [&] {
    TallyKeeper keeper(workspace.database());
    return goToStep(workspace.database(), keeper, step, workspace.now());
  });
}

Result<void> beyondHistory(Workspace& workspace, const std::function<void(Workspace&)>& change) {
  if (workspace.readOnly())
    return Error{ErrorKind::cannot_open, workspace.readOnlyReason().value_or(text(
                                             CX_TEXT("core", "“%1” is open for reading only; nothing was changed."),
                                             {nameOf(workspace.file())}))};
  return atDoor(workspace.file(), [&] { change(workspace); });
}

}  // namespace cx
