// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/io/encoding.h"
#include "core/io/heading.h"
#include "core/io/import_question.h"
#include "core/io/mapping.h"
#include "core/io/row_source.h"

namespace cx {

struct XlsxBook;

/// How a data file is written: enough to read its rows again.
struct Dialect {
  std::filesystem::path file;
  std::string format = "csv";  ///< or "xlsx", "sav" for an SPSS file, or "json" for an export of ours
  Encoding encoding;
  char delimiter = ',';
  std::shared_ptr<const XlsxBook> book;  ///< of a workbook, and which of its sheets
  std::string sheet;
  std::vector<std::map<int, std::string>> labels;  ///< of an SPSS file: what numbers of a column stand for
  std::set<std::size_t> worded;                    ///< its columns whose labels take the place of the numbers
  std::size_t skipped = 0;                         ///< rows before the header: "sep=;", a title
  std::size_t header_rows = 1;                     ///< 0 to 3
  std::vector<Heading> headings;
  std::vector<Row> sample;  ///< the first rows behind the header
  std::vector<ImportQuestion> questions;

  /// Rows of data before which so many others stand in a spreadsheet.
  [[nodiscard]] std::int64_t rowsAbove() const { return static_cast<std::int64_t>(skipped + header_rows); }
};

/// How many headers of one row are known, beyond those that could be anything.
using CountKnown = std::function<std::size_t(const Row& headers)>;

/// Tells the format by the content, the sheet of a workbook (the one with most known headers), a text's encoding, the
/// delimiter among , ; tab | (the one under which most headers are known, then under which rows have one width, then
/// under which there are most columns; a line "sep=;" says it), and the header rows. What `given` says is believed;
/// what cannot be known is asked. Failure(bad_data) when the file is empty or no data file, or its first row cannot be
/// read.
[[nodiscard]] Dialect findDialect(const std::filesystem::path& file, const Mapping& given, const CountKnown& known);

/// The rows of the file from its beginning, as the dialect says; `seen` is given the bytes of the file as they are
/// read.
using SeeBytes = std::function<void(std::string_view bytes)>;
[[nodiscard]] std::unique_ptr<RowSource> openRows(const Dialect& dialect, const SeeBytes& seen = {});
/// The same behind the header.
[[nodiscard]] std::unique_ptr<RowSource> openData(const Dialect& dialect, const SeeBytes& seen = {});

}  // namespace cx
