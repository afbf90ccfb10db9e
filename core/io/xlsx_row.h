// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/io/xlsx_cell.h"

namespace cx {

/// The cells of one row while it is read. Texts are kept here or stay where they are.
class XlsxRow {
 public:
  void clear();
  /// `column` counts from 1 and rises from call to call; an empty text is no cell.
  void addKept(std::int64_t column, std::string_view text);    ///< `text` is copied
  void addShared(std::int64_t column, std::string_view text);  ///< `text` outlives the row
  [[nodiscard]] bool empty() const { return cells_.empty(); }
  /// One cell per column from the first to the last that is filled; valid until the row changes.
  [[nodiscard]] std::vector<std::string_view>& fields();

 private:
  struct Cell {
    std::size_t column;
    std::string_view shared;
    std::size_t begin, length;  ///< in kept_, where `shared` has no data
  };
  std::vector<Cell> cells_;
  std::string kept_;
  std::vector<std::string_view> fields_;
};

/// Lets each cell of a merged range say what its first cell says, row by row.
class MergedRows {
 public:
  explicit MergedRows(std::vector<CellRange> merges) : merges_(std::move(merges)) {}
  /// Fills the empty cells of row `row`; rows come in their order. Returns how many cells were looked at.
  std::size_t fill(std::int64_t row, std::vector<std::string_view>& fields, std::size_t widest);

 private:
  struct Active {
    CellRange range;
    std::string text;
  };
  std::vector<CellRange> merges_;
  std::size_t next_ = 0;
  std::vector<Active> active_;
};

}  // namespace cx
