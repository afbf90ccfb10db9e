// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace cx {

/// Rows of UTF-8 cells, one after another in bounded memory: all that an import knows of a file's format. A delimited
/// text is one (DelimitedReader), a sheet of a workbook another; an import reads its file twice and opens one for each
/// reading. Cells say what a person would write into a CSV file: whole numbers without a decimal mark, others with a
/// point in the shortest form that reads back exactly, a day as 2026-09-14 and a time behind it as
/// 2026-09-14 10:42:00, TRUE and FALSE, the text of an error (#N/A); a cell that is not there is empty.
class RowSource {
 public:
  RowSource() = default;
  RowSource(const RowSource&) = delete;
  RowSource& operator=(const RowSource&) = delete;
  virtual ~RowSource() = default;

  /// Reads the next row that holds anything; false after the last one. Failure(bad_data) names file and line or cell,
  /// Failure(read_or_write) says why reading failed.
  virtual bool next() = 0;
  /// The cells; valid until the next call of `next`.
  [[nodiscard]] virtual const std::vector<std::string_view>& fields() const = 0;
  /// Where the row stands, for messages: the line of a text where it begins, the row of a sheet; the first is 1.
  [[nodiscard]] virtual std::int64_t line() const = 0;
  /// How far the reading is, of as many bytes as the file has.
  [[nodiscard]] virtual std::int64_t bytesRead() const = 0;
  /// Whether a row may end early, so that cells missing at its end are empty; in a text they are a mistake.
  [[nodiscard]] virtual bool mayEndEarly() const { return false; }
};

/// Opens the rows of one file from their beginning.
using OpenRows = std::function<std::unique_ptr<RowSource>()>;

}  // namespace cx
