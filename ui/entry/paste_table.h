// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cx {

/// A block of cells as spreadsheets put it on the clipboard: rows of equal length.
using PasteTable = std::vector<std::vector<std::string>>;

/// Reads tab-separated text; a cell in double quotes may hold tabs, line breaks and doubled quotes. Cells are trimmed,
/// empty lines at the end are dropped, short rows are filled with empty cells.
[[nodiscard]] PasteTable pasteTable(std::string_view text);

}  // namespace cx
