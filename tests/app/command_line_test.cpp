// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line.h"

#include <sys/stat.h>

#include <boost/json/serialize.hpp>

#include <cstdlib>

namespace cx {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

constexpr const char* definition = R"({"id": "small", "title": {"en": "Small", "ko": "작은"}, "dimensions": [
  {"id": "A", "title": {"en": "Alpha", "ko": "가"}, "statements": [{"id": "a1", "text": {"en": "First", "ko": "첫째"}}, {"id": "a2", "text": {"en": "Second", "ko": "둘째"}}]},
  {"id": "B", "title": {"en": "Beta", "ko": "나"}, "statements": [{"id": "b1", "text": {"en": "Third", "ko": "셋째"}}]}],
  "outcomes": [{"id": "nps", "scale": {"min": 0, "max": 10}}]})";

class Cli : public CommandLine {
 protected:
  void SetUp() override {
    workspace_ = file("w.touchstone");
    done({"new", workspace_, "--questionnaire", write("small.json", definition), "--organisation", "Test firm"});
  }
  /// One sentence on standard error, nothing on standard output, no path.
  void expectRefusal(const std::vector<std::string>& words, int code, const std::string& sentence) {
    const ProcessResult result = cli(words);
    EXPECT_EQ(result.code, code) << testing::PrintToString(words) << result.err;
    EXPECT_EQ(result.out, "") << testing::PrintToString(words);
    EXPECT_THAT(result.err, HasSubstr(sentence)) << testing::PrintToString(words);
    EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
    EXPECT_THAT(result.err, Not(HasSubstr(folder_.path().string())));
  }

  std::string workspace_;
};

TEST_F(Cli, WithoutWordsListsItsCommands) {
  const std::string help = done({});
  for (const char* verb : {"new FILE", "import FILE DATA", "scores FILE", "check FILE", "undo FILE [N]"})
    EXPECT_THAT(help, HasSubstr(verb));
  EXPECT_EQ(done({"--help"}), help);
  EXPECT_THAT(done({"import", "--help"}), HasSubstr("--dry-run"));
  EXPECT_THAT(done({"--version"}), StartsWith("touchstone-cli "));
}

TEST_F(Cli, WrongUsageIsExitTwo) {
  expectRefusal({"frobnicate"}, 2, "no command “frobnicate”");
  expectRefusal({"scores"}, 2, "scores FILE");
  expectRefusal({"scores", workspace_, "more"}, 2, "one word too many");
  expectRefusal({"scores", workspace_, "--colour"}, 2, "no option --colour");
  expectRefusal({"scores", workspace_, "--by"}, 2, "--by needs a value");
  expectRefusal({"scores", workspace_, "--json", "--json"}, 2, "--json stands twice");
  expectRefusal({"scores", workspace_, "--by", "mood"}, 2, "not “mood”");
  expectRefusal({"scores", workspace_, "--scale", "percent"}, 2, "not “percent”");
  expectRefusal({"scores", workspace_, "--wave", "W1"}, 2, "no wave “W1”");
  expectRefusal({"scores", workspace_, "--min-n", "few"}, 2, "--min-n takes a whole number");
  expectRefusal({"scores", workspace_, "--lang", "de"}, 2, "not “de”");
  expectRefusal({"compare", workspace_}, 2, "two waves");
  expectRefusal({"export", workspace_, "--out", file("x.xls")}, 2, ".csv, .xlsx or .json");
  expectRefusal({"import", workspace_, file("x.csv"), "--delimiter", "#"}, 2, "not “#”");
  expectRefusal({"new", file("n.touchstone"), "--industry", "banking"}, 2, "not “banking”");
  expectRefusal({"new", workspace_}, 2, "exists already");
  expectRefusal({"undo", workspace_, "0"}, 2, "above 0");
}

TEST_F(Cli, BadDataIsExitThree) {
  const std::string before = fileBytes(workspace_);
  expectRefusal({"import", workspace_, write("other.csv", "wave,mood\nW1,5\n")}, 3,
                "other.csv has no column with answers");
  expectRefusal({"import", workspace_, write("latin.csv", "wave,a1\nW\xE9,5\n")}, 3, "latin.csv, line 2: not UTF-8");
  expectRefusal({"import", workspace_, write("open.csv", "wave,a1\nW1,\"5\n")}, 3, "open.csv, line 2");
  expectRefusal({"import", workspace_, write("empty.csv", "")}, 3, "empty.csv is empty");
  expectRefusal({"enter", workspace_, "1", "2"}, 3, "2 answers for 4 questions");
  expectRefusal({"enter", workspace_, "1", "9", "3"}, 3, "a2 is “9”: not a whole number from 1 to 5");
  expectRefusal({"enter", workspace_, "1", "2", "3", "--weight", "-1"}, 3, "--weight is “-1”");
  expectRefusal({"enter", workspace_, "1", "2", "3", "--date", "14.9.26"}, 3, "--date is “14.9.26”");
  expectRefusal({"new", file("n.touchstone"), "--questionnaire", write("bad.json", "{\"id\": 1")}, 3, "");
  EXPECT_FALSE(std::filesystem::exists(file("n.touchstone")));
  EXPECT_EQ(fileBytes(workspace_), before);
}

TEST_F(Cli, AWorkspaceThatCannotBeOpenedIsExitFour) {
  expectRefusal({"scores", file("missing.touchstone")}, 4, "no file “missing.touchstone”");
  expectRefusal({"scores", write("letter.touchstone", std::string(200, 'x'))}, 4, "not a Touchstone workspace");
  std::string newer = fileBytes(workspace_);
  newer[63] = 99;
  expectRefusal({"check", write("newer.touchstone", newer)}, 4, "newer version");
  EXPECT_EQ(fileBytes(file("newer.touchstone")), newer);
  std::string foreign = fileBytes(workspace_);
  foreign[68] = 'x';
  expectRefusal({"check", write("foreign.touchstone", foreign)}, 4, "another program");
  expectRefusal({"scores", folder_.path().string()}, 4, "");
}

TEST_F(Cli, AFileThatCannotBeReadOrWrittenIsExitFive) {
  expectRefusal({"import", workspace_, file("missing.csv")}, 5, "missing.csv does not exist");
  expectRefusal({"import", workspace_, folder_.path().string()}, 5, "is not a file");
  expectRefusal({"export", workspace_, "--out", file("no such folder/x.csv")}, 5, "x.csv");
  expectRefusal({"new", file("no such folder/w.touchstone")}, 5, "w.touchstone");
}

TEST_F(Cli, QuarantineIsExitOneOnlyWithStrict) {
  const std::string data = write("mixed.csv", "wave,channel,a1,a2,b1\nW1,web,1,2,3\nW1,web,1,2,9\n");
  const auto report = json({"import", workspace_, data, "--json", "--dry-run"});
  EXPECT_EQ(report.at("rows_imported"), 1);
  EXPECT_EQ(report.at("problems").at(0).at("row"), 3);
  EXPECT_EQ(report.at("problems").at(0).at("column"), "b1");
  EXPECT_THAT(done({"export", workspace_, "--out", file("none.csv")}), "");
  EXPECT_THAT(fileBytes(file("none.csv")), Not(HasSubstr("W1"))) << "a rehearsal changes nothing";
  EXPECT_EQ(cli({"import", workspace_, data, "--strict"}).code, 1);
  EXPECT_EQ(cli({"import", workspace_, data}).code, 0);
  EXPECT_THAT(done({"import", workspace_, data}), HasSubstr("was imported on"));
}

TEST_F(Cli, AnEnteredFormIsThereForEveryOtherProcess) {
  EXPECT_THAT(done({"enter", workspace_, "--wave", "W1", "--channel", "web", "--attribute", "team=ops", "--weight",
                    "1.5", "--comment", "=fine", "--person", "p1", "5", "-", ".", "10"}),
              HasSubstr("form 1 of wave “W1”, channel “web”"));
  done({"enter", workspace_, "4 4 4"});
  done({"export", workspace_, "--out", file("x.csv"), "--persons", "--quiet"});
  EXPECT_EQ(fileBytes(file("x.csv")),
            "respondent_id,wave,channel,team,weight,a1,a2,b1,nps,date,comment,touchstone_export\n"
            "p1,W1,web,ops,1.5,5,N/A,,10,,'=fine,1\n"
            ",W1,organisation,,1,4,4,4,not asked,,,1\n");
  const auto scores = json({"scores", workspace_, "--json"});
  EXPECT_EQ(scores.at("groups").at(0).at("n"), 1) << "overall: the first form has no answer on Beta";
  EXPECT_EQ(scores.at("groups").at(1).at("n"), 2);
}

TEST_F(Cli, ScoresWhereTwoAttributesHoldAndHidesTheFew) {
  // ops in the north: six forms of 5, 5 and 5; in the south: four of 1, 1 and 1.
  std::string rows = "wave,channel,team,region,a1,a2,b1\n";
  for (int i = 0; i < 6; ++i) rows += "W1,web,ops,north,5,5,5\nW1,web,hr,north,1,1,1\n";
  for (int i = 0; i < 4; ++i) rows += "W1,web,ops,south,1,1,1\n";
  done({"import", workspace_, write("teams.csv", rows)});
  const auto group = [&](const char* region) {
    return json({"scores", workspace_, "--attribute", "team=ops", "--attribute", std::string("region=") + region,
                 "--json"})
        .at("groups")
        .at(0);
  };
  EXPECT_EQ(group("north").at("n"), 6);
  EXPECT_EQ(group("north").at("value"), 100);
  EXPECT_EQ(group("south").at("n"), 4);
  EXPECT_TRUE(group("south").at("value").is_null()) << "four are fewer than five";
  EXPECT_EQ(group("south").at("flags").at(0), "suppressed");
  EXPECT_EQ(json({"scores", workspace_, "--attribute", "team=ops", "--attribute", "team=hr", "--attribute",
                  "region=north", "--json"})
                .at("groups")
                .at(0)
                .at("n"),
            12)
      << "levels of one attribute are alternatives";
}

TEST_F(Cli, UndoTakesStepsBackAndSaysWhich) {
  done({"enter", workspace_, "4 4 4"});
  done({"import", workspace_, write("x.csv", "wave,channel,a1,a2,b1\nW1,web,1,2,3\n")});
  EXPECT_THAT(done({"history", workspace_}), HasSubstr("Import x.csv"));
  EXPECT_EQ(json({"history", workspace_, "--json"}).at("steps").as_array().size(), 2U);
  EXPECT_EQ(done({"undo", workspace_}), "Undone: Import x.csv\n");
  EXPECT_EQ(json({"history", workspace_, "--json"}).at("steps").at(0).at("undone"), true);
  EXPECT_EQ(done({"undo", workspace_, "5"}), "Undone: Enter form\nThere is nothing more to undo.\n");
  done({"export", workspace_, "--out", file("x2.csv")});
  EXPECT_EQ(fileBytes(file("x2.csv")), "wave,channel,weight,a1,a2,b1,nps,date,comment,touchstone_export\n");
  EXPECT_THAT(done({"check", workspace_}), HasSubstr("All is well"));
}

TEST_F(Cli, CheckNamesDamageThatSqliteDoesNotSee) {
  done({"import", workspace_,
        write("x.csv", "wave,channel,a1,a2,b1,comment\nW1,web,1,2,3,remarkable words\nW1,web,3,2,3,other words\n")});
  std::string bytes = fileBytes(workspace_);
  const std::size_t at = bytes.find("remarkable words");
  ASSERT_NE(at, std::string::npos);
  bytes[at] = 'R';
  const std::string damaged = write("damaged.touchstone", bytes);
  const ProcessResult result = cli({"check", damaged, "--json"});
  EXPECT_EQ(result.code, 1);
  const auto report = boost::json::parse(result.out);
  EXPECT_EQ(report.at("ok"), false);
  ASSERT_EQ(report.at("problems").as_array().size(), 1U);
  EXPECT_EQ(report.at("problems").at(0).at("kind"), "form");
  EXPECT_EQ(report.at("problems").at(0).at("where"), "1");
  EXPECT_THAT(result.out, Not(HasSubstr(folder_.path().string())));
}

TEST_F(Cli, TheQuestionnaireComesOutAsItWentIn) {
  EXPECT_THAT(done({"questionnaire", workspace_}), HasSubstr("a1"));
  EXPECT_THAT(done({"questionnaire", workspace_, "--lang", "ko"}), HasSubstr("첫째"));
  done({"questionnaire", workspace_, "--out", file("def.json")});
  done({"new", file("second.touchstone"), "--questionnaire", file("def.json")});
  done({"questionnaire", file("second.touchstone"), "--out", file("def2.json")});
  EXPECT_EQ(fileBytes(file("def.json")), fileBytes(file("def2.json")));
}

TEST_F(Cli, TheStandardQuestionnaireIsTheBuiltInOne) {
  done({"new", file("standard.touchstone")});
  const auto printed = json({"questionnaire", file("standard.touchstone"), "--json"});
  EXPECT_EQ(printed.at("id"), "digital-cx");
  EXPECT_EQ(printed.at("dimensions").as_array().size(), 3U);
}

TEST_F(Cli, PublishedFiguresStandBesideTheNewestWavesDigitalAnswers) {
  const std::string standard = file("standard.touchstone");
  done({"new", standard});
  std::string data = "wave,channel,M1,M2,M3,M4,G1,G2,G3,G4,T1,T2,T3,T4\n";
  for (int i = 0; i < 10; ++i) data += "2026-03,website,1,1,1,1,1,1,1,1,1,1,1,1\n";
  for (int i = 0; i < 10; ++i)
    data += i % 2 ? "2026-09,website,4,4,4,4,4,4,4,4,4,4,4,4\n" : "2026-09,website,5,5,5,5,5,5,5,5,5,5,5,5\n";
  for (int i = 0; i < 10; ++i) data += "2026-09,store,1,1,1,1,1,1,1,1,1,1,1,1\n";
  done({"import", standard, write("x.csv", data)});
  const auto board = json({"benchmark", standard, "--json"});
  EXPECT_EQ(board.at("waves"), boost::json::array{"2026-09"});
  for (const auto& line : board.at("figures").as_array()) {
    EXPECT_EQ(line.at("own"), 90) << "five times 80 and five times 100; the store is not digital";
    EXPECT_EQ(line.at("verdict"), line.at("figure").is_null() ? "no_published_figure" : "above") << line.at("scope");
    EXPECT_EQ(line.at("source").is_null(), line.at("figure").is_null());
  }
  EXPECT_EQ(board.at("figures").at(0).at("verdict"), "no_published_figure") << "overall was never published";
}

TEST_F(Cli, WhereNothingWasPublishedEveryChannelCounts) {
  std::string data = "wave,channel,a1,a2,b1\n";
  for (int i = 0; i < 10; ++i) data += i % 2 ? "W1,website,5,5,5\n" : "W1,store,1,1,1\n";
  done({"import", workspace_, write("x.csv", data)});
  const auto board = json({"benchmark", workspace_, "--json"});
  EXPECT_THAT(boost::json::serialize(board.at("channels")), HasSubstr("store"));
  EXPECT_EQ(board.at("figures").at(0).at("own"), 60) << "five times 100 and five times 20";
}

TEST_F(Cli, SampleHoldsFourWavesAndPassesItsCheck) {
  const std::string sample = file("sample.touchstone");
  EXPECT_THAT(done({"sample", sample}), HasSubstr("sample"));
  EXPECT_THAT(done({"check", sample}), HasSubstr("All is well"));
  EXPECT_THAT(done({"scores", sample, "--by", "wave", "--scale", "mean"}), HasSubstr("Overall"));
}

TEST_F(Cli, ScalesConvertExactly) {
  std::string data = "wave,channel,a1,a2,b1\n";
  for (int i = 0; i < 6; ++i) data += "W1,web,3,3,3\n";
  for (int i = 0; i < 6; ++i) data += "W2,web,5,5,5\n";
  for (int i = 0; i < 6; ++i) data += "W3,web,1,1,1\n";
  done({"import", workspace_, write("x.csv", data)});
  const auto value = [&](const std::string& scale, const std::string& wave) {
    return json({"scores", workspace_, "--scale", scale, "--wave", wave, "--json"}).at("groups").at(0).at("value");
  };
  EXPECT_EQ(value("benchmark", "W1"), 60);
  EXPECT_EQ(value("rescaled", "W1"), 50);
  EXPECT_EQ(value("mean", "W1"), 3);
  EXPECT_EQ(value("benchmark", "W2"), 100);
  EXPECT_EQ(value("rescaled", "W2"), 100);
  EXPECT_EQ(value("mean", "W2"), 5);
  EXPECT_EQ(value("benchmark", "W3"), 20);
  EXPECT_EQ(value("rescaled", "W3"), 0);
  EXPECT_EQ(value("mean", "W3"), 1);
  const auto top = json({"scores", workspace_, "--scale", "top2", "--wave", "W2", "--json"});
  EXPECT_EQ(top.at("floor"), 0);
  EXPECT_TRUE(top.at("neutral").is_null());
  EXPECT_EQ(top.at("groups").at(0).at("flags"), boost::json::array{"none"}) << "top-2-box is for statements only";
  EXPECT_EQ(top.at("groups").at(3).at("value"), 100);
}

TEST_F(Cli, TheSameWorkGivesTheSameBytesUnderAFixedDate) {
  ::setenv("SOURCE_DATE_EPOCH", "1790000000", 1);
  const auto run = [&](const std::string& name) {
    done({"new", file(name + ".touchstone"), "--questionnaire", file("small.json")});
    done({"enter", file(name + ".touchstone"), "4 4 4"});
    done({"export", file(name + ".touchstone"), "--out", file(name + ".json")});
    return done({"history", file(name + ".touchstone"), "--json"}) + fileBytes(file(name + ".json"));
  };
  EXPECT_EQ(run("one"), run("two"));
  ::unsetenv("SOURCE_DATE_EPOCH");
}

TEST_F(Cli, ExportsAreReadableByTheirOwnerAloneAndHoldNoPath) {
  done({"enter", workspace_, "4 4 4"});
  done({"export", workspace_, "--out", file("x.json")});
  struct stat status {};
  ASSERT_EQ(::stat(file("x.json").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600U);
  EXPECT_THAT(fileBytes(file("x.json")), Not(HasSubstr(folder_.path().string())));
}

TEST_F(Cli, WarnsOnStandardErrorWhenTodaysBackupCouldNotBeWritten) {
  const std::string kept = std::getenv("XDG_DATA_HOME");
  ::setenv("XDG_DATA_HOME", "/dev/null", 1);
  const ProcessResult result = cli({"enter", workspace_, "4 4 4", "--quiet"});
  ::setenv("XDG_DATA_HOME", kept.c_str(), 1);
  EXPECT_EQ(result.code, 0);
  EXPECT_THAT(result.out, HasSubstr("Stored as form 1"));
  EXPECT_THAT(result.err, StartsWith("No backup of “w.touchstone” could be written"));
  EXPECT_EQ(done({"enter", workspace_, "4 4 4"}), "Stored as form 2 of wave “Wave 1”, channel “organisation”.\n");
}

TEST_F(Cli, AFullOutputIsExitFive) {
  const ProcessResult result = runProcess({"/bin/sh", "-c", std::string("exec ") + CLI + " --help > /dev/full"});
  EXPECT_EQ(result.code, 5);
  EXPECT_THAT(result.err, HasSubstr("could not be written"));
}

TEST_F(Cli, AnotherWriterIsNamed) {
  Workspace held = value(openWorkspace(workspace_));
  ASSERT_FALSE(held.readOnly());
  expectRefusal({"enter", workspace_, "4 4 4"}, 4, "open for reading only");
  EXPECT_THAT(done({"scores", workspace_}), HasSubstr("Overall")) << "reading is allowed";
}

}  // namespace
}  // namespace cx
