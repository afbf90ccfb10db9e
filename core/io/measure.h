// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/io/column.h"
#include "core/io/gauge.h"

namespace cx {

/// How a delimited file is written.
struct Dialect {
  char delimiter = ',';
  std::vector<std::string> headers;
};

/// The delimiter among , ; tab | under which most headers are recognised, then under which there are most columns.
/// Failure(bad_data) when the file is empty or its first row cannot be read.
[[nodiscard]] Dialect findDialect(const std::filesystem::path& file, std::optional<char> delimiter,
                                  const Questionnaire& questionnaire, const std::vector<Attribute>& attributes);

/// What one reading of the whole file finds out.
struct Measured {
  std::int64_t rows = 0;
  bool decimal_comma = false;  ///< weights are written "1,5"
  std::string digest;          ///< of the file's bytes
  std::vector<Text> notes;
};

/// Reads the file once, so that one that cannot be read to its end changes nothing, and decides the guessed columns: an
/// attribute has few different values, each of more than one respondent; free text, personal data and codes are left
/// out, and `notes` says so. A date column without a single date is left out as well. Failure(bad_data, read_or_write)
/// as DelimitedReader; Failure(usage) when it is asked to stop.
[[nodiscard]] Measured measure(const std::filesystem::path& file, const Dialect& dialect, std::vector<Column>& columns,
                               Gauge gauge);

}  // namespace cx
