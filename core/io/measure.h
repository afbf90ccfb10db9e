// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/io/column.h"
#include "core/io/day_text.h"
#include "core/io/dialect.h"
#include "core/io/gauge.h"
#include "core/io/word_count.h"

namespace cx {

/// What one reading of the whole file finds out.
struct Measured {
  std::int64_t rows = 0;
  std::optional<char> decimal;          ///< of the weights; nothing where they do not say it
  bool decimal_open = false;            ///< every weight with a mark could be thousands as well: "1,234"
  std::optional<DayOrder> days;         ///< of the date column, where one of its days says it
  bool days_open = false;               ///< every day could be read both ways
  std::vector<WordCounts> words;        ///< per column: of questions, the cells that are no single digit
  std::vector<std::uint64_t> repeated;  ///< forms that stand more than once, ascending (formKey)
  std::string digest;                   ///< of the file's bytes
  std::vector<Text> notes;
};

/// Reads the file once, so that one that cannot be read to its end changes nothing, and decides the guessed columns: an
/// attribute has few different values, each of more than one respondent; free text, personal data and codes are left
/// out, and `notes` says so. A date column without a single day is left out as well. Failure(bad_data, read_or_write)
/// as DelimitedReader, and where another table begins in the middle of the file; Failure(usage) when it is asked to
/// stop.
[[nodiscard]] Measured measure(const Dialect& dialect, const OpenRows& open, std::vector<Column>& columns, Gauge gauge);

/// Whether a row has a cell for each column and nothing behind them.
[[nodiscard]] bool fitsColumns(const std::vector<std::string_view>& fields, std::size_t columns);
/// Whether a row repeats the header: two files were put behind one another.
[[nodiscard]] bool repeatsHeader(const std::vector<std::string_view>& fields, const std::vector<Column>& columns);

}  // namespace cx
