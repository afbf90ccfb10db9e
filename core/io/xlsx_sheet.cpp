// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xlsx_sheet.h"

#include <charconv>
#include <optional>

#include "core/base/result.h"
#include "core/io/plain_text.h"
#include "core/io/utf8.h"

namespace cx {
namespace {

std::optional<std::int64_t> wholeNumber(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return {};
  return value;
}

std::string shown(std::string_view text) {
  constexpr std::size_t most = 40;
  return std::string(utf8Prefix(text, most));
}

/// "2026-09-14 08:30:00" from "2026-09-14T08:30:00.000Z"; midnight is no time.
std::string isoText(std::string_view stored) {
  constexpr std::size_t day = 10, second = 19;
  std::string text(stored.substr(0, stored.size() > day && stored[day] == 'T' ? second : stored.size()));
  if (text.size() <= day || text[day] != 'T') return text;
  text[day] = ' ';
  if (text.ends_with('Z')) text.pop_back();
  if (text.ends_with(" 00:00:00")) text.resize(day);
  return text;
}

}  // namespace

void XlsxSheetHandler::start(XmlName name, const XmlAttributes& attributes) {
  if (skipped_ > 0) {
    ++skipped_;
  } else if (in_ == In::rich_text) {
    rich_.start(name);
    ++rich_depth_;
  } else if (!isSpreadsheet(name)) {
    if (in_ == In::document) throw XmlFault(XmlFault::Kind::not_well_formed);
    ++skipped_;
  } else {
    enter(name, attributes);
  }
}

void XlsxSheetHandler::enter(const XmlName& name, const XmlAttributes& attributes) {
  if (in_ == In::document && name.local != "worksheet") throw XmlFault(XmlFault::Kind::not_well_formed);
  if (in_ == In::document) {
    in_ = In::sheet;
  } else if (in_ == In::sheet && name.local == "sheetData") {
    in_ = In::data;
  } else if (in_ == In::data && name.local == "row") {
    beginRow(attributes);
  } else if (in_ == In::row && name.local == "c") {
    beginCell(attributes);
  } else if (in_ == In::cell && name.local == "v") {
    in_ = In::value;
    value_ = true;
  } else if (in_ == In::cell && name.local == "is") {
    in_ = In::rich_text;
    type_ = Type::inline_text;
  } else {
    formula_ = formula_ || (in_ == In::cell && name.local == "f");
    ++skipped_;
  }
}

void XlsxSheetHandler::end(XmlName) {
  if (skipped_ > 0) {
    --skipped_;
    return;
  }
  switch (in_) {
    case In::rich_text:
      if (rich_depth_ == 0) {
        in_ = In::cell;
      } else {
        rich_.end();
        --rich_depth_;
      }
      break;
    case In::value:
      in_ = In::cell;
      break;
    case In::cell:
      endCell();
      in_ = In::row;
      break;
    case In::row:
      if (!row.empty()) stream_->pause();
      in_ = In::data;
      break;
    case In::data:
      in_ = In::sheet;
      break;
    case In::sheet:
    case In::document:
      in_ = In::document;
      break;
  }
}

void XlsxSheetHandler::characters(std::string_view text) {
  if (skipped_ > 0 || (in_ != In::value && (in_ != In::rich_text || !rich_.listening()))) return;
  if (text_.size() + text.size() > maxCell)
    refuse(CX_TEXT("io", "%1, sheet “%2”, cell %3: a text of more than 1 MB; is this a table of answers?"));
  text_ += text;
}

void XlsxSheetHandler::beginRow(const XmlAttributes& attributes) {
  const std::string_view number = attributes["r"];
  const auto row_number = number.empty() ? place_.row + 1 : wholeNumber(number).value_or(0);
  if (row_number <= place_.row || row_number > CellPlace::maxRow)
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("io",
                               "%1, sheet “%2”: row “%3” cannot stand behind row %4; the file is damaged, save it "
                               "again in a spreadsheet program."),
                       {book_.archive.name(), sheet_, number.empty() ? std::to_string(row_number) : shown(number),
                        std::to_string(place_.row)}));
  place_ = {row_number, 0};
  in_ = In::row;
}

void XlsxSheetHandler::beginCell(const XmlAttributes& attributes) {
  const std::string_view reference = attributes["r"];
  const CellPlace following{place_.row, place_.column + 1};
  const auto place = reference.empty() ? std::optional(following) : parseCell(reference);
  if (!place || place->row != place_.row || place->column <= place_.column || place->column > CellPlace::maxColumn)
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("io",
                               "%1, sheet “%2”, row %3: a cell “%4” cannot stand there; the file is damaged, save "
                               "it again in a spreadsheet program."),
                       {book_.archive.name(), sheet_, std::to_string(place_.row), shown(reference)}));
  place_ = *place;
  type_ = typeOf(attributes["t"]);
  style_ = static_cast<std::size_t>(wholeNumber(attributes["s"]).value_or(0));
  formula_ = value_ = false;
  text_.clear();
  in_ = In::cell;
}

XlsxSheetHandler::Type XlsxSheetHandler::typeOf(std::string_view name) {
  if (name == "s") return Type::shared;
  if (name == "inlineStr") return Type::inline_text;
  if (name == "str") return Type::formula_text;
  if (name == "b") return Type::boolean;
  if (name == "e") return Type::error;
  if (name == "d") return Type::date;
  return Type::number;
}

void XlsxSheetHandler::endCell() {
  if (formula_ && !value_)
    refuse(CX_TEXT("io",
                   "%1, sheet “%2”, cell %3: the result of the formula is not stored; open the file in a "
                   "spreadsheet program, save it and import it again."));
  if (text_.empty()) return;
  if (place_.column > maxFields)
    refuse(CX_TEXT("io", "%1, sheet “%2”, cell %3: more than 4,096 columns; is this a table of answers?"));
  switch (type_) {
    case Type::shared:
      return addShared();
    case Type::inline_text:
    case Type::formula_text:
      unescapeXstring(text_);
      return row.addKept(place_.column, text_);
    case Type::boolean:
      return row.addShared(place_.column, trimmed(text_) == "0" || trimmed(text_) == "false" ? "FALSE" : "TRUE");
    case Type::error:
      return row.addKept(place_.column, text_);
    case Type::date:
      return row.addKept(place_.column, isoText(trimmed(text_)));
    case Type::number:
      return addNumber();
  }
}

void XlsxSheetHandler::addShared() {
  const auto index = wholeNumber(trimmed(text_));
  const auto shared = index && *index >= 0 ? book_.strings.at(static_cast<std::size_t>(*index)) : std::nullopt;
  if (!shared)
    refuse(CX_TEXT("io",
                   "%1, sheet “%2”, cell %3: its text “%4” is not in the file; the file is damaged, save it again "
                   "in a spreadsheet program."),
           shown(text_));
  row.addShared(place_.column, *shared);
}

void XlsxSheetHandler::addNumber() {
  const auto number = numberText(text_, kind(), book_.since1904);
  if (!number)
    refuse(CX_TEXT("io",
                   "%1, sheet “%2”, cell %3: “%4” is stored as a number and is none; the file is damaged, save "
                   "it again in a spreadsheet program."),
           shown(text_));
  row.addKept(place_.column, *number);
}

NumberKind XlsxSheetHandler::kind() const {
  return style_ < book_.kinds.size() ? book_.kinds[style_] : NumberKind::number;
}

void XlsxSheetHandler::refuse(const char* sentence, const std::string& more) const {
  std::vector<TextArg> arguments{book_.archive.name(), sheet_, cellName(place_)};
  if (!more.empty()) arguments.emplace_back(more);
  throw Failure(ErrorKind::bad_data, text(sentence, std::move(arguments)));
}

}  // namespace cx
