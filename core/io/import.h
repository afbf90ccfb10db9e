// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/words.h"
#include "core/io/column.h"

namespace cx {

class Workspace;

/// What the person decided; what is left open is found out from the file.
struct ImportOptions {
  std::optional<std::string> wave = {}, channel = {};  ///< for every row, whatever the file says
  std::optional<char> delimiter = {};                  ///< one of , ; tab |
  std::optional<char> decimal = {};                    ///< . or ,
  bool dry_run = false;                                ///< say what would happen and change nothing
};

/// A value that kept its row out.
struct ImportProblem {
  std::int64_t row = 0;   ///< as a spreadsheet counts: the header is row 1
  std::int64_t line = 0;  ///< of the file
  std::string column, value;
  Text reason;
};

/// What an import saw and did.
struct ImportReport {
  static constexpr std::size_t mostProblems = 1000;  ///< listed; `rows_quarantined` counts all

  std::string file;  ///< without its folder
  char delimiter = ',', decimal = '.';
  std::int64_t rows_read = 0, rows_imported = 0, rows_quarantined = 0;
  std::int64_t rows_incomplete = 0;  ///< of those imported: a statement is skipped or not applicable
  std::vector<Column> columns;
  std::vector<ImportProblem> problems;
  std::vector<std::string> created_waves, created_channels, created_levels;  ///< levels as "attribute=level"
  std::vector<Text> notes;                                                   ///< what was left out or assumed
  bool dry_run = false;
};

/// Brings a CSV file in: measured first, so that a file that cannot be read changes nothing, then one undoable batch. A
/// row with a value that cannot be accepted is quarantined whole and the rest comes in. Waves, channels and levels are
/// found by key and made where they are missing; new waves whose keys are dates, quarters or numbers stand in that
/// order, others as they appear. Errors: bad_data for a file that is not readable delimited UTF-8 text, has no
/// statement column, or two columns of one role; read_or_write when the file cannot be read or the disk is full.
[[nodiscard]] Result<ImportReport> importFile(Workspace& workspace, const std::filesystem::path& file,
                                              const ImportOptions& options = {}, const Progress& progress = {});

/// The report as one JSON object (the shape that scripts rely on), with sentences in the language of `words`.
[[nodiscard]] std::string importJson(const ImportReport& report, const Words& words);

}  // namespace cx
