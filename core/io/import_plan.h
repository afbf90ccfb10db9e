// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/base/progress.h"
#include "core/io/dialect.h"
#include "core/io/import.h"
#include "core/io/long_sheet.h"
#include "core/io/measure.h"
#include "core/io/row_reader.h"

namespace cx {

/// Everything that is decided before the first row is written.
struct ImportPlan {
  std::int64_t bytes = 0;
  Dialect dialect;
  std::shared_ptr<LongSheet> long_sheet;  ///< for a sheet with one row per answer
  OpenRows open;                          ///< the rows behind the header
  Measured measured;
  RowPlan rows;
  std::string tool;
  std::vector<AnswerWord> words;
  std::vector<ImportQuestion> questions;
  Mapping mapping;
  bool repeated = false;  ///< the same bytes were imported already
};

/// The part of an import's progress that measuring takes.
constexpr double measuredShare = 0.3;

/// Measures the file and decides what each column is; assumptions and what is left out go to `notes`.
/// Throws Failure as importFile; changes nothing.
[[nodiscard]] ImportPlan planImport(const Workspace& workspace, const std::filesystem::path& file,
                                    const ImportOptions& options, std::vector<Text>& notes, const Progress& progress);

}  // namespace cx
