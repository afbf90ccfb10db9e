// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/io/row_source.h"
#include "core/io/xlsx_book.h"
#include "core/io/xlsx_row.h"
#include "core/io/xlsx_sheet.h"

namespace cx {

/// The rows of one sheet, streamed. Texts, shared, inline and rich, stand as they are; a formula is its stored value;
/// an error is its text; days and times as `numberText` writes them, where the cell's format shows one; the cells of a
/// merged range all say what its first one says. Failure(bad_data) names file, sheet and cell: damaged, a formula
/// without a stored value, a cell no sheet can have, more than a table of answers needs.
class XlsxReader final : public RowSource {
 public:
  static constexpr std::int64_t maxCells = 50'000'000;  ///< empty ones before filled ones included

  /// `fileSize`: what `bytesRead` comes to at the end.
  XlsxReader(std::shared_ptr<const XlsxBook> book, const XlsxSheet& sheet, std::int64_t fileSize);

  bool next() override;
  [[nodiscard]] const std::vector<std::string_view>& fields() const override { return *fields_; }
  [[nodiscard]] std::int64_t line() const override { return handler_.rowNumber(); }
  [[nodiscard]] std::int64_t bytesRead() const override;
  [[nodiscard]] bool mayEndEarly() const override { return true; }

 private:
  bool readRow();
  [[nodiscard]] Text where() const;

  std::shared_ptr<const XlsxBook> book_;
  XlsxSheet sheet_;
  std::int64_t file_size_, cells_ = 0;
  XlsxSheetHandler handler_;
  MergedRows merged_;
  std::unique_ptr<XmlStream> stream_;
  std::vector<std::string_view>* fields_;
};

}  // namespace cx
