// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/delimited.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "core/base/result.h"
#include "core/io/utf8.h"

namespace cx {
namespace {

constexpr char zeroByte[] = CX_TEXT("io", "%1, line %2: holds a zero byte; this is no text file.");
constexpr std::string_view utf16Little = "\xFF\xFE", utf16Big = "\xFE\xFF";

/// LF, CRLF and CR each end one line.
std::int64_t lineEnds(std::string_view bytes) {
  std::int64_t count = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i)
    if (bytes[i] == '\r' || (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r'))) ++count;
  return count;
}

}  // namespace

DelimitedReader::DelimitedReader(ByteSource source, std::string name, char delimiter, std::size_t chunk)
    : source_(std::move(source)),
      name_(std::move(name)),
      delimiter_(delimiter),
      chunk_(std::max<std::size_t>(chunk, 1)) {
  for (const char c : {delimiter, '\n', '\r', '"', '\0'}) special_[static_cast<unsigned char>(c)] = true;
}

void DelimitedReader::refuse(const char* sentence, std::int64_t line) const {
  throw Failure(ErrorKind::bad_data, text(sentence, {name_, std::to_string(line)}));
}

/// Moves the current record to the front and reads on behind it.
bool DelimitedReader::refill() {
  if (finished_) return false;
  if (size_ - record_ >= maxRecord)
    refuse(CX_TEXT("io", "%1, line %2: a row is longer than 8 MB; is a quote left open?"), record_line_);
  std::memmove(buffer_.data(), buffer_.data() + record_, size_ - record_);
  size_ -= record_;
  at_ -= record_;
  record_ = 0;
  if (buffer_.size() < size_ + chunk_ + 1) buffer_.resize(2 * (size_ + chunk_) + 1);
  const std::size_t got = source_(buffer_.data() + size_, chunk_);
  size_ += got;
  bytes_read_ += static_cast<std::int64_t>(got);
  buffer_[size_] = '\0';
  finished_ = got == 0;
  return got > 0;
}

void DelimitedReader::begin() {
  started_ = true;
  while (size_ < utf8Mark.size() && refill()) continue;
  const std::string_view front(buffer_.data(), size_);
  if (front.starts_with(utf16Little) || front.starts_with(utf16Big))
    refuse(CX_TEXT("io", "%1 is UTF-16 text; save it as CSV in UTF-8 and import it again."), 1);
  byte_order_mark_ = front.starts_with(utf8Mark);
  if (byte_order_mark_) record_ = at_ = utf8Mark.size();
}

bool DelimitedReader::next() {
  if (!started_) begin();
  spans_.clear();
  record_ = at_;
  if (!skipBlankLines()) return false;
  record_line_ = line_;
  if (readSimpleRecord()) return true;
  while (readField() == FieldEnd::delimiter)
    if (spans_.size() == maxFields)
      refuse(CX_TEXT("io", "%1, line %2: more than 4,096 columns; is this a table of answers?"), line_);
  finishRecord();
  return true;
}

bool DelimitedReader::skipBlankLines() {
  while (!atEnd() && (buffer_[at_] == '\n' || buffer_[at_] == '\r')) {
    endLine();
    record_ = at_;
  }
  return at_ < size_;
}

/// Steps over one line end: LF, CRLF or CR.
void DelimitedReader::endLine() {
  const bool carriage_return = buffer_[at_++] == '\r';
  if (carriage_return && !atEnd() && buffer_[at_] == '\n') ++at_;
  ++line_;
}

/// The common case in one pass: the record is in the buffer to its end and has no quoted field. False, with nothing
/// done, otherwise.
bool DelimitedReader::readSimpleRecord() {
  const char* at = buffer_.data() + at_;
  const char* start = at;
  unsigned char bits = 0;
  std::size_t count = 0;
  while (true) {
    while (!special_[static_cast<unsigned char>(*at)]) bits |= static_cast<unsigned char>(*at++);
    if (*at == '"' && at != start) {
      ++at;
      continue;
    }
    const bool last = *at == '\n' || (*at == '\r' && at[1] != '\0');
    if ((!last && *at != delimiter_) || count == maxFields) return false;
    if (count == fields_.size()) fields_.emplace_back();
    fields_[count++] = {start, static_cast<std::size_t>(at - start)};
    if (last) break;
    start = ++at;
  }
  fields_.resize(count);
  at_ = static_cast<std::size_t>(at - buffer_.data());
  endLine();
  if (bits >= 0x80) checkUtf8();
  return true;
}

DelimitedReader::FieldEnd DelimitedReader::readField() {
  return !atEnd() && buffer_[at_] == '"' ? readQuotedField() : readPlainField();
}

DelimitedReader::FieldEnd DelimitedReader::readPlainField() {
  const std::size_t start = at_ - record_;
  do {
    const char* const from = buffer_.data() + at_;
    const char* to = from;
    while (*to != delimiter_ && *to != '\n' && *to != '\r' && *to != '\0') ++to;
    at_ += static_cast<std::size_t>(to - from);
  } while (at_ == size_ && refill());
  return endField(start, at_ - record_ - start);
}

/// Doubled quotes are closed up in place, so that the field stays one piece of the buffer.
DelimitedReader::FieldEnd DelimitedReader::readQuotedField() {
  const std::size_t start = ++at_ - record_;
  std::size_t length = 0;
  const auto content = [&] { return std::string_view(buffer_.data() + record_ + start, length); };
  while (true) {
    if (atEnd()) refuse(CX_TEXT("io", "%1, line %2: a quote is opened and never closed."), line_);
    const char c = buffer_[at_++];
    if (c == '"') {
      if (atEnd() || buffer_[at_] != '"') break;
      ++at_;
    }
    if (c == '\0') refuse(zeroByte, line_ + lineEnds(content()));
    buffer_[record_ + start + length++] = c;
  }
  line_ += lineEnds(content());
  const bool closed = at_ == size_ || buffer_[at_] == delimiter_ || buffer_[at_] == '\n' || buffer_[at_] == '\r';
  if (!closed)
    refuse(CX_TEXT("io", "%1, line %2: text follows a closing quote; quotes inside a field are written twice."), line_);
  return endField(start, length);
}

DelimitedReader::FieldEnd DelimitedReader::endField(std::size_t start, std::size_t length) {
  spans_.push_back({start, length});
  if (at_ == size_) return FieldEnd::record;
  if (buffer_[at_] == delimiter_) {
    ++at_;
    return FieldEnd::delimiter;
  }
  if (buffer_[at_] == '\0') refuse(zeroByte, line_);
  endLine();
  return FieldEnd::record;
}

void DelimitedReader::finishRecord() {
  fields_.clear();
  for (const Span& span : spans_) fields_.emplace_back(buffer_.data() + record_ + span.start, span.length);
  if (!isAscii({buffer_.data() + record_, at_ - record_})) checkUtf8();
}

void DelimitedReader::checkUtf8() const {
  std::int64_t line = record_line_;
  for (const std::string_view field : fields_) {
    const std::size_t bad = firstInvalidUtf8(field);
    line += lineEnds(field.substr(0, bad));
    if (bad != std::string_view::npos)
      refuse(CX_TEXT("io", "%1, line %2: not UTF-8 text; save the file as CSV in UTF-8 and import it again."), line);
  }
}

void appendField(std::string& record, std::string_view field, char delimiter) {
  const bool edge = !field.empty() && (field.front() == ' ' || field.back() == ' ');
  if (!edge && field.find_first_of(std::string{delimiter, '"', '\n', '\r'}) == std::string_view::npos) {
    record += field;
    return;
  }
  record += '"';
  for (const char c : field) record.append(c == '"' ? 2 : 1, c);
  record += '"';
}

}  // namespace cx
