// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/byte_source.h"
#include "core/io/row_source.h"

namespace cx {

/// Reads delimited text (RFC 4180 with any delimiter) record by record in bounded memory. LF, CRLF and CR end a record;
/// quoted fields may hold delimiters, line ends and doubled quotes. UTF-8 only; a byte-order mark is dropped. Lines
/// without any character are no records. Failure(bad_data) names file and line: not UTF-8, a zero byte, a quote never
/// closed, text after a closing quote, more than `maxFields` fields, a record above `maxRecord` bytes.
class DelimitedReader final : public RowSource {
 public:
  static constexpr std::size_t maxFields = 4096, maxRecord = 8 << 20, defaultChunk = 256 << 10;

  /// `name` is the file's name in messages.
  DelimitedReader(ByteSource source, std::string name, char delimiter, std::size_t chunk = defaultChunk);

  /// Reads the next record; false after the last one.
  bool next() override;
  /// Unquoted contents; valid until the next call of `next`.
  [[nodiscard]] const std::vector<std::string_view>& fields() const override { return fields_; }
  /// The line where the record begins; the first is 1.
  [[nodiscard]] std::int64_t line() const override { return record_line_; }
  [[nodiscard]] std::int64_t bytesRead() const override { return bytes_read_; }
  [[nodiscard]] bool hadByteOrderMark() const { return byte_order_mark_; }

 private:
  enum class FieldEnd { delimiter, record };

  void begin();
  bool refill();
  bool skipBlankLines();
  bool readSimpleRecord();
  FieldEnd readField();
  FieldEnd readPlainField();
  FieldEnd readQuotedField();
  FieldEnd endField(std::size_t start, std::size_t length);
  void endLine();
  void finishRecord();
  void checkUtf8() const;
  [[nodiscard]] bool atEnd() { return at_ == size_ && !refill(); }
  [[noreturn]] void refuse(const char* sentence, std::int64_t line) const;

  ByteSource source_;
  std::string name_;
  char delimiter_;
  std::size_t chunk_;
  std::array<bool, 256> special_{};  ///< bytes that the simple case stops at
  std::string buffer_;               ///< [record_, size_) is the current record and what is unread; buffer_[size_] is 0
  std::size_t record_ = 0, at_ = 0, size_ = 0;
  struct Span {
    std::size_t start, length;  ///< from record_
  };
  std::vector<Span> spans_;
  std::vector<std::string_view> fields_;
  std::int64_t line_ = 1, record_line_ = 1, bytes_read_ = 0;
  bool started_ = false, finished_ = false, byte_order_mark_ = false;
};

/// A field as delimited text holds it: quoted where it must be.
void appendField(std::string& record, std::string_view field, char delimiter = ',');

}  // namespace cx
