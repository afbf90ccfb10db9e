// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <fstream>
#include <random>

#include "core/io/export_submissions.h"
#include "core/io/export_workbook.h"
#include "core/io/import.h"
#include "core/survey/attribute.h"
#include "tests/support/expected_rows.h"
#include "tests/support/test_data.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;
using testing::HasSubstr;

enum class Format { csv, xlsx, json };

std::string exported(const Workspace& workspace, Format format, bool persons) {
  const SubmissionExport options{.persons = persons};
  switch (format) {
    case Format::csv:
      return submissionsCsv(workspace, options);
    case Format::xlsx:
      return submissionsXlsx(workspace, options, Words());
    case Format::json:
      return submissionsJson(workspace, options);
  }
  return {};
}

class RoundTrip : public testing::TestWithParam<Format> {
 protected:
  /// Everything that could be lost on the way: names and comments that look like formulas, all states of an answer,
  /// weights, days, an attribute that the first forms lack.
  void fill() {
    value(workspace_.edit(text("Fill"), [&](Workspace& w) {
      Attribute attribute;
      for (const char* key : {"=team", "Weight", "phone"}) {
        attribute.key = key;
        attribute.levels = {{0, "-a", {}}, {1, "b c", {}}};
        addAttribute(w, attribute);
      }
      const WaveId waves[] = {addWave(w, {{}, "W1", {}, 0, {}, {}, 1}), addWave(w, {{}, "+W2", {}, 1, {}, {}, 1})};
      const ChannelId channel = channelByKey(w, organisationWide)->id;
      std::mt19937 random(20260921);
      for (int i = 0; i < 200; ++i) {
        Submission row;
        row.person = "p" + std::to_string(i);
        row.wave = waves[i / 100];
        row.channel = channel;
        row.answers = answers(i % 2 == 0 ? "12-." : "5 3.");
        row.weight = 1 + static_cast<Weight>(random() % 3'000'000);
        if (i % 3 == 0) row.date = parseIsoDate(i % 2 == 0 ? "2026-09-14" : "1900-02-28");
        if (i > 20)
          for (const Attribute& one : attributes(w)) row.levels.push_back({one.id, one.levels[random() % 2].number});
        row.comment = comment(random);
        addSubmission(w, row);
      }
    }));
  }
  static std::string comment(std::mt19937& random) {
    const std::vector<std::string> pieces{"=",  "+", "-", "@",    "'",  "\t", "\n", "\r",      "a",  " ",  ",",
                                          "\"", "<", "&", "만족", "＝", "1",  "😀",  "_x000D_", "_x", "]]>"};
    std::string out;
    for (std::size_t n = random() % 5; n > 0; --n) out += pieces[random() % pieces.size()];
    return out;
  }

  TemporaryFolder folder_;
  Workspace workspace_ = newWorkspace(folder_);
};

TEST_P(RoundTrip, ExportImportExportGivesTheSameBytes) {
  fill();
  for (const bool persons : {false, true}) {
    const std::string first = exported(workspace_, GetParam(), persons);
    const auto file = folder_ / "export.any";
    std::ofstream(file, std::ios::binary) << first;
    const auto second_file = folder_ / (persons ? "b.touchstone" : "a.touchstone");
    Workspace second = value(createWorkspace(second_file, smallQuestionnaire(), organisation(workspace_), fixedNow));
    const ImportReport report = value(importFile(second, file));
    EXPECT_EQ(report.rows_imported, 200);
    EXPECT_EQ(report.rows_quarantined, 0);
    EXPECT_TRUE(exported(second, GetParam(), persons) == first);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Formats, RoundTrip, testing::Values(Format::csv, Format::xlsx, Format::json), [](const auto& param) {
      return std::string(param.param == Format::csv ? "Csv" : param.param == Format::xlsx ? "Xlsx" : "Json");
    });

class WorkbookImport : public testing::Test {
 protected:
  TemporaryFolder folder_;
  Workspace workspace_ = newWorkspace(folder_);
};

TEST_F(WorkbookImport, ARefusedWorkbookLeavesTheWorkspaceAsItWas) {
  int refused = 0;
  for (const std::string& name : corpus("import/xlsx")) {
    const ExpectedRows expected = expectedRows(testData("import/xlsx/" + name));
    if (expected.refusal.empty()) continue;
    const std::string before = fileBytes(workspace_.file());
    const auto report = importFile(workspace_, testData("import/xlsx/" + name));
    ASSERT_FALSE(report) << name;
    EXPECT_EQ(report.error().kind, ErrorKind::bad_data) << name;
    EXPECT_TRUE(fileBytes(workspace_.file()) == before) << name;
    ++refused;
  }
  EXPECT_GT(refused, 40);
}

TEST_F(WorkbookImport, TakesTheVisibleSheetOfAnswersUnlessAnotherIsNamed) {
  // "Codes" and two old sheets are hidden; "응답" holds a header a1 and one form with 5.
  const ImportReport report = value(importFile(workspace_, testData("import/xlsx/several-sheets.xlsx")));
  EXPECT_EQ(report.format, "xlsx");
  EXPECT_EQ(report.rows_imported, 1);
  ImportOptions options;
  options.mapping.sheet = "none";
  const auto refused = importFile(workspace_, testData("import/xlsx/several-sheets.xlsx"), options);
  ASSERT_FALSE(refused);
  EXPECT_THAT(Words()(refused.error().text), HasSubstr("none"));
}

TEST_F(WorkbookImport, JsonAboveTheCapIsRefusedWithWhatToDo) {
  const auto file = folder_ / "huge.json";
  std::ofstream(file) << "{\"submissions\": [";
  std::filesystem::resize_file(file, (64U << 20) + 2);
  const std::string before = fileBytes(workspace_.file());
  const auto refused = importFile(workspace_, file);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::bad_data);
  EXPECT_EQ(Words()(refused.error().text), "huge.json is larger than 64 MB; export it as CSV and import that.");
  EXPECT_EQ(fileBytes(workspace_.file()), before);
}

TEST_F(WorkbookImport, JsonThatIsNoExportIsRefused) {
  const auto refusal = [&](const std::string& content) {
    std::ofstream(folder_ / "x.json", std::ios::binary) << content;
    const auto report = importFile(workspace_, folder_ / "x.json");
    return report ? std::string("accepted") : Words()(report.error().text);
  };
  EXPECT_THAT(refusal("{\"a\": 1}"), HasSubstr("x.json is no export of submissions"));
  EXPECT_THAT(refusal("{\"submissions\": [}"), HasSubstr("x.json is no export of submissions"));
  EXPECT_THAT(refusal(R"({"submissions": [{"wave": "W1", "answers": {"a1": 1, "a2": [2]}}]})"),
              HasSubstr("x.json, submission 1: not as Touchstone exports it"));
}

}  // namespace
}  // namespace cx
