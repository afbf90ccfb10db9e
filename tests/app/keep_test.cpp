// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs that keep a workspace safe and take a person out of it, as the program itself runs them.
#include <sys/stat.h>

#include <algorithm>
#include <cstdlib>

#include "tests/app/command_line.h"

namespace cx {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

/// A workspace with a form of “kim” and one of “lee”, in a home of its own.
class Keeping : public CommandLine {
 protected:
  void SetUp() override {
    ::setenv("XDG_DATA_HOME", file("data").c_str(), 1);
    workspace_ = file("w.touchstone");
    done({"new", workspace_});
    for (const char* who : {"kim", "lee"})
      done({"enter", workspace_, "--wave", "W1", "--channel", "web", "--person", who, "--comment",
            std::string("words of ") + who, "4 4 4 4 4 4 4 4 4 4 4 4"});
  }
  void TearDown() override { ::unsetenv("XDG_DATA_HOME"); }
  [[nodiscard]] bool holds(const std::string& name, const std::string& words) const {
    return fileBytes(folder_ / name).find(words) != std::string::npos;
  }
  std::int64_t forms(const std::string& name) {
    return json({"scores", file(name), "--json", "--min-n", "5"}).at("groups").at(0).at("n").as_int64();
  }

  std::string workspace_;
};

TEST_F(Keeping, ABackupIsAWorkspaceAndReplacesNothing) {
  EXPECT_THAT(done({"backup", workspace_, file("b.touchstone")}), HasSubstr("b.touchstone"));
  EXPECT_EQ(forms("b.touchstone"), 2);
  EXPECT_TRUE(json({"check", file("b.touchstone"), "--json"}).at("ok").as_bool());
  const std::string before = fileBytes(folder_ / "b.touchstone");
  for (const char* out : {"b.touchstone", "w.touchstone"}) EXPECT_EQ(cli({"backup", workspace_, file(out)}).code, 2);
  EXPECT_EQ(fileBytes(folder_ / "b.touchstone"), before);
  EXPECT_EQ(cli({"backup", file("none.touchstone"), file("c.touchstone")}).code, 4);
  EXPECT_EQ(cli({"backup", workspace_, file("no/folder.touchstone")}).code, 5);
}

TEST_F(Keeping, AnErasedPersonIsGoneFromTheBytesAndTheBackupsAreNamed) {
  ASSERT_TRUE(holds("w.touchstone", "words of kim"));
  const std::string said = done({"erase", workspace_, "--person", "kim"});
  EXPECT_THAT(said, HasSubstr("1 submission"));
  EXPECT_THAT(said, HasSubstr(".erase.touchstone"));
  EXPECT_THAT(said, Not(HasSubstr(file(""))));  // names, never paths
  EXPECT_FALSE(holds("w.touchstone", "words of kim"));
  EXPECT_TRUE(holds("w.touchstone", "words of lee"));
  EXPECT_EQ(forms("w.touchstone"), 1);
  EXPECT_TRUE(json({"check", workspace_, "--json"}).at("ok").as_bool());
  EXPECT_EQ(cli({"erase", workspace_, "--person", "kim"}).code, 3);
  EXPECT_EQ(cli({"erase", workspace_}).code, 2);
  const auto backups = json({"history", workspace_, "--json"}).at("backups").as_array();
  ASSERT_FALSE(backups.empty());
  EXPECT_TRUE(backups[0].at("holds_erased").as_bool());
  EXPECT_EQ(backups[0].at("reason").as_string(), "erase");
  EXPECT_THAT(said, HasSubstr(std::string(backups[0].at("at").as_string()))) << "one name in both";
}

TEST_F(Keeping, HistoryTellsStepsLogAndBackups) {
  done({"undo", workspace_});
  const auto history = json({"history", workspace_, "--json"});
  const auto& steps = history.at("steps").as_array();
  ASSERT_EQ(steps.size(), 2U);
  EXPECT_TRUE(steps[0].at("undone").as_bool());
  EXPECT_EQ(steps[1].at("rows").as_int64(), 3);  // the wave, the channel and the form
  const auto& audit = history.at("audit");
  EXPECT_TRUE(audit.at("broken").is_null());
  const auto& log = audit.at("log").as_array();
  ASSERT_EQ(log.size(), 4U);
  EXPECT_EQ(log[3].at("action").as_string(), "undo");
  EXPECT_EQ(log[3].at("hash").as_string(), audit.at("head").as_string());
}

TEST_F(Keeping, CheckComparesAPrintedHead) {
  const std::string head(json({"history", workspace_, "--json"}).at("audit").at("head").as_string());
  done({"enter", workspace_, "--wave", "W1", "--channel", "web", "3 3 3 3 3 3 3 3 3 3 3 3"});
  done({"check", workspace_, "--head", head});
  done({"check", workspace_, "--head", head.substr(0, 4) + " " + head.substr(4, 4)});
  EXPECT_EQ(cli({"check", workspace_, "--head", "0000 0000 0000"}).code, 1);
}

TEST_F(Keeping, SalvageCopiesASoundFileAndReadsADamagedOne) {
  done({"salvage", workspace_, file("copy.touchstone")});
  EXPECT_EQ(forms("copy.touchstone"), 2);
  std::string bytes = fileBytes(folder_ / "w.touchstone");
  // One letter of a comment: SQLite finds nothing wrong with that, the form's hash does.
  const std::size_t at = bytes.find("words of lee");
  bytes[at] = 'W';
  write("w.touchstone", bytes);
  const ProcessResult result = cli({"salvage", workspace_, file("saved.touchstone")});
  EXPECT_EQ(result.code, 1) << result.err;
  EXPECT_THAT(result.out, HasSubstr("1 submission"));
  EXPECT_EQ(forms("saved.touchstone"), 1);
  EXPECT_EQ(cli({"salvage", write("text", "no workspace at all"), file("no.touchstone")}).code, 4);
  EXPECT_FALSE(std::filesystem::exists(file("no.touchstone")));
}

class SafetyFiles : public Keeping {};

TEST_F(SafetyFiles, AreTheirOwnersAloneEvenUnderNoUmask) {
  const mode_t before = ::umask(0);
  const std::string other = file("other.touchstone");
  done({"new", other});
  done({"backup", workspace_, file("b.touchstone")});
  done({"sample", file("s.touchstone")});
  done({"erase", workspace_, "--person", "kim"});
  done({"salvage", workspace_, file("saved.touchstone")});
  done({"report", file("s.touchstone"), "--out", file("r.pdf")});
  done({"export", file("s.touchstone"), "--out", file("e.csv")});
  ::umask(before);
  int files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_.path())) {
    if (!entry.is_regular_file()) continue;
    ++files;
    struct stat status {};
    ASSERT_EQ(::stat(entry.path().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U) << entry.path();
  }
  EXPECT_GE(files, 8);
  EXPECT_FALSE(std::filesystem::exists(workspace_ + "-journal"));
  EXPECT_FALSE(std::filesystem::exists(workspace_ + "-lock"));
}

}  // namespace
}  // namespace cx
