// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "ui/entry/paste_block.h"

namespace cx {

/// A cell for comparing: without case, inner runs of space as one.
[[nodiscard]] QString folded(const std::string& cell);
/// Whether the cell is one of the two wordings.
[[nodiscard]] bool names(const QString& foldedCell, const LocalText& wording);

/// The columns that a header row names; nothing when the row is no header: it must name at least one question.
[[nodiscard]] std::optional<std::vector<PasteColumn>> namedColumns(const std::vector<std::string>& row,
                                                                   const PasteInto& into);
/// Columns by their place: questions from `into.first`, then the comment, then columns that nothing takes.
[[nodiscard]] std::vector<PasteColumn> columnsByPlace(std::size_t count, const PasteInto& into);

}  // namespace cx
