// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <boost/json/serialize.hpp>

#include "core/io/sav_rows.h"
#include "tests/app/command_line.h"
#include "tests/support/test_data.h"

namespace cx {
namespace {

using namespace test;
using testing::HasSubstr;

class ImportFiles : public CommandLine {
 protected:
  void SetUp() override { done({"new", workspace_}); }
  /// A LimeSurvey export with answer codes for M1, M2, M3, M4.
  std::string codes() {
    return write("codes.csv",
                 "\"Response ID\",\"Date submitted\",\"cx[M1]\",\"cx[M2]\",\"cx[M3]\",\"cx[M4]\"\n"
                 "\"1\",\"2026-09-14 10:42:11\",\"A5\",\"A4\",\"A3\",\"A2\"\n"
                 "\"2\",\"2026-09-14 11:03:00\",\"A1\",\"A1\",\"\",\"A2\"\n");
  }

  std::string workspace_ = file("our.touchstone");
};

TEST_F(ImportFiles, PreviewSaysWhatAnImportWouldSeeWithoutAWorkspace) {
  const auto report = json({"preview", codes(), "--json"});
  EXPECT_EQ(report.at("file"), "codes.csv");
  EXPECT_EQ(report.at("tool"), "LimeSurvey");
  EXPECT_EQ(report.at("encoding"), "UTF-8");
  EXPECT_EQ(report.at("delimiter"), ",");
  EXPECT_EQ(report.at("header_rows"), 1);
  EXPECT_EQ(report.at("columns").at(2),
            (boost::json::value{{"name", "cx[M1]"}, {"role", "statement"}, {"statement", "M1"}}));
  EXPECT_EQ(report.at("questions").at(0).at("id"), "codes");
  EXPECT_EQ(report.at("questions").at(0).at("options"), (boost::json::value{"A1=1", "A1=5"}));
  EXPECT_THAT(done({"preview", codes()}), HasSubstr("An export of LimeSurvey."));
}

TEST_F(ImportFiles, AnOpenQuestionEndsWithThreeSaysItAndChangesNothing) {
  const std::string before = fileBytes(workspace_);
  const ProcessResult asked = cli({"import", workspace_, codes(), "--json"});
  EXPECT_EQ(asked.code, 3);
  EXPECT_THAT(asked.err, HasSubstr("does A1 stand for 1 (Strongly disagree) or for 5 (Strongly agree)?"));
  EXPECT_EQ(boost::json::parse(asked.out).at("questions").at(0).at("id"), "codes");
  EXPECT_EQ(cli({"import", workspace_, codes(), "--dry-run"}).code, 3);
  EXPECT_EQ(fileBytes(workspace_), before);
}

TEST_F(ImportFiles, TheMappingOfOneImportAnswersTheNext) {
  const std::string map = write("map.json", R"({"answers": {"codes": "A1=5"}})");
  const auto report = json({"import", workspace_, codes(), "--map", map, "--json"});
  EXPECT_EQ(report.at("rows_imported"), 2);
  EXPECT_EQ(report.at("mapping").at("codes").at("A5"), 1);
  const std::string kept = write("kept.json", boost::json::serialize(report.at("mapping")));
  const std::string next = write("next.csv",
                                 "Response ID,Date submitted,cx[M1],cx[M2],cx[M3],cx[M4]\n"
                                 "3,2026-12-14 10:42:11,A1,A1,A1,A1\n");
  EXPECT_EQ(json({"import", workspace_, next, "--map", kept, "--json"}).at("rows_imported"), 1);
  const std::string out = file("out.json");
  done({"export", workspace_, "--out", out});
  const auto rows = boost::json::parse(fileBytes(out)).at("submissions").as_array();
  EXPECT_EQ(rows.at(0).at("answers").at("M1"), 1);
  EXPECT_EQ(rows.at(2).at("answers").at("M1"), 5);
}

TEST_F(ImportFiles, WhatAMappingSaysWrongIsNamed) {
  const auto refusal = [&](const std::string& mapping) {
    const ProcessResult result = cli({"import", workspace_, codes(), "--map", write("map.json", mapping)});
    EXPECT_EQ(result.code, 3);
    return result.err;
  };
  EXPECT_THAT(refusal("[1]"), HasSubstr("not a JSON object"));
  EXPECT_THAT(refusal(R"({"colums": {}})"), HasSubstr("key “colums” that means nothing"));
  EXPECT_THAT(refusal(R"({"columns": {"cx[M1]": {"role": "boss"}}})"), HasSubstr("cannot have the role “boss”"));
  EXPECT_THAT(refusal(R"({"columns": {"cx[M1]": {"role": "statement", "id": "Z9"}}})"), HasSubstr("“Z9”"));
  EXPECT_EQ(cli({"import", workspace_, codes(), "--encoding", "klingon"}).code, 2);
}

TEST_F(ImportFiles, AWorkspaceStartsFromAFileWhoseInstrumentIsNotOurs) {
  std::string rows = "id,dept,T1,T2,S1,S2\n";
  for (int i = 1; i <= 11; ++i) rows += std::to_string(i) + ",ops,5,4,3," + std::to_string(1 + i % 5) + "\n";
  const std::string data = write("other.csv", rows + "12,it,1,2,3,77\n");
  const std::string other = file("other.touchstone");
  done({"new", other, "--from", data});
  EXPECT_THAT(done({"questionnaire", other}), HasSubstr("T2"));
  const auto report = json({"import", other, data, "--json"});
  EXPECT_EQ(report.at("rows_imported"), 11);
  EXPECT_EQ(report.at("rows_quarantined"), 1);
  EXPECT_EQ(cli({"new", file("x.touchstone"), "--from", write("none.csv", "city\nSeoul\n")}).code, 3);
  EXPECT_EQ(cli({"new", file("y.touchstone"), "--from", data, "--questionnaire", "digital-cx"}).code, 2);
}

TEST_F(ImportFiles, APreviewSaysWhatAWorkbookIs) {
  const std::string said = done({"preview", (testData("import/xlsx") / "several-sheets.xlsx").string()});
  EXPECT_THAT(said, HasSubstr("several-sheets.xlsx: a workbook; sheet “응답” with 1 row(s), 1 header row(s)"));
  EXPECT_THAT(said, testing::Not(HasSubstr("delimiter")));
  const auto report = json({"preview", (testData("import/xlsx") / "several-sheets.xlsx").string(), "--json"});
  EXPECT_EQ(report.at("sheet"), "응답");
  EXPECT_TRUE(report.at("delimiter").is_null());
  EXPECT_THAT(done({"preview", codes()}), HasSubstr("delimiter ,"));
}

TEST_F(ImportFiles, AnSpssFileIsPreviewedStartedFromAndImported) {
  if (!readsSav()) GTEST_SKIP() << "this build reads no SPSS files";
  const std::string sav = (testData("import/spss") / "labels_sav.sav").string(), other = file("other.touchstone");
  EXPECT_THAT(done({"preview", sav}), HasSubstr("labels_sav.sav: an SPSS file with 4 case(s)"));
  done({"new", other, "--from", sav});
  EXPECT_THAT(done({"questionnaire", other}), HasSubstr("Statement b2"));
  EXPECT_EQ(json({"import", other, sav, "--json"}).at("rows_imported"), 4);
  const auto groups = json({"scores", other, "--by", "attribute:dept", "--json"});
  EXPECT_EQ(groups.at("groups").at(0).at("n"), 4) << "each answered half at least";
}

TEST_F(ImportFiles, ADamagedSpssFileEndsWithThreeAndChangesNothing) {
  if (!readsSav()) GTEST_SKIP() << "this build reads no SPSS files";
  const std::string before = fileBytes(workspace_);
  for (const char* name : {"cut_in_header_sav.sav", "cut_in_data_sav.sav", "nothing_behind_sav.sav"}) {
    const ProcessResult refused = cli({"import", workspace_, (testData("import/spss") / name).string()});
    EXPECT_EQ(refused.code, 3) << name;
    EXPECT_THAT(refused.err, testing::StartsWith(name));
    EXPECT_EQ(std::ranges::count(refused.err, '\n'), 1) << refused.err;
  }
  EXPECT_EQ(fileBytes(workspace_), before);
}

}  // namespace
}  // namespace cx
