// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"

namespace cx {

/// Writes a workbook from the first sheet to the last, each from top to bottom, in bounded memory: what it holds waits
/// in a folder of the temporary files that nobody else may read, and is gone afterwards. The same calls give the same
/// bytes. Document properties mark it as an export of ours.
class XlsxWriter {
 public:
  enum class Format { plain, one_decimal, two_decimals };
  static constexpr std::int64_t maxRows = 1'048'576;
  static constexpr std::size_t maxCharacters = 32'767;

  /// `created`: the time that its properties name. Failure(read_or_write) when there is no room for temporary files.
  XlsxWriter(const std::string& title, Instant created);
  ~XlsxWriter();
  XlsxWriter(const XlsxWriter&) = delete;
  XlsxWriter& operator=(const XlsxWriter&) = delete;

  /// A sheet whose first row, the headers, stays in sight; columns are as wide as `widths`, in characters, the missing
  /// ones as wide as their headers. Headers are neutralised as `words` are.
  void beginSheet(const std::string& name, const std::vector<std::string>& headers,
                  const std::vector<double>& widths = {});
  /// The next cell of the row. Texts that a spreadsheet could take for a formula are neutralised. Failure(bad_data) for
  /// more than `maxCharacters`.
  void words(std::string_view text);
  void number(double value, Format format = Format::plain);
  void number(const std::optional<double>& value, Format format);
  /// As a day that a spreadsheet can compute with, where its calendar has it.
  void day(const std::optional<Date>& day);
  void blank();
  /// Failure(bad_data) when the sheet is full.
  void endRow();

  /// The bytes of the workbook; nothing can be added afterwards.
  [[nodiscard]] std::string finish();

 private:
  struct Book;
  std::unique_ptr<Book> book_;
};

}  // namespace cx
