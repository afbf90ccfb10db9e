// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/quarantine.h"

#include <gmock/gmock.h>

#include <fstream>

#include "core/io/draft_questionnaire.h"
#include "core/io/problem_list.h"
#include "core/tally/tally_cells.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

class Quarantine : public testing::Test {
 protected:
  std::filesystem::path write(const std::string& content) {
    std::ofstream(folder_ / "answers.csv", std::ios::binary) << content;
    return folder_ / "answers.csv";
  }
  ImportReport import(const std::string& content, const Mapping& mapping = {}) {
    return value(importFile(workspace_, write(content), {.mapping = mapping}));
  }
  std::int64_t only() { return quarantinedRows(workspace_).at(0).id; }
  std::vector<Submission> rows() {
    std::vector<Submission> out;
    forEachSubmission(workspace_, {}, [&](const Submission& submission) { return out.push_back(submission), true; });
    return out;
  }

  TemporaryFolder folder_;
  Workspace workspace_ = newWorkspace(folder_);
};

TEST_F(Quarantine, ARowIsCorrectedInPlaceAndUndoPutsItBack) {
  import("respondent_id;wave;team;a1;a2;b1;b2\np1;W1;ops;5;4;3;2\np2;W1;it;9;4;Strongly agree;2\n");
  const auto row = quarantinedCells(workspace_, only());
  ASSERT_TRUE(row);
  EXPECT_EQ(row->cells, (std::vector<std::string>{"p2", "W1", "it", "9", "4", "Strongly agree", "2"}));
  EXPECT_EQ(row->column, 3U);
  EXPECT_EQ(row->columns.at(3).id, "a1");
  auto cells = row->cells;
  cells[3] = "1";
  EXPECT_FALSE(value(bringInQuarantined(workspace_, only(), cells)));
  ASSERT_EQ(rows().size(), 2U);
  EXPECT_EQ(rows().at(1).answers, answers("1452"));
  EXPECT_EQ(rows().at(1).person, "p2");
  EXPECT_EQ(rows().at(1).levels.size(), 1U);
  EXPECT_TRUE(quarantinedRows(workspace_).empty());
  EXPECT_EQ(storedCells(workspace_.database()), recount(workspace_.database()));
  EXPECT_EQ(Words()(value(workspace_.undo()).value()), "Bring in line 3 of answers.csv");
  EXPECT_EQ(rows().size(), 1U);
  EXPECT_EQ(quarantinedRows(workspace_).size(), 1U);
  value(workspace_.redo());
  EXPECT_EQ(rows().size(), 2U);
}

TEST_F(Quarantine, WhatIsStillWrongStaysOutAndSaysWhy) {
  import("wave,a1,a2,b1,b2\nW1,9,4,3,2\nW1,1,1,1,1\n");
  const std::string before = fileBytes(workspace_.file());
  const auto still = value(bringInQuarantined(workspace_, only(), {"W7", "5", "4", "six", "2"}));
  ASSERT_TRUE(still);
  EXPECT_EQ(still->column, 3U);
  EXPECT_EQ(still->value, "six");
  EXPECT_EQ(Words()(still->reason), "not a whole number from 1 to 5");
  EXPECT_EQ(fileBytes(workspace_.file()), before) << "not even the wave W7 was made";
  EXPECT_EQ(value(bringInQuarantined(workspace_, only(), {"W1", "5"}))->column, 5U);
}

TEST_F(Quarantine, TheMappingOfTheImportHoldsForTheCorrection) {
  Mapping mapping;
  mapping.labels["Meh"] = 3;
  mapping.missing["99"] = Answer::State::skipped;
  mapping.decimal = ',';
  import("date;weight;a1;a2;b1;b2\n25/4/2026;0,5;Meh;99;0;4\n26/4/2026;1;1;1;1;1\n", mapping);
  auto cells = quarantinedCells(workspace_, only()).value().cells;
  EXPECT_EQ(cells.at(4), "0");
  cells.at(4) = "5";
  cells.at(0) = "3/4/2026";
  EXPECT_FALSE(value(bringInQuarantined(workspace_, only(), cells)));
  EXPECT_EQ(rows().at(1).answers, answers("3.54"));
  EXPECT_EQ(rows().at(1).weight, 500'000);
  EXPECT_EQ(isoDate(rows().at(1).date.value()), "2026-04-03") << "day first, as the file said";
}

TEST_F(Quarantine, TheListOfARehearsalIsTheListOfWhatWaits) {
  const std::string content = "wave,a1,a2,b1,b2\nW1,5,4,3,2\nW1,5,\"-7, or so\",3,2\nW1,5\nW1,5,@x,3,2\n";
  ProblemList before{Words()}, after{Words()};
  ImportOptions look;
  look.dry_run = true;
  look.each_problem = [&](const ImportProblem& problem) { before.add("answers.csv", problem); };
  value(importFile(workspace_, write(content), look));
  EXPECT_EQ(before.csv(),
            "\xEF\xBB\xBF"
            "file,row,line,column,value,reason\n"
            "answers.csv,3,3,a2,\"'-7, or so\",not a whole number from 1 to 5\n"
            "answers.csv,4,4,,,2 fields instead of 5\n"
            "answers.csv,5,5,a2,'@x,not a whole number from 1 to 5\n");
  import(content);
  for (const QuarantinedRow& row : quarantinedRows(workspace_)) after.add(row.file, refusedAs(row));
  EXPECT_EQ(after.csv(), before.csv());
}

TEST_F(Quarantine, AReasonOfAnotherProgramIsListedAsItStands) {
  const ImportProblem written = refusedAs({1, "old.csv", 41, "r7,9", toJson(text("too late"))});
  EXPECT_EQ(Words()(written.reason), "too late");
  EXPECT_EQ(written.line, 41);
  EXPECT_EQ(written.row, 0);
  EXPECT_EQ(Words()(refusedAs({1, "old.csv", 41, "r7,9", "no JSON"}).reason), "no JSON");
}

TEST_F(Quarantine, ARowIsDroppedAsOneStep) {
  import("wave,a1,a2,b1,b2\nW1,9,4,3,2\nW1,1,1,1,1\n");
  value(dropQuarantined(workspace_, only()));
  EXPECT_TRUE(quarantinedRows(workspace_).empty());
  EXPECT_EQ(rows().size(), 1U);
  value(workspace_.undo());
  EXPECT_EQ(quarantinedRows(workspace_).size(), 1U);
  const auto id = only();
  value(workspace_.undo());
  const auto gone = bringInQuarantined(workspace_, id, {"W1", "1", "1", "1", "1"});
  ASSERT_FALSE(gone);
  EXPECT_EQ(gone.error().kind, ErrorKind::bad_data);
}

TEST_F(Quarantine, ACumulativeExportBringsOnlyWhatIsNew) {
  import("respondent_id,wave,a1,a2,b1,b2\np1,W1,5,4,3,2\np2,W1,1,1,1,1\n");
  const auto second =
      import("respondent_id,wave,a1,a2,b1,b2\np1,W1,5,4,3,2\np2,W1,1,1,1,1\np3,W1,2,2,2,2\np1,W2,3,3,3,3\n");
  EXPECT_EQ(second.rows_read, 4);
  EXPECT_EQ(second.rows_known, 2);
  EXPECT_EQ(second.rows_imported, 2);
  ASSERT_EQ(rows().size(), 4U);
  EXPECT_EQ(rows().at(2).person, "p3");
  value(workspace_.undo());
  value(workspace_.undo());
  EXPECT_EQ(import("respondent_id,wave,a1,a2,b1,b2\np1,W1,5,4,3,2\n").rows_known, 0) << "what was taken back is new";
}

/// The column names, the wordings and the scale of a draft, each statement as "dimension: id wording (min–max)".
std::vector<std::string> drafted(const Questionnaire& questionnaire) {
  std::vector<std::string> out;
  for (const Dimension& dimension : questionnaire.dimensions)
    for (const Statement& one : dimension.statements)
      out.push_back(dimension.id + ": " + one.id + " " + (one.text.en.empty() ? one.text.ko : one.text.en) + " (" +
                    std::to_string(one.scale.min) + "-" + std::to_string(one.scale.max) + ")");
  for (const OutcomeQuestion& one : questionnaire.outcomes) out.push_back(one.id);
  return out;
}

using testing::ElementsAre;

TEST_F(Quarantine, AFileWithIdsDraftsADimensionPerPrefix) {
  const auto file = write("id,dept,T1,T2,S1,S2,NPS\n1,ops,5,4,3,2,9\n2,it,1,2,3,4,10\n3,ops,2,2,2,2,0\n");
  EXPECT_THAT(drafted(value(draftQuestionnaire(file))),
              ElementsAre("T: T1 T1 (1-5)", "T: T2 T2 (1-5)", "S: S1 S1 (1-5)", "S: S2 S2 (1-5)", "nps"));
}

TEST_F(Quarantine, LabelsAndWordingsBecomeScaleAndStatements) {
  const auto file = write(
      "Timestamp,Trust [I trust the firm],Trust [It keeps its word],Speed [Answers come fast],Speed [Nothing is asked "
      "twice],Team\n2026-09-14,Strongly agree,Somewhat agree,Neutral,Disagree,ops\n2026-09-15,Agree,Slightly disagree,"
      "Somewhat agree,Strongly disagree,ops\n");
  const Questionnaire out = value(draftQuestionnaire(file));
  EXPECT_THAT(drafted(out), ElementsAre("Trust: S1 I trust the firm (1-7)", "Trust: S2 It keeps its word (1-7)",
                                        "Speed: S3 Answers come fast (1-7)", "Speed: S4 Nothing is asked twice (1-7)"));
  EXPECT_EQ(out.statements().front()->scale.labels.at(7).ko, "매우 그렇다");
  const TemporaryFolder other;
  Workspace workspace = newWorkspace(other, out);
  EXPECT_EQ(value(importFile(workspace, file)).rows_imported, 2) << "the file answers what was drafted from it";
}

TEST_F(Quarantine, AFileWithoutAnswersDraftsNothing) {
  const auto refused = draftQuestionnaire(write("name,city\nKim,Seoul\nLee,Busan\n"));
  ASSERT_FALSE(refused);
  EXPECT_THAT(Words()(refused.error().text), testing::HasSubstr("answers.csv has no column that looks like answers"));
}

TEST_F(Quarantine, LettersThatAppearLateTellTheEncoding) {
  std::string file = "wave,comment,a1,a2,b1,b2\n";
  for (int i = 0; i < 25'000; ++i) file += "W1,,1,2,3,4\n";
  file += "W1,\xBE\xC6\xC1\xD6 \xC1\xC1\xC0\xBA \xBC\xAD\xBA\xF1\xBD\xBA,5,5,5,5\n";  // 아주 좋은 서비스, CP949
  const auto report = import(file);
  EXPECT_EQ(report.encoding.name, "CP949");
  EXPECT_EQ(report.rows_imported, 25'001);
  EXPECT_EQ(rows().back().comment, "아주 좋은 서비스");
}

}  // namespace
}  // namespace cx
