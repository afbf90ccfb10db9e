// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/io/column.h"
#include "core/io/import.h"
#include "core/io/row_reader.h"

namespace cx {

struct QuarantinedRow;
class Workspace;

/// Keeps how the rows of an import are read, once for all its quarantined rows; what `quarantineReason` refers to.
/// "" in a workspace that is open for reading only.
[[nodiscard]] std::string keepRowPlan(Workspace& workspace, const RowPlan& plan, char delimiter);
/// The reason of a quarantined row as it is stored: a Text (text.h), with what is needed to read the row again.
[[nodiscard]] std::string quarantineReason(const ImportProblem& problem, const std::string& plan, std::size_t column);
/// The problem that the row was quarantined for; of a row with a reason of another kind only line and reason.
[[nodiscard]] ImportProblem refusedAs(const QuarantinedRow& row);

/// A quarantined row, to be corrected cell by cell.
struct QuarantinedCells {
  std::vector<Column> columns;
  std::vector<std::string> cells;     ///< one per column
  std::optional<std::size_t> column;  ///< whose cell kept the row out; nothing when the row as a whole did
};

/// Nothing for a row that is gone, or one of an import before rows could be corrected.
[[nodiscard]] std::optional<QuarantinedCells> quarantinedCells(const Workspace& workspace, std::int64_t row);

/// What still keeps a corrected row out: the cell and why. Nothing when it came in: stored like the others of its file
/// and no longer quarantined, as one step that undo takes back. Errors: bad_data when the row is gone, has another
/// number of cells, or the questionnaire no longer asks what the file answers.
[[nodiscard]] Result<std::optional<CellProblem>> bringInQuarantined(Workspace& workspace, std::int64_t row,
                                                                    const std::vector<std::string>& cells);

/// Lets a quarantined row go for good, as one step that undo takes back.
[[nodiscard]] Result<void> dropQuarantined(Workspace& workspace, std::int64_t row);

}  // namespace cx
