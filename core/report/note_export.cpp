// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/note_export.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include "core/base/digest.h"
#include "core/survey/beyond_history.h"
#include "core/survey/workspace.h"

namespace cx {

Result<void> noteExport(Workspace& workspace, std::int64_t pages, std::string_view bytes) {
  return beyondHistory(workspace, [&](Workspace& noted) {
    SQLite::Transaction transaction(noted.database(), SQLite::TransactionBehavior::IMMEDIATE);
    noteAudit(noted.database(), "report", counted(pages, CX_TEXT_N("core", "Export the board report, %n pages")),
              noted.now(), hex(sha256(std::string(bytes))));
    transaction.commit();
  });
}

}  // namespace cx
