// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export_workbook.h"

#include <gmock/gmock.h>

#include <fstream>

#include "core/io/import.h"
#include "core/io/xlsx_reader.h"
#include "core/io/xlsx_writer.h"
#include "core/survey/attribute.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using Rows = std::vector<std::vector<std::string>>;

/// The rows of a sheet, by its place among the tabs.
Rows rowsOf(const std::string& workbook, std::size_t sheet = 0) {
  const auto book = openXlsx(workbook, "export.xlsx");
  XlsxReader reader(book, book->sheets.at(sheet), 1);
  Rows rows;
  while (reader.next()) rows.emplace_back(reader.fields().begin(), reader.fields().end());
  return rows;
}

/// A part of the workbook, unpacked.
std::string part(const std::string& workbook, const std::string& name) {
  const ByteSource source = ZipArchive(workbook, "export.xlsx").open(name);
  std::string bytes(1 << 20, '\0');
  bytes.resize(source(bytes.data(), bytes.size()));
  return bytes;
}

class ExportWorkbook : public testing::Test {
 protected:
  void import(const std::string& content) {
    std::ofstream(folder_ / "answers.csv", std::ios::binary) << content;
    EXPECT_EQ(value(importFile(workspace_, folder_ / "answers.csv")).rows_quarantined, 0);
  }
  TemporaryFolder folder_;
  Workspace workspace_ = newWorkspace(folder_);
};

TEST_F(ExportWorkbook, HoldsWhatTheCsvHoldsWithNumbersAndDaysAsSuch) {
  import(
      "respondent_id,wave,channel,team,weight,a1,a2,b1,b2,date,comment\np1,W1,web,ops,1.5,5,,N/A,not "
      "asked,2026-09-14,fine\n");
  const std::string workbook = submissionsXlsx(workspace_, {}, Words());
  EXPECT_EQ(rowsOf(workbook), (Rows{{"wave", "channel", "team", "weight", "a1", "a2", "b1", "b2", "date", "comment"},
                                    {"W1", "web", "ops", "1.5", "5", "", "N/A", "not asked", "2026-09-14", "fine"}}));
  const std::string sheet = part(workbook, "xl/worksheets/sheet1.xml");
  EXPECT_THAT(sheet, HasSubstr("<v>1.5</v>"));
  EXPECT_THAT(sheet, HasSubstr("<v>5</v>"));
  EXPECT_THAT(sheet, HasSubstr("<v>46279</v>"));  // 2026-09-14, counted from 1899-12-30
  EXPECT_THAT(sheet, HasSubstr("state=\"frozen\""));
  EXPECT_THAT(sheet, HasSubstr("<cols>"));
}

TEST_F(ExportWorkbook, KeepsPersonsToItselfUnlessAskedFor) {
  import("respondent_id,wave,a1,a2,b1,b2\nkim@example.org,W1,1,2,3,4\n");
  EXPECT_THAT(part(submissionsXlsx(workspace_, {}, Words()), "xl/worksheets/sheet1.xml"), Not(HasSubstr("kim")));
  EXPECT_EQ(rowsOf(submissionsXlsx(workspace_, {.persons = true}, Words()))[1][0], "kim@example.org");
}

TEST_F(ExportWorkbook, NeutralisesTextsAndHeadersAndMarksItselfForTheWayBack) {
  value(workspace_.edit(text("Add"), [](Workspace& w) {
    Attribute attribute;
    attribute.key = "=HYPERLINK(\"x\")";
    attribute.levels.push_back({0, "@level", {}});
    addAttribute(w, attribute);
  }));
  import("wave,\"=HYPERLINK(\"\"x\"\")\",a1,a2,b1,b2,comment\n+W1,@level,1,2,3,4,\"=cmd|' /C calc'!A0\"\n");
  const std::string workbook = submissionsXlsx(workspace_, {}, Words());
  const Rows rows = rowsOf(workbook);
  EXPECT_EQ(rows[0][2], "'=HYPERLINK(\"x\")");
  EXPECT_THAT(rows[1],
              ElementsAre("'+W1", "organisation", "'@level", "1", "1", "2", "3", "4", "", "'=cmd|' /C calc'!A0"));
  EXPECT_THAT(part(workbook, "xl/worksheets/sheet1.xml"), Not(HasSubstr("<f>")));
  EXPECT_TRUE(openXlsx(workbook, "export.xlsx")->ours);
}

TEST_F(ExportWorkbook, KeepsEveryCharacterOfAComment) {
  const std::string comment = "  two\nlines\ttab <&> \"q\" _x000D_ 만족 😀 \x01 end ";
  value(workspace_.edit(text("Fill"), [&](Workspace& w) {
    Submission row;
    row.wave = addWave(w, {{}, "W1", {}, 0, {}, {}, 1});
    row.channel = channelByKey(w, organisationWide)->id;
    row.answers = answers("1234");
    row.comment = comment;
    addSubmission(w, row);
    row.comment = "carriage\r\nreturn";
    addSubmission(w, row);
  }));
  const Rows rows = rowsOf(submissionsXlsx(workspace_, {}, Words()));
  EXPECT_EQ(rows[1].back(), comment);
  EXPECT_EQ(rows[2].back(), "carriage\r\nreturn");
}

TEST_F(ExportWorkbook, IsTheSameBytesEachTime) {
  import("wave,a1,a2,b1,b2,comment\nW1,1,2,3,4,x\n");
  EXPECT_EQ(submissionsXlsx(workspace_, {}, Words()), submissionsXlsx(workspace_, {}, Words()));
}

TEST_F(ExportWorkbook, RefusesATextThatNoCellHolds) {
  import("wave,a1,a2,b1,b2,comment\nW1,1,2,3,4," + std::string(32'768, 'x') + "\n");
  const auto refused = guarded([&] { return submissionsXlsx(workspace_, {}, Words()); });
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::bad_data);
  EXPECT_THAT(Words()(refused.error().text), HasSubstr("Row 2 holds a text of more than the 32,767 characters"));
}

TEST_F(ExportWorkbook, SaysInItsMethodSheetWhatWasExported) {
  import("wave,a1,a2,b1,b2\nW1,1,2,3,4\nW2,1,2,3,4\nW2,1,2,3,4\n");
  const Filter filter{{waveByKey(workspace_, "W2")->id}, {}, {}};
  std::map<std::string, std::string> method;
  for (const auto& row : rowsOf(submissionsXlsx(workspace_, {.filter = filter}, Words()), 1))
    method[row.at(0)] = row.at(1);
  EXPECT_EQ(method["Submissions"], "2");
  EXPECT_EQ(method["Waves"], "W2");
  EXPECT_EQ(method["Channels"], "all");
  EXPECT_THAT(method["Made by"], HasSubstr("20 Nov 2026"));
}

TEST_F(ExportWorkbook, GivesScoresWithNAndIntervalAndKeepsSmallGroupsBack) {
  std::string answers = "wave,team,a1,a2,b1,b2\n";
  for (int i = 0; i < 6; ++i) answers += "W1,ops,5,5,3,3\n";
  for (int i = 0; i < 6; ++i) answers += "W1,shop,1,1,3,3\n";
  for (int i = 0; i < 3; ++i) answers += "W1,it,4,4,4,4\n";
  import(answers);
  ScoreQuery query;
  query.by = {{Split::Kind::attribute, attributeByKey(workspace_, "team")->id, "team"}};
  const Rows rows = rowsOf(scoresXlsx(workspace_, query, scoreTable(workspace_, query), false, Words()));
  EXPECT_THAT(rows[0], ElementsAre("team", "scope", "scale", "value", "lo", "hi", "n", "n_eff", "flags", "reason"));
  // All: (6·20 + 6·… ) per form, in % of the maximum: ops 80, shop 40, it 80 → (6·80 + 6·40 + 3·80) / 15 = 64.
  EXPECT_EQ(rows[1][1], "overall");
  EXPECT_EQ(rows[1][3], "64");
  EXPECT_EQ(rows[1][6], "15");
  int suppressed = 0;
  for (const auto& row : rows)
    if (row[0] == "it") {
      EXPECT_EQ(row[3] + row[4] + row[5], "");
      EXPECT_THAT(row[8], HasSubstr("suppressed"));
      ++suppressed;
    }
  EXPECT_EQ(suppressed, 3);  // overall and two dimensions
}

}  // namespace
}  // namespace cx
