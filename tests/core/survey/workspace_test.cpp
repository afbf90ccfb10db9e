// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/workspace.h"
#include "core/base/words.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <regex>

#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

std::string whyNot(const std::filesystem::path& file) {
  const auto opened = openWorkspace(file);
  return opened ? "opened" : opened.error().text.source;
}

TEST(Workspace, IsReadableByItsOwnerAlone) {
  const TemporaryFolder folder;
  const mode_t before = ::umask(0);
  const Workspace workspace = newWorkspace(folder);
  ::umask(before);
  struct stat status {};
  ASSERT_EQ(::stat((folder / "test.touchstone").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600U);
}

TEST(Workspace, LeavesNoSideFileAtRest) {
  const TemporaryFolder folder;
  {
    Workspace workspace = newWorkspace(folder);
    value(workspace.edit(text("Add"), [](Workspace& w) { addWave(w, {{}, "w", {}, 0, {}, {}, 1}); }));
    EXPECT_TRUE(std::filesystem::exists(lockFile(folder / "test.touchstone")));
  }
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder.path())) names.push_back(entry.path().filename());
  EXPECT_EQ(names, std::vector<std::string>{"test.touchstone"});
}

TEST(Workspace, NamesWhyAFileCannotBeOpened) {
  const TemporaryFolder folder;
  EXPECT_NE(whyNot(folder / "missing.touchstone").find("no file"), std::string::npos);
  EXPECT_NE(whyNot(folder.path()).find("not a file"), std::string::npos);
  std::ofstream(folder / "letter.touchstone") << "Dear reader, this is a letter and no workspace at all.";
  EXPECT_NE(whyNot(folder / "letter.touchstone").find("not a Touchstone workspace"), std::string::npos);
  SQLite::Database((folder / "other.touchstone").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
      .exec("CREATE TABLE t(x)");
  EXPECT_NE(whyNot(folder / "other.touchstone").find("another program"), std::string::npos);
}

TEST(Workspace, RefusesANewerFileAndLeavesItAsItWas) {
  const TemporaryFolder folder;
  { const Workspace workspace = newWorkspace(folder); }
  const auto file = folder / "test.touchstone";
  SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version=999");
  const std::string before = fileBytes(file);
  EXPECT_NE(whyNot(file).find("newer version"), std::string::npos);
  EXPECT_EQ(fileBytes(file), before);
}

TEST(Workspace, SaysSoWhenItsPagesAreDamaged) {
  const TemporaryFolder folder;
  { const Workspace workspace = newWorkspace(folder); }
  const auto file = folder / "test.touchstone";
  std::string bytes = fileBytes(file);
  bytes.replace(100, bytes.size() - 100, bytes.size() - 100, '\xAB');
  std::ofstream(file, std::ios::binary) << bytes;
  const auto opened = openWorkspace(file);
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().kind, ErrorKind::cannot_open);
  EXPECT_NE(opened.error().text.source.find("damaged"), std::string::npos);
}

TEST(Workspace, ASecondProcessMayReadAndIsToldWhoHasIt) {
  const TemporaryFolder folder;
  const Workspace first = newWorkspace(folder);
  const pid_t child = ::fork();
  if (child == 0) {
    const auto second = openWorkspace(folder / "test.touchstone");
    const std::regex since("has had it open since [0-9]{1,2} [A-Z][a-z]{2} [0-9]{4}, [0-9]{2}:[0-9]{2} UTC\\.$");
    const bool told = second && second->opening() == Opening::read_only && second->readOnlyReason() &&
                      std::regex_search(Words()(*second->readOnlyReason()), since);
    ::_exit(told ? 0 : 1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST(Workspace, RefusesEditsWhileReadOnly) {
  const TemporaryFolder folder;
  const Workspace first = newWorkspace(folder);
  Workspace second = value(openWorkspace(folder / "test.touchstone", Access::read));
  const auto result = second.edit(text("Add"), [](Workspace& w) { addWave(w, {{}, "w", {}, 0, {}, {}, 1}); });
  ASSERT_FALSE(result);
  EXPECT_TRUE(waves(first).empty());
}

TEST(Workspace, ShowsAnswersToAnySqlTool) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  value(workspace.edit(text("Enter"), [](Workspace& w) {
    const WaveId wave = addWave(w, {{}, "w1", {}, 0, {}, {}, 1});
    addSubmission(w, {{}, wave, channels(w).front().id, oneWeight, answers("5.- "), {}, {}, {}, {}});
  }));
  SQLite::Statement rows(workspace.database(), "SELECT question, state, value FROM answer ORDER BY question");
  std::string seen;
  while (rows.executeStep())
    seen +=
        rows.getColumn(0).getString() + "=" + rows.getColumn(1).getString() + "/" + rows.getColumn(2).getString() + " ";
  EXPECT_EQ(seen, "a1=score/5 a2=skipped/ b1=not applicable/ ");
}

}  // namespace
}  // namespace cx
