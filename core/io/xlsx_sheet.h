// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/io/xlsx_book.h"
#include "core/io/xlsx_row.h"
#include "core/io/xlsx_text.h"
#include "core/io/xml_stream.h"

namespace cx {

/// Understands the XML of one sheet: fills `row` and pauses the stream behind each row that holds anything.
class XlsxSheetHandler final : public XmlHandler {
 public:
  static constexpr std::int64_t maxFields = 4096;
  static constexpr std::size_t maxCell = 1 << 20;  ///< bytes

  XlsxSheetHandler(const XlsxBook& book, std::string sheet) : book_(book), sheet_(std::move(sheet)) {}
  void attach(XmlStream& stream) { stream_ = &stream; }

  void start(XmlName name, const XmlAttributes& attributes) override;
  void end(XmlName name) override;
  void characters(std::string_view text) override;

  /// The cells of the row read last; to be cleared before the next.
  XlsxRow row;
  /// As the sheet counts; 0 before the first.
  [[nodiscard]] std::int64_t rowNumber() const { return place_.row; }

 private:
  enum class In { document, sheet, data, row, cell, value, rich_text };
  enum class Type { number, shared, inline_text, formula_text, boolean, error, date };

  void enter(const XmlName& name, const XmlAttributes& attributes);
  void beginRow(const XmlAttributes& attributes);
  void beginCell(const XmlAttributes& attributes);
  void endCell();
  void addShared();
  void addNumber();
  [[nodiscard]] NumberKind kind() const;
  [[noreturn]] void refuse(const char* sentence, const std::string& more = {}) const;
  static Type typeOf(std::string_view name);

  const XlsxBook& book_;
  std::string sheet_;
  XmlStream* stream_ = nullptr;
  In in_ = In::document;
  int skipped_ = 0, rich_depth_ = 0;
  CellPlace place_;
  Type type_ = Type::number;
  std::size_t style_ = 0;
  bool formula_ = false, value_ = false;
  RichText rich_;
  std::string text_;
};

}  // namespace cx
