// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xlsx_reader.h"

#include <algorithm>
#include <utility>

#include "core/base/result.h"
#include "core/io/xlsx_merges.h"

namespace cx {
namespace {

std::vector<CellRange> mergesOf(const XlsxBook& book, const XlsxSheet& sheet) {
  try {
    return mergedCells(book.archive, sheet.part);
  } catch (const XmlFault& fault) {
    refuseXml(fault, book.archive.name(), text(CX_TEXT("io", "sheet “%1”"), {sheet.name}));
  }
}

}  // namespace

XlsxReader::XlsxReader(std::shared_ptr<const XlsxBook> book, const XlsxSheet& sheet, std::int64_t fileSize)
    : book_(std::move(book)),
      sheet_(sheet),
      file_size_(fileSize),
      handler_(*book_, sheet.name),
      merged_(mergesOf(*book_, sheet)),
      stream_(openXml(book_->archive.open(sheet.part), handler_)),
      fields_(&handler_.row.fields()) {
  handler_.attach(*stream_);
}

bool XlsxReader::next() {
  try {
    return readRow();
  } catch (const XmlFault& fault) {
    refuseXml(fault, book_->archive.name(), where());
  }
}

bool XlsxReader::readRow() {
  handler_.row.clear();
  if (!stream_->advance()) return false;
  fields_ = &handler_.row.fields();
  const std::size_t looked_at = merged_.fill(line(), *fields_, XlsxSheetHandler::maxFields);
  cells_ += static_cast<std::int64_t>(fields_->size() + looked_at);
  if (cells_ > maxCells) throw XmlFault(XmlFault::Kind::too_much);
  return true;
}

Text XlsxReader::where() const {
  return text(CX_TEXT("io", "sheet “%1” behind row %2"), {sheet_.name, std::to_string(line())});
}

std::int64_t XlsxReader::bytesRead() const {
  const double part = static_cast<double>(std::max<std::int64_t>(book_->archive.size(sheet_.part), 1));
  return static_cast<std::int64_t>(static_cast<double>(file_size_) * static_cast<double>(stream_->bytesRead()) / part);
}

}  // namespace cx
