// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/words.h"
#include "core/io/answer_words.h"
#include "core/io/column.h"
#include "core/io/encoding.h"
#include "core/io/import_question.h"
#include "core/io/mapping.h"

namespace cx {

class Workspace;

/// A value that kept its row out.
struct ImportProblem {
  std::int64_t row = 0;   ///< as a spreadsheet counts: the header is row 1
  std::int64_t line = 0;  ///< of the file
  std::string column, value;
  Text reason;
};

/// What the person decided; what is left open is found out from the file.
struct ImportOptions {
  std::optional<std::string> wave = {}, channel = {};  ///< for every row, whatever the file says
  std::optional<char> delimiter = {};                  ///< one of , ; tab |; before the mapping's
  std::optional<char> decimal = {};                    ///< . or ,; before the mapping's
  bool dry_run = false;                                ///< say what would happen and change nothing
  bool ask_columns = false;  ///< a rehearsal asks for the columns that it would refuse: question "columns", no options
  std::function<void(const ImportProblem&)> each_problem = {};  ///< told every row that a rehearsal keeps out
  Mapping mapping = {};
};

/// A row as it is stored: a cell per column, empty where the column is left out.
struct StoredCells {
  std::int64_t row = 0;  ///< as a spreadsheet counts
  std::vector<std::string> cells;
};

/// What an import saw and did.
struct ImportReport {
  static constexpr std::size_t mostProblems = 1000;  ///< listed; `rows_quarantined` counts all
  static constexpr std::size_t mostRows = 50;        ///< shown by a rehearsal

  std::string file;  ///< without its folder
  std::string format = "csv";
  std::string sheet;                ///< of a workbook
  std::vector<std::string> sheets;  ///< those to choose from
  std::string tool;                 ///< whose export it is, "Qualtrics", or empty
  Encoding encoding;
  char delimiter = ',', decimal = '.';
  int header_rows = 1;
  bool long_sheet = false;       ///< one row per answer; rows then are forms
  bool imported_before = false;  ///< an import of the very same bytes stands already
  std::int64_t rows_read = 0, rows_imported = 0, rows_quarantined = 0;
  std::int64_t rows_incomplete = 0;  ///< of those imported: a statement is skipped or not applicable
  std::int64_t rows_known = 0;       ///< left out: the workspace holds the respondent's form for that wave and channel
  std::vector<Column> columns;
  std::vector<StoredCells> rows;  ///< the first ones, of a rehearsal
  std::vector<ImportProblem> problems;
  std::vector<AnswerWord> words;          ///< in place of scores
  std::vector<ImportQuestion> questions;  ///< open; only a rehearsal may have any
  Mapping mapping;                        ///< everything that was decided, to be saved and used again
  std::vector<std::string> created_waves, created_channels, created_levels;  ///< levels as "attribute=level"
  std::vector<Text> notes;                                                   ///< what was left out or assumed
  bool dry_run = false;
};

/// Brings a data file in: measured first, so that a file that cannot be read changes nothing, then one undoable batch.
/// A row with a value that cannot be accepted, or with a form that stood before, is quarantined whole and the rest
/// comes in. Waves, channels and levels are found by key and made where they are missing; new waves whose keys are
/// dates, quarters or numbers stand in that order, others as they appear. Errors: bad_data for a file that is no
/// readable table, has no statement column, two columns of one role, or a question that the mapping leaves open;
/// read_or_write when the file cannot be read or the disk is full. A rehearsal lists the questions and goes on without
/// an answer.
[[nodiscard]] Result<ImportReport> importFile(Workspace& workspace, const std::filesystem::path& file,
                                              const ImportOptions& options = {}, const Progress& progress = {});

/// The report as one JSON object (the shape that scripts rely on), with sentences in the language of `words`.
[[nodiscard]] std::string importJson(const ImportReport& report, const Words& words);

}  // namespace cx
