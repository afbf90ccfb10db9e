// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xlsx_reader.h"

#include <gmock/gmock.h>

#include "core/base/result.h"
#include "core/base/words.h"
#include "tests/support/expected_rows.h"
#include "tests/support/test_data.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

/// Every sheet of a workbook, as an .expected file writes it.
std::vector<std::string> linesOf(const std::shared_ptr<const XlsxBook>& book) {
  std::vector<std::string> lines;
  for (const XlsxSheet& sheet : book->sheets) {
    lines.push_back("== " + sheet.name + (sheet.hidden ? " (hidden)" : ""));
    XlsxReader reader(book, sheet, 1);
    while (reader.next()) {
      std::string line = std::to_string(reader.line());
      for (const std::string_view cell : reader.fields()) line += "\t" + escapedCell(cell);
      lines.push_back(line);
    }
  }
  return lines;
}

class XlsxCorpus : public testing::TestWithParam<std::string> {};

TEST_P(XlsxCorpus, IsReadOrRefusedAsWrittenByHand) {
  const auto file = testData("import/xlsx/" + GetParam());
  const ExpectedRows expected = expectedRows(file);
  const auto read = guarded([&] { return linesOf(openXlsx(file)); });
  if (expected.refusal.empty()) {
    ASSERT_TRUE(read) << Words()(read.error().text);
    EXPECT_EQ(*read, expected.lines);
  } else {
    ASSERT_FALSE(read);
    EXPECT_EQ(Words()(read.error().text), expected.refusal);
    EXPECT_EQ(read.error().kind, ErrorKind::bad_data);
  }
}

TEST_P(XlsxCorpus, IsReadAlikeFromMemory) {
  const auto file = testData("import/xlsx/" + GetParam());
  const std::string bytes = fileBytes(file);
  const ExpectedRows expected = expectedRows(file);
  const auto read = guarded([&] { return linesOf(openXlsx(bytes, GetParam())); });
  EXPECT_EQ(read ? *read : std::vector<std::string>{}, expected.lines);
}

INSTANTIATE_TEST_SUITE_P(Files, XlsxCorpus, testing::ValuesIn(corpus("import/xlsx")), [](const auto& param) {
  std::string name;
  for (const char c : param.param) name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
  return name;
});

TEST(Xlsx, KnowsAnExportOfOurs) {
  EXPECT_FALSE(openXlsx(testData("import/xlsx/inline-strings.xlsx"))->ours);
}

TEST(Xlsx, RefusesAFileThatIsNotThere) {
  const auto read = guarded([] { return openXlsx(testData("import/xlsx/none.xlsx")); });
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().kind, ErrorKind::read_or_write);
}

TEST(Xlsx, SaysHowFarItIsInBytesOfTheFile) {
  const auto book = openXlsx(testData("import/xlsx/dates-1900.xlsx"));
  XlsxReader reader(book, book->sheets.front(), 1234);
  while (reader.next()) EXPECT_LE(reader.bytesRead(), 1234);
  EXPECT_EQ(reader.bytesRead(), 1234);
  EXPECT_TRUE(reader.mayEndEarly());
}

TEST(XlsxCell, NamesAreReadAndWritten) {
  EXPECT_EQ(parseCell("A1"), (CellPlace{1, 1}));
  EXPECT_EQ(parseCell("$AB$12"), (CellPlace{12, 28}));
  EXPECT_EQ(parseCell("XFD1048576"), (CellPlace{1048576, 16384}));
  for (const char* wrong : {"", "A", "1", "A0", "XFE1", "A1048577", "a1", "A1B", "A-1", "A1 "})
    EXPECT_FALSE(parseCell(wrong)) << wrong;
  for (const char* name : {"A1", "Z9", "AA10", "AZ1", "BA1", "ZZ1", "AAA1", "XFD1048576"})
    EXPECT_EQ(cellName(*parseCell(name)), name);
  EXPECT_EQ(parseRange("B2:C4"), (CellRange{{2, 2}, {4, 3}}));
  EXPECT_EQ(parseRange("B2"), (CellRange{{2, 2}, {2, 2}}));
  EXPECT_FALSE(parseRange("C2:B4"));
  EXPECT_FALSE(parseRange("A1:"));
}

TEST(XlsxNumber, AFormatTellsDaysFromNumbers) {
  for (const char* day : {"yyyy-mm-dd", "d/m/yy h:mm", "[$-F800]dddd, mmmm dd, yyyy", "mmm-yy", "m\"월\"", "DD.MM.YYYY",
                          "[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\"", "yyyy-mm-dd;@", "[Red]d.m."})
    EXPECT_EQ(kindOfFormat(day), NumberKind::date) << day;
  for (const char* time : {"h:mm", "mm:ss", "hh:mm:ss AM/PM", "오전/오후 h\"시\""})
    EXPECT_EQ(kindOfFormat(time), NumberKind::time) << time;
  for (const char* span : {"[h]:mm", "[mm]:ss", "[ss].0"}) EXPECT_EQ(kindOfFormat(span), NumberKind::elapsed) << span;
  for (const char* number : {"General", "0", "0.00E+00", "#,##0;[Red]-#,##0", "0\" days\"", "0\\d", "@", "", "[Red]0%",
                             "_-* #,##0\\ [$₩-412]_-", "0;d", "[$-412]General", "[", "\"open", "\\"})
    EXPECT_EQ(kindOfFormat(number), NumberKind::number) << number;
}

TEST(XlsxText, EscapesAreTurnedBackExactly) {
  for (const std::string text :
       {"plain", "a\rb", "_x000D_", "_x005F_x000D_", "__x0041_", "\x01\x1F", "_x", "한_x00ZZ_", ""}) {
    std::string again = escapedXstring(text);
    EXPECT_EQ(again.find_first_of("\r\x01\x1F"), std::string::npos);
    unescapeXstring(again);
    EXPECT_EQ(again, text);
  }
}

}  // namespace
}  // namespace cx
