// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xlsx_writer.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include "core/base/digest.h"
#include "core/base/result.h"
#include "core/data/file_access.h"
#include "core/io/column.h"
#include "core/io/formula_guard.h"
#include "core/io/xlsx_text.h"

namespace cx {
namespace {

[[noreturn]] void refuseTemporary() {
  throw Failure(ErrorKind::read_or_write,
                text(CX_TEXT("io",
                             "The workbook was not written: there is no room for temporary files; make room on "
                             "that disk and try again.")));
}

/// For its owner alone, gone with this.
class PrivateFolder {
 public:
  PrivateFolder() {
    std::error_code none;
    const auto parent = std::filesystem::temp_directory_path(none);
    if (none) refuseTemporary();
    constexpr std::size_t unguessable = 16;
    path_ = parent / ("touchstone-" + randomHex(unguessable));
    try {
      createPrivateFolder(path_);
    } catch (const std::filesystem::filesystem_error&) {
      refuseTemporary();
    }
  }
  ~PrivateFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;
  [[nodiscard]] std::string path() const { return utf8(path_); }
  [[nodiscard]] std::string operator/(const char* name) const { return utf8(path_ / name); }

 private:
  std::filesystem::path path_;
};

/// How many characters of the usual width a text takes; Hangul and Han take two.
double widthOf(std::string_view text) {
  double width = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80 || byte >= 0xC0) width += byte >= 0xE0 ? 2 : 1;
  }
  return width;
}

/// The number of the day in the calendar that begins with 1900, from the day on from which it is right.
std::optional<double> serialOf(Date day) {
  using namespace std::chrono;
  if (day < year{1900} / 3 / 1 || day > year{9999} / 12 / 31) return {};
  return static_cast<double>((sys_days{day} - sys_days{year{1899} / 12 / 30}).count());
}

}  // namespace

struct XlsxWriter::Book {
  PrivateFolder folder;
  std::string tmpdir = folder.path(), file = folder / "book.xlsx";
  lxw_workbook* workbook = nullptr;
  lxw_worksheet* sheet = nullptr;
  lxw_format *bold = nullptr, *one_decimal = nullptr, *two_decimals = nullptr, *day = nullptr;
  lxw_row_t row = 0;
  lxw_col_t column = 0;

  Book() {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = tmpdir.data();
    workbook = workbook_new_opt(file.c_str(), &options);
    if (workbook == nullptr) refuseTemporary();
    bold = workbook_add_format(workbook);
    format_set_bold(bold);
    one_decimal = formatted("0.0");
    two_decimals = formatted("0.00");
    day = formatted("yyyy-mm-dd");
  }
  ~Book() {
    if (workbook != nullptr) lxw_workbook_free(workbook);
  }
  Book(const Book&) = delete;
  Book& operator=(const Book&) = delete;

  lxw_format* formatted(const char* code) const {
    lxw_format* const format = workbook_add_format(workbook);
    format_set_num_format(format, code);
    return format;
  }
  void write(std::string_view text, lxw_format* format) {
    const std::string cell = escapedXstring(formulaGuarded(text));
    const lxw_error error = worksheet_write_string(sheet, row, column, cell.c_str(), format);
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
      throw Failure(ErrorKind::bad_data,
                    sentenceOfRow(CX_TEXT("io",
                                          "Row %1 holds a text of more than the 32,767 characters that a cell of a "
                                          "workbook may have; export CSV or JSON instead.")));
    if (error != LXW_NO_ERROR) refuseTemporary();
    ++column;
  }
  [[nodiscard]] Text sentenceOfRow(const char* sentence) const { return text(sentence, {std::to_string(row + 1)}); }
};

XlsxWriter::XlsxWriter(const std::string& title, Instant created) : book_(std::make_unique<Book>()) {
  std::string words = title;
  lxw_doc_properties properties{};
  properties.title = words.data();
  properties.created = created.time_since_epoch().count();
  workbook_set_properties(book_->workbook, &properties);
  const std::string mark(exportMark);
  workbook_set_custom_property_string(book_->workbook, mark.c_str(), "1");
}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::beginSheet(const std::string& name, const std::vector<std::string>& headers,
                            const std::vector<double>& widths) {
  constexpr double least = 8, most = 60;
  Book& book = *book_;
  book.sheet = workbook_add_worksheet(book.workbook, name.c_str());
  if (book.sheet == nullptr) refuseTemporary();
  book.row = 0;
  book.column = 0;
  for (std::size_t i = 0; i < headers.size(); ++i) {
    const double width = i < widths.size() ? widths[i] : std::clamp(widthOf(headers[i]) + 2, least, most);
    const auto column = static_cast<lxw_col_t>(i);
    worksheet_set_column(book.sheet, column, column, width, nullptr);
  }
  worksheet_freeze_panes(book.sheet, 1, 0);
  for (const std::string& header : headers) book.write(header, book.bold);
  endRow();
}

void XlsxWriter::words(std::string_view text) {
  book_->write(text, nullptr);
}

void XlsxWriter::number(double value, Format format) {
  lxw_format* const shown = format == Format::one_decimal    ? book_->one_decimal
                            : format == Format::two_decimals ? book_->two_decimals
                                                             : nullptr;
  if (worksheet_write_number(book_->sheet, book_->row, book_->column, value, shown) != LXW_NO_ERROR) refuseTemporary();
  ++book_->column;
}

void XlsxWriter::number(const std::optional<double>& value, Format format) {
  if (value) {
    number(*value, format);
  } else {
    blank();
  }
}

void XlsxWriter::day(const std::optional<Date>& day) {
  const auto serial = day ? serialOf(*day) : std::nullopt;
  if (!serial) return words(day ? isoDate(*day) : std::string());
  if (worksheet_write_number(book_->sheet, book_->row, book_->column, *serial, book_->day) != LXW_NO_ERROR)
    refuseTemporary();
  ++book_->column;
}

void XlsxWriter::blank() {
  ++book_->column;
}

void XlsxWriter::endRow() {
  book_->column = 0;
  if (++book_->row == maxRows)
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("io", "A sheet of a workbook holds 1,048,576 rows at most; export CSV instead.")));
}

std::string XlsxWriter::finish() {
  Book& book = *book_;
  if (workbook_close(std::exchange(book.workbook, nullptr)) != LXW_NO_ERROR) refuseTemporary();
  std::ifstream stream(std::filesystem::path(std::u8string(book.file.begin(), book.file.end())), std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  if (bytes.empty()) refuseTemporary();
  return bytes;
}

}  // namespace cx
