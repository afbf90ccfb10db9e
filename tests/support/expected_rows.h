// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace cx::test {

/// What an .expected file in tests/data/import says of the workbook beside it (tests/data/import/xlsx/make.py says how
/// it is written): one line per sheet and row, or a refusal.
struct ExpectedRows {
  std::string refusal;             ///< the sentence, empty where the file is to be read
  std::vector<std::string> lines;  ///< "== NAME", then row number and cells between tabs
};
[[nodiscard]] ExpectedRows expectedRows(const std::filesystem::path& file);

/// A cell as such a line writes it.
[[nodiscard]] std::string escapedCell(std::string_view cell);

/// The files in a folder of tests/data that have an .expected file beside them, by name.
[[nodiscard]] std::vector<std::string> corpus(const std::string& folder);

}  // namespace cx::test
