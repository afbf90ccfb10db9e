// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export_submissions.h"

#include <gmock/gmock.h>

#include <boost/json/parse.hpp>
#include <fstream>
#include <random>

#include "core/io/delimited.h"
#include "core/io/formula_guard.h"
#include "core/io/import.h"
#include "core/survey/attribute.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

class Export : public testing::Test {
 protected:
  void import(Workspace& workspace, const std::string& content) {
    std::ofstream(folder_ / "answers.csv", std::ios::binary) << content;
    const auto report = value(importFile(workspace, folder_ / "answers.csv"));
    EXPECT_EQ(report.rows_quarantined, 0);
  }
  /// Export, import into a new workspace, export again.
  std::string again(const std::string& exported, bool persons = false) {
    std::filesystem::create_directory(folder_ / "again");
    std::filesystem::remove(folder_ / "again/test.touchstone");
    Workspace second = value(createWorkspace(folder_ / "again/test.touchstone", smallQuestionnaire(), {}, fixedNow));
    import(second, exported);
    return submissionsCsv(second, {.persons = persons});
  }

  TemporaryFolder folder_;
  Workspace workspace_ = newWorkspace(folder_);
};

TEST_F(Export, WritesTheFourAnswerStatesAndEveryColumnOnce) {
  import(workspace_,
         "respondent_id,wave,channel,team,weight,a1,a2,b1,b2,date,comment\np1,W1,web,ops,1.5,5,,N/A,not "
         "asked,2026-09-14,fine\n");
  EXPECT_EQ(submissionsCsv(workspace_),
            "wave,channel,team,weight,a1,a2,b1,b2,date,comment,touchstone_export\n"
            "W1,web,ops,1.5,5,,N/A,not asked,2026-09-14,fine,1\n");
  EXPECT_THAT(submissionsCsv(workspace_, {.persons = true}),
              HasSubstr("\np1,W1,web,ops,1.5,5,,N/A,not asked,2026-09-14,fine,1\n"));
  EXPECT_THAT(submissionsCsv(workspace_, {.byte_order_mark = true}), testing::StartsWith("\xEF\xBB\xBFwave,"));
}

TEST_F(Export, ImportingAnExportAndExportingAgainGivesTheSameBytes) {
  import(workspace_,
         "respondent_id,wave,channel,team,rank,weight,a1,a2,b1,b2,date,comment\n"
         "p1,W2,web,=ops,1,1.5,5,,N/A,not asked,2026-09-14,\"=1+1, said \"\"he\"\"\"\n"
         "'p2,W1,\"@store\",,2,0.000001,1,2,3,4,,\"  two\r\nlines \"\n"
         "-p3,+W,\"-a,b\",-,3,0,1,2,3,4,,'=kept\n");
  for (const bool persons : {false, true}) {
    const std::string first = submissionsCsv(workspace_, {.persons = persons});
    EXPECT_EQ(again(first, persons), first);
  }
}

TEST_F(Export, AnyTextsSurviveTheRoundTripAndNoneStartsAFormula) {
  std::mt19937 random(20260921);
  const std::vector<std::string> pieces{"=", "+", "-", "@",  "'",    "\t", "\n", "\r",
                                        "a", " ", ",", "\"", "만족", "＝", "1"};
  const auto word = [&] {
    std::string out;
    for (std::size_t n = 1 + random() % 4; n > 0; --n) out += pieces[random() % pieces.size()];
    return out;
  };
  value(workspace_.edit(text("Fill"), [&](Workspace& w) {
    const WaveId wave = addWave(w, {{}, "W1", {}, 0, {}, {}, 1});
    const ChannelId channel = channelByKey(w, organisationWide)->id;
    for (int i = 0; i < 300; ++i) {
      Submission row;
      row.wave = wave;
      row.channel = channel;
      row.answers = answers("1234");
      row.comment = word();
      addSubmission(w, row);
    }
  }));
  const std::string first = submissionsCsv(workspace_);
  EXPECT_EQ(again(first), first);
  DelimitedReader reader(
      [&, at = std::size_t{0}](char* to, std::size_t room) mutable {
        const std::size_t got = first.copy(to, room, at);
        at += got;
        return got;
      },
      "export", ',');
  while (reader.next())
    for (const std::string_view field : reader.fields())
      EXPECT_EQ(std::string("=+-@\t\r\n").find(field.empty() ? 'x' : field.front()), std::string::npos) << field;
}

TEST_F(Export, AnAttributeWithAnotherColumnsNameKeepsItsMeaning) {
  value(workspace_.edit(text("Add"), [](Workspace& w) {
    Attribute attribute;
    attribute.key = "Weight";
    attribute.levels.push_back({0, "heavy", {}});
    addAttribute(w, attribute);
    attribute.key = "phone";
    addAttribute(w, attribute);
  }));
  import(workspace_, "wave,attribute:weight,weight,attribute:phone,a1,a2,b1,b2\nW1,heavy,2,heavy,1,2,3,4\n");
  const std::string first = submissionsCsv(workspace_);
  EXPECT_THAT(first, testing::StartsWith("wave,channel,attribute:Weight,attribute:phone,weight,a1"));
  EXPECT_EQ(again(first), first);
}

TEST_F(Export, HonoursTheFilter) {
  import(workspace_, "wave,team,a1,a2,b1,b2\nW1,ops,1,1,1,1\nW2,ops,2,2,2,2\nW2,it,3,3,3,3\n");
  const auto team = attributeByKey(workspace_, "team").value();
  const Filter filter{{waveByKey(workspace_, "W2")->id}, {}, {{team.id, team.levels[1].number}}};
  const std::string csv = submissionsCsv(workspace_, {.filter = filter});
  EXPECT_THAT(csv, HasSubstr("W2,organisation,it,1,3,3,3,3"));
  EXPECT_THAT(csv, Not(HasSubstr("ops")));
}

TEST_F(Export, JsonHoldsTheSameAnswers) {
  import(workspace_,
         "respondent_id,wave,channel,team,weight,a1,a2,b1,b2,date\np1,W1,web,ops,1.5,5,,N/A,not asked,2026-09-14\n");
  const auto json = boost::json::parse(submissionsJson(workspace_));
  EXPECT_EQ(json.at("questionnaire"), "small");
  EXPECT_EQ(json.at("submissions"),
            (boost::json::array{{{"wave", "W1"},
                                 {"channel", "web"},
                                 {"attributes", {{"team", "ops"}}},
                                 {"weight", 1.5},
                                 {"answers", {{"a1", 5}, {"a2", nullptr}, {"b1", "N/A"}, {"b2", "not asked"}}},
                                 {"date", "2026-09-14"},
                                 {"comment", ""}}}));
}

TEST(FormulaGuard, IsTurnedBackExactly) {
  EXPECT_EQ(formulaGuarded("=1+1"), "'=1+1");
  EXPECT_EQ(formulaGuarded("'=1"), "''=1");
  EXPECT_EQ(formulaGuarded("'quoted'"), "'quoted'");
  EXPECT_EQ(formulaGuarded("-5"), "'-5");
  EXPECT_EQ(formulaGuarded("＝SUM(A1)"), "'＝SUM(A1)");
  EXPECT_EQ(formulaGuarded(""), "");
  for (const char* text : {"=a", "'=a", "''=a", "'a", "a", "", "'", "@x", "\tq"})
    EXPECT_EQ(formulaUnguarded(formulaGuarded(text)), text);
}

}  // namespace
}  // namespace cx
