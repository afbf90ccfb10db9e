// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/words.h"
#include "core/io/score_table.h"
#include "core/io/xlsx_writer.h"
#include "core/tally/filter.h"

namespace cx {

/// Adds the sheet that says what was exported, of whom and how many, and how to read it.
void addMethodOfSubmissions(XlsxWriter& writer, const Workspace& workspace, const Filter& filter, std::int64_t rows,
                            const Words& words);
void addMethodOfScores(XlsxWriter& writer, const Workspace& workspace, const Filter& filter, const ScoreTable& table,
                       const Words& words);

}  // namespace cx
