// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/delimited.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>

#include "core/base/result.h"
#include "core/base/words.h"

namespace cx {
namespace {

using Rows = std::vector<std::vector<std::string>>;
using testing::HasSubstr;

ByteSource bytes(std::string text) {
  return [text = std::move(text), at = std::size_t{0}](char* to, std::size_t room) mutable {
    const std::size_t got = text.copy(to, room, at);
    at += got;
    return got;
  };
}

Rows read(const std::string& text, char delimiter = ',', std::size_t chunk = DelimitedReader::defaultChunk) {
  DelimitedReader reader(bytes(text), "answers.csv", delimiter, chunk);
  Rows rows;
  while (reader.next()) rows.emplace_back(reader.fields().begin(), reader.fields().end());
  return rows;
}

std::string refusal(const std::string& text, std::size_t chunk = DelimitedReader::defaultChunk) {
  const auto result = guarded([&] { return read(text, ',', chunk); });
  return result ? "accepted" : Words()(result.error().text);
}

TEST(Delimited, ReadsRowsEndedByLineFeedCarriageReturnOrBoth) {
  const Rows expected{{"a", "b"}, {"1", "2"}, {"3", ""}};
  EXPECT_EQ(read("a,b\n1,2\n3,\n"), expected);
  EXPECT_EQ(read("a,b\r\n1,2\r\n3,"), expected);
  EXPECT_EQ(read("a,b\r1,2\r3,\r"), expected);
}

TEST(Delimited, QuotedFieldsHoldDelimitersLineEndsAndQuotes) {
  EXPECT_EQ(read("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"\"\n"), (Rows{{"a,b", "say \"no\"", "two\nlines", ""}}));
  EXPECT_EQ(read("\"\"\"\",\"\"\"\"\"\""), (Rows{{"\"", "\"\""}}));
}

TEST(Delimited, AQuoteInsideAnUnquotedFieldIsAnOrdinaryCharacter) {
  EXPECT_EQ(read("5\" screen,2\n"), (Rows{{"5\" screen", "2"}}));
}

TEST(Delimited, OtherDelimitersLeaveCommasAlone) {
  EXPECT_EQ(read("1,5;2\n", ';'), (Rows{{"1,5", "2"}}));
  EXPECT_EQ(read("a\tb,c\n", '\t'), (Rows{{"a", "b,c"}}));
}

TEST(Delimited, DropsTheByteOrderMarkAndEmptyLines) {
  EXPECT_EQ(read("\xEF\xBB\xBF"
                 "a,b\n\n\r\n1,2\n\n"),
            (Rows{{"a", "b"}, {"1", "2"}}));
  EXPECT_EQ(read(""), Rows{});
  EXPECT_EQ(read("\xEF\xBB\xBF"), Rows{});
}

TEST(Delimited, NamesTheLineWhereARecordBegins) {
  DelimitedReader reader(bytes("h\n\"a\r\nb\rc\"\n\nlast"), "answers.csv", ',', 1);
  std::vector<std::int64_t> lines;
  while (reader.next()) lines.push_back(reader.line());
  EXPECT_EQ(lines, (std::vector<std::int64_t>{1, 2, 6}));
}

TEST(Delimited, RefusesWhatItCannotReadAndNamesTheLine) {
  EXPECT_THAT(refusal("a,b\n1,\"2\n3,4\n"), HasSubstr("line 2: a quote is opened and never closed"));
  EXPECT_THAT(refusal("a,b\n1,\"2\"x\n"), HasSubstr("line 2: text follows a closing quote"));
  EXPECT_THAT(refusal(std::string("a,b\n1,2\n3,\0", 11)), HasSubstr("line 3: holds a zero byte"));
  EXPECT_THAT(refusal(std::string("a\n\"x\n\0\"", 8)), HasSubstr("line 3: holds a zero byte"));
  EXPECT_THAT(refusal("a,b\n1,\xE9t\xE9\n"), HasSubstr("line 2: not UTF-8"));
  EXPECT_THAT(refusal("a\n\"x\ny\n\xC0\xAF\"\n"), HasSubstr("line 4: not UTF-8"));
  EXPECT_THAT(refusal("\xFF\xFE"
                      "a\0"),
              HasSubstr("UTF-16"));
  EXPECT_THAT(refusal("a\n" + std::string(5000, ',')), HasSubstr("line 2: more than 4,096 columns"));
}

TEST(Delimited, RefusesARecordThatNeverEnds) {
  DelimitedReader reader([](char* to, std::size_t room) { return std::fill_n(to, room, 'x'), room; }, "endless.csv",
                         ',');
  const auto result = guarded([&] { return reader.next(); });
  ASSERT_FALSE(result);
  EXPECT_THAT(Words()(result.error().text), HasSubstr("endless.csv, line 1: a row is longer than 8 MB"));
}

TEST(Delimited, SurrogatesOverlongFormsAndCutSequencesAreNotUtf8) {
  for (const char* bad :
       {"\xED\xA0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xE2\x82", "\x80"})
    EXPECT_THAT(refusal(bad), HasSubstr("not UTF-8")) << testing::PrintToString(bad);
  EXPECT_EQ(read("\xED\x9F\xBF,\xF4\x8F\xBF\xBF,만족\n").front().size(), 3U);
}

TEST(Delimited, AnyRowsSurviveWritingAndReadingInChunksOfAnySize) {
  std::mt19937 random(20260914);
  const std::vector<std::string> pieces{"a", "만", ",", "\"", "\n", "\r", "\r\n", " ", "=", "é", "'", ";", "12"};
  for (int trial = 0; trial < 300; ++trial) {
    Rows rows(1 + random() % 5, std::vector<std::string>(2 + random() % 3));
    std::string text;
    for (auto& row : rows) {
      for (auto& field : row)
        for (std::size_t n = random() % 5; n > 0; --n) field += pieces[random() % pieces.size()];
      for (std::size_t i = 0; i < row.size(); ++i) appendField(text += i ? "," : "", row[i]);
      text += trial % 2 ? "\n" : "\r\n";
    }
    for (const std::size_t chunk : {1, 4, 5, 7, 64, 4096})
      ASSERT_EQ(read(text, ',', chunk), rows) << text << " by " << chunk;
  }
}

TEST(Delimited, AFolderAMissingFileAndADeviceAreRefused) {
  const auto open = [](const std::filesystem::path& file) {
    const auto result = guarded([&] { return fileSource(file); });
    return result ? std::string("opened") : Words()(result.error().text);
  };
  const auto folder = std::filesystem::temp_directory_path();
  EXPECT_THAT(open(folder), HasSubstr("is not a file"));
  EXPECT_THAT(open(folder / "no such answers.csv"), HasSubstr("no such answers.csv does not exist"));
#ifdef __linux__
  EXPECT_THAT(open("/dev/zero"), HasSubstr("is not a file"));
#endif
}

}  // namespace
}  // namespace cx
