// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/import.h"

#include <gmock/gmock.h>

#include <boost/json/parse.hpp>
#include <fstream>

#include "core/survey/attribute.h"
#include "core/tally/tally_cells.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A workspace on the small questionnaire (a1 a2, b1 b2) and files beside it.
class Import : public testing::Test {
 protected:
  std::filesystem::path write(const std::string& content, const std::string& name = "answers.csv") {
    std::ofstream(folder_ / name, std::ios::binary) << content;
    return folder_ / name;
  }
  ImportReport import(const std::string& content, const ImportOptions& options = {}) {
    return value(importFile(workspace_, write(content), options));
  }
  std::string refusal(const std::string& content, const ImportOptions& options = {}) {
    const auto result = importFile(workspace_, write(content), options);
    EXPECT_EQ(result ? ErrorKind::usage : result.error().kind, ErrorKind::bad_data);
    return result ? "accepted" : Words()(result.error().text);
  }
  std::vector<Submission> rows() {
    std::vector<Submission> out;
    forEachSubmission(workspace_, {}, [&](const Submission& submission) { return out.push_back(submission), true; });
    return out;
  }
  std::vector<std::string> waveKeys() {
    std::vector<std::string> out;
    for (const Wave& wave : waves(workspace_)) out.push_back(wave.key);
    return out;
  }
  static std::vector<std::string> said(const ImportReport& report) {
    std::vector<std::string> out;
    for (const Text& note : report.notes) out.push_back(Words()(note));
    return out;
  }
  static std::vector<std::string> reasons(const ImportReport& report) {
    std::vector<std::string> out;
    for (const ImportProblem& problem : report.problems)
      out.push_back(std::to_string(problem.row) + " " + problem.column + " [" + problem.value + "] " +
                    Words()(problem.reason));
    return out;
  }

  TemporaryFolder folder_;
  Workspace workspace_ = newWorkspace(folder_);
};

TEST_F(Import, KeepsEveryAnswerStateWeightSegmentAndPerson) {
  const auto report = import(
      "respondent_id,wave,channel,team,weight,a1,a2,b1,b2,date,comment\n"
      "p1,W1,web,ops,1.25,5,4,,n/a,2026-09-14,\"slow, but fine\"\n"
      "p2,W1,app,it,0,1, 2 ,3.0,해당 없음,2026-09-15 10:42,\n");
  EXPECT_EQ(report.rows_read, 2);
  EXPECT_EQ(report.rows_imported, 2);
  EXPECT_EQ(report.rows_incomplete, 2);
  EXPECT_THAT(report.created_levels, ElementsAre("team=ops", "team=it"));
  const auto all = rows();
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].answers, answers("54.-"));
  EXPECT_EQ(all[0].weight, 1'250'000);
  EXPECT_EQ(all[0].person, "p1");
  EXPECT_EQ(all[0].comment, "slow, but fine");
  EXPECT_EQ(isoDate(all[0].date.value()), "2026-09-14");
  EXPECT_EQ(all[1].answers, answers("123-"));
  EXPECT_EQ(all[1].weight, 0);
  EXPECT_EQ(isoDate(all[1].date.value()), "2026-09-15");
  EXPECT_EQ(all[1].channel, channelByKey(workspace_, "app")->id);
  EXPECT_EQ(all[1].levels, (std::vector<LevelId>{{attributeByKey(workspace_, "team")->id, 2}}));
}

TEST_F(Import, TalliesAreThoseOfARecount) {
  import("wave,channel,team,weight,a1,a2,b1,b2\nW1,web,ops,1.5,5,4,3,2\nW1,app,it,1,1,,N/A,2\nW2,web,,2,3,3,3,3\n");
  EXPECT_EQ(storedCells(workspace_.database()), recount(workspace_.database()));
  EXPECT_EQ(submissionCount(workspace_), 3);
}

TEST_F(Import, FindsQuestionsByIdOrTextInEitherLanguage) {
  const auto report = import("Wave;A1;statement A2 ;문항 b1;\"Statement  b2\"\nW1;1;2;3;4\n");
  EXPECT_EQ(report.delimiter, ';');
  EXPECT_EQ(rows().at(0).answers, answers("1234"));
  EXPECT_EQ(report.columns[3].role, ColumnRole::statement);
  EXPECT_EQ(report.columns[3].id, "b1");
}

TEST_F(Import, TheDelimiterIsTheOneThatMakesSenseOfTheHeader) {
  // Nine commas against four semicolons: only the semicolons separate names that are known.
  const auto report = import("wave;a1;a2;why, o why, say, do, tell, me, please, now, then, ever;b1\nW1;1;2;x;4\n");
  EXPECT_EQ(report.delimiter, ';');
  EXPECT_EQ(rows().at(0).answers, answers("124 "));
}

TEST_F(Import, ABadValueKeepsItsWholeRowOutAndIsNamed) {
  const auto report = import(
      "wave,channel,weight,a1,a2,b1,b2,date\n"
      "W1,web,1,6,1,1,1,\n"
      "W1,web,1,1,1.5,1,1,\n"
      "W1,web,,1,1,1,1,\n"
      "W1,web,-1,1,1,1,1,\n"
      "W1,web,0.1234567,1,1,1,1,\n"
      "W1,web,nan,1,1,1,1,\n"
      ",web,1,1,1,1,1,\n"
      "W1,web,1,1,1\n"
      "W1,web,1,1,1,1,1,mid-September\n"
      "W1,web,1,5,5,5,5,2026-09-14\n"
      "W9,web,1,yes,1,1,1,\n");
  EXPECT_EQ(report.rows_imported, 1);
  EXPECT_EQ(report.rows_quarantined, 10);
  EXPECT_THAT(reasons(report),
              ElementsAre("2 a1 [6] not a whole number from 1 to 5", "3 a2 [1.5] not a whole number from 1 to 5",
                          "4 weight [] the weight is missing",
                          "5 weight [-1] not a weight: a number, 0 or more, with at most six decimals",
                          "6 weight [0.1234567] not a weight: a number, 0 or more, with at most six decimals",
                          "7 weight [nan] not a weight: a number, 0 or more, with at most six decimals",
                          "8 wave [] no wave is named", "9  [] 5 fields instead of 8",
                          "10 date [mid-September] not a day such as 2026-09-14",
                          "12 a1 [yes] not a whole number from 1 to 5"));
  EXPECT_EQ(rows().size(), 1U);
  EXPECT_THAT(waveKeys(), ElementsAre("W1")) << "a row that is kept out makes no wave";
  const auto aside = quarantinedRows(workspace_);
  ASSERT_EQ(aside.size(), 10U);
  EXPECT_EQ(aside[0].raw, "W1,web,1,6,1,1,1,");
  EXPECT_EQ(aside[9].line, 12);
  EXPECT_EQ(Words()(textFromJson(aside[9].reason)), "row 12, a1 “yes”: not a whole number from 1 to 5");
}

TEST_F(Import, OneUndoTakesEverythingBack) {
  const auto report = import("wave,channel,team,a1,a2,b1,b2\nW1,fax,ops,1,2,3,4\nW1,fax,ops,9,2,3,4\n");
  EXPECT_EQ(report.rows_imported, 1);
  EXPECT_EQ(Words()(value(workspace_.undo()).value()), "Import answers.csv");
  EXPECT_THAT(rows(), IsEmpty());
  EXPECT_THAT(waveKeys(), IsEmpty());
  EXPECT_THAT(attributes(workspace_), IsEmpty());
  EXPECT_THAT(quarantinedRows(workspace_), IsEmpty());
  EXPECT_FALSE(channelByKey(workspace_, "fax"));
  EXPECT_THAT(storedCells(workspace_.database()), IsEmpty());
  EXPECT_FALSE(value(workspace_.undo()));
  value(workspace_.redo());
  EXPECT_EQ(rows().size(), 1U);
  EXPECT_EQ(storedCells(workspace_.database()), recount(workspace_.database()));
}

TEST_F(Import, ARefusedFileLeavesTheWorkspaceByteForByte) {
  import("wave,a1\nW1,5\n");
  const std::string before = fileBytes(workspace_.file());
  EXPECT_THAT(refusal("wave,mood\nW2,5\n"), HasSubstr("answers.csv has no column with answers"));
  EXPECT_THAT(refusal("wave,a1,A1\nW2,5,5\n"), HasSubstr("“a1” and “A1” mean the same"));
  EXPECT_THAT(refusal("wave,회차,a1\nW2,W2,5\n"), HasSubstr("“wave” and “회차” mean the same"));
  EXPECT_THAT(refusal("wave,a1,Statement a1\nW2,5,5\n"), HasSubstr("mean the same"));
  EXPECT_THAT(refusal(""), HasSubstr("answers.csv is empty"));
  EXPECT_THAT(refusal("wave,a1\nW2,\"5\n"), HasSubstr("answers.csv, line 2: a quote is opened"));
  EXPECT_THAT(refusal("wave,a1\nW2,5\nW\xE9,5\n"), HasSubstr("answers.csv, line 3: not UTF-8"));
  EXPECT_EQ(fileBytes(workspace_.file()), before);
}

TEST_F(Import, TooManyNewWavesAreRefusedHalfWayWithNothingDone) {
  std::string many = "wave,a1\n";
  for (int i = 0; i < 300; ++i) many += "w" + std::to_string(i) + ",5\n";
  const std::string before = fileBytes(workspace_.file());
  EXPECT_THAT(refusal(many), HasSubstr("more than 200 new waves, such as “w200”"));
  EXPECT_EQ(fileBytes(workspace_.file()), before);
  EXPECT_THAT(rows(), IsEmpty());
}

TEST_F(Import, SaysWhatItAssumedAndLeftOut) {
  const auto report =
      import("a1,a2,b1,email,notes\n5,5,5,kim@example.com,first long remark\n4,4,4,lee@example.com,another\n");
  EXPECT_THAT(said(report), ElementsAre("Column “email” holds personal data and was left out.",
                                        "The file names no wave; all rows belong to “Wave 1”.",
                                        "The file names no channel; all rows judge the whole organisation.",
                                        "No column answers b2; recorded as not asked."));
  EXPECT_EQ(rows().at(0).answers, answers("555 "));
  EXPECT_EQ(rows().at(0).channel, channelByKey(workspace_, organisationWide)->id);
  const auto again = import("a1,a2,b1,b2\n1,1,1,1\n", {.channel = "app"});
  EXPECT_THAT(said(again), ElementsAre("The file names no wave; all rows belong to “Wave 1”."));
  EXPECT_EQ(rows().at(2).channel, channelByKey(workspace_, "app")->id);
}

TEST_F(Import, AGroupOfRespondentsIsAnAttributeAndACodeOrARemarkIsNot) {
  std::string file = "wave,team,code,contact,remark,empty,a1,a2,b1,b2\n";
  for (int i = 0; i < 60; ++i)
    file += "W1,team " + std::to_string(i % 6) + ",c" + std::to_string(i) + ",p" + std::to_string(i % 3) +
            "@example.com," + std::string(90, 'x') + ",,1,2,3,4\n";
  const auto report = import(file);
  EXPECT_EQ(attributes(workspace_).size(), 1U);
  EXPECT_EQ(attributes(workspace_).at(0).levels.size(), 6U);
  EXPECT_THAT(said(report), testing::IsSupersetOf(
                                {"Column “code” is neither a question nor a group of respondents and was left out.",
                                 "Column “contact” holds personal data and was left out.",
                                 "Column “remark” is neither a question nor a group of respondents and was left out.",
                                 "Column “empty” is empty and was left out."}));
}

TEST_F(Import, AnOptionStandsForItsColumn) {
  const auto report = import("wave,channel,a1,a2,b1,b2\nW1,web,1,2,3,4\n", {.wave = "2026-09", .channel = "store"});
  EXPECT_THAT(waveKeys(), ElementsAre("2026-09"));
  EXPECT_EQ(rows().at(0).channel, channelByKey(workspace_, "store")->id);
  EXPECT_EQ(report.columns[0].role, ColumnRole::ignore);
  EXPECT_THAT(said(report), ElementsAre("Column “wave” was left out, because the wave was given.",
                                        "Column “channel” was left out, because the channel was given."));
}

TEST_F(Import, NumberedWavesStandInTheirOrderOthersAsTheyAppear) {
  import("wave,a1\nW10,1\nW2,1\n");
  EXPECT_THAT(waveKeys(), ElementsAre("W2", "W10"));
  import("wave,a1\nW3,1\n");
  EXPECT_THAT(waveKeys(), ElementsAre("W2", "W3", "W10"));
  import("wave,a1\nspring,1\nautumn,1\nW4,1\n");
  EXPECT_THAT(waveKeys(), ElementsAre("W2", "W3", "W10", "spring", "autumn", "W4"));
}

TEST_F(Import, NewWavesStandInTheirOrderBehindThoseNumberedInAnotherWay) {
  import("wave,a1\n2026-09,1\n");
  import("wave,a1\n2027-Q2,1\n2027-Q4,1\n2027-Q1,1\n");
  EXPECT_THAT(waveKeys(), ElementsAre("2026-09", "2027-Q1", "2027-Q2", "2027-Q4"));
}

TEST_F(Import, WavesChannelsAndLevelsAreFoundAgainByKeyOrTitle) {
  import("wave,channel,team,a1\nW1,website,ops,1\n");
  import("wave,channel,team,a1\nW1,웹사이트,ops,1\nW1,Website,it,1\n");
  EXPECT_EQ(channels(workspace_).size(), 2U);
  EXPECT_EQ(attributes(workspace_).size(), 1U);
  EXPECT_EQ(rows().at(1).channel, rows().at(0).channel);
  EXPECT_EQ(rows().at(1).levels, rows().at(0).levels);
}

TEST_F(Import, OneWordInTwoUnicodeFormsIsOneLevel) {
  const std::string composed_form = "\xED\x95\x9C", decomposed = "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB";  // 한, ㅎㅏㄴ
  import("wave,team,a1\nW1," + composed_form + ",1\nW1," + decomposed + ",1\n");
  EXPECT_EQ(attributes(workspace_).at(0).levels.size(), 1U);
}

TEST_F(Import, DecimalCommasAreNoticedOrGiven) {
  EXPECT_EQ(import("wave;weight;a1\nW1;1,5;4,0\n").decimal, ',');
  EXPECT_EQ(rows().at(0).weight, 1'500'000);
  EXPECT_EQ(rows().at(0).answers, answers("4   "));
  EXPECT_EQ(import("wave;weight;a1\nW1;1.5;4\n").decimal, '.');
  EXPECT_THAT(reasons(import("wave;weight;a1\nW1;1.5;4\n", {.decimal = ','})),
              ElementsAre(HasSubstr("weight [1.5] not a weight")));
}

TEST_F(Import, ARehearsalSaysTheSameAndChangesNothing) {
  const std::string before = fileBytes(workspace_.file());
  const std::string file = "wave,channel,team,a1,a2,b1,b2\nW1,fax,ops,1,2,3,4\nW2,fax,it,9,2,3,4\n";
  const auto rehearsed = import(file, {.dry_run = true});
  EXPECT_EQ(fileBytes(workspace_.file()), before);
  auto done = import(file);
  done.dry_run = true;
  done.rows = rehearsed.rows;
  EXPECT_EQ(importJson(rehearsed, Words()), importJson(done, Words()));
  EXPECT_THAT(done.created_channels, ElementsAre("fax"));
}

TEST_F(Import, TheSameFileTwiceIsSaid) {
  const std::string file = "wave,channel,a1,a2,b1,b2\nW1,web,1,2,3,4\n";
  EXPECT_THAT(said(import(file)), IsEmpty());
  EXPECT_THAT(said(import(file)),
              ElementsAre("The same file was imported on 20 Nov 2026 already; imported again, its rows count twice."));
  value(workspace_.undo());
  value(workspace_.undo());
  EXPECT_THAT(said(import(file)), IsEmpty()) << "it was taken back";
}

TEST_F(Import, StopsWhenAskedWithNothingDone) {
  std::string file = "wave,a1\n";
  for (int i = 0; i < 100'000; ++i) file += "W1,5\n";
  double furthest = 0;
  const auto stopped = importFile(workspace_, write(file), {}, [&](double share) { return (furthest = share) < 0.6; });
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, ErrorKind::usage);
  EXPECT_GT(furthest, 0.5);
  EXPECT_THAT(rows(), IsEmpty());
  const auto finished = importFile(workspace_, write(file), {}, [&](double share) { return (furthest = share) >= 0; });
  EXPECT_EQ(value(finished).rows_imported, 100'000);
  EXPECT_DOUBLE_EQ(furthest, 1.0);
}

TEST_F(Import, OnlyTheFirstThousandProblemsAreListed) {
  std::string file = "wave,a1\n";
  for (int i = 0; i < 1500; ++i) file += "W1,7\n";
  const auto report = import(file);
  EXPECT_EQ(report.rows_quarantined, 1500);
  EXPECT_EQ(report.problems.size(), 1000U);
  EXPECT_EQ(quarantinedRows(workspace_).size(), 1500U);
}

TEST_F(Import, TheReportAsJsonHasTheShapeScriptsRelyOn) {
  const auto json =
      boost::json::parse(importJson(import("wave,team,a1,a2\nW1,ops,1,9\nW1,ops,1,2\n"), Words())).as_object();
  EXPECT_EQ(json.at("file"), "answers.csv");
  EXPECT_EQ(json.at("format"), "csv");
  EXPECT_EQ(json.at("encoding"), "UTF-8");
  EXPECT_EQ(json.at("delimiter"), ",");
  EXPECT_EQ(json.at("decimal"), ".");
  EXPECT_EQ(json.at("header_rows"), 1);
  EXPECT_EQ(json.at("rows_read"), 2);
  EXPECT_EQ(json.at("rows_imported"), 1);
  EXPECT_EQ(json.at("rows_quarantined"), 1);
  EXPECT_EQ(json.at("columns").at(2), (boost::json::value{{"name", "a1"}, {"role", "statement"}, {"statement", "a1"}}));
  EXPECT_TRUE(json.at("columns").at(0).at("statement").is_null());
  const auto& problem = json.at("problems").at(0);
  EXPECT_EQ(problem.at("row"), 2);
  EXPECT_EQ(problem.at("column"), "a2");
  EXPECT_EQ(problem.at("value"), "9");
  EXPECT_EQ(problem.at("reason"), "not a whole number from 1 to 5");
  EXPECT_TRUE(json.at("questions").as_array().empty());
}

}  // namespace
}  // namespace cx
