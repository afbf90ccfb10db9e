// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/io/utf8.h"
#include "core/io/xlsx_reader.h"
#include "tests/support/stored_zip.h"

namespace cx {
namespace {

constexpr std::string_view relations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
constexpr std::string_view workbookRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="t.xml"/><Relationship Id="r3" Type="x/styles" Target="y.xml"/></Relationships>)";
constexpr std::string_view workbook =
    R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="x"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>)";

/// Sheet, strings, styles, workbook; a missing workbook is one that has the sheet.
std::string packed(std::string_view input) {
  std::array<std::string_view, 4> parts;
  for (std::string_view& part : parts) {
    part = input.substr(0, input.find('\0'));
    input.remove_prefix(std::min(part.size() + 1, input.size()));
  }
  return test::storedZip({{"_rels/.rels", relations},
                          {"xl/_rels/workbook.xml.rels", workbookRelations},
                          {"xl/workbook.xml", parts[3].empty() ? workbook : parts[3]},
                          {"xl/s.xml", parts[0]},
                          {"xl/t.xml", parts[1]},
                          {"xl/y.xml", parts[2]}});
}

void readAll(std::string_view bytes) {
  const auto book = openXlsx(bytes, "fuzz.xlsx");
  for (const XlsxSheet& sheet : book->sheets) {
    XlsxReader reader(book, sheet, static_cast<std::int64_t>(bytes.size()));
    while (reader.next())
      for (const std::string_view cell : reader.fields())
        if (firstInvalidUtf8(cell) != std::string_view::npos) std::abort();
  }
}

/// Input that begins with "PK" is a workbook as it stands; any other is its parts, divided by zero bytes, and packed
/// here, because no chance change of a packed part keeps its checksum.
void fuzzXlsx(std::string_view input) {
  const std::string made = input.starts_with("PK") ? std::string() : packed(input);
  const auto read = guarded([&] { readAll(made.empty() ? input : made); });
  if (!read && (read.error().text.source.empty() || read.error().kind != ErrorKind::bad_data)) std::abort();
}

}  // namespace
}  // namespace cx

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  cx::fuzzXlsx({reinterpret_cast<const char*>(data), size});
  return 0;
}
