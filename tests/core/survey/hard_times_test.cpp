// SPDX-License-Identifier: GPL-3.0-or-later
// What a workspace does when the disk fills, a reader stands in the way or its rows are damaged.
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>

#include "core/survey/setting.h"
#include "tests/support/other_process.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

/// No file of this process may grow beyond `bytes`: a disk without room.
void fillDisk(rlim_t bytes) {
  std::signal(SIGXFSZ, SIG_IGN);
  rlimit limit{};
  ::getrlimit(RLIMIT_FSIZE, &limit);
  limit.rlim_cur = bytes;
  ::setrlimit(RLIMIT_FSIZE, &limit);
}

std::size_t filesIn(const TemporaryFolder& folder) {
  return std::size_t(std::distance(std::filesystem::directory_iterator(folder.path()), {}));
}

SubmissionId addOne(Workspace& workspace, const std::string& comment = {}) {
  if (waves(workspace).empty()) addWave(workspace, {{}, "w1", {}, 0, {}, {}, 1});
  return addSubmission(workspace, {{},
                                   waves(workspace).front().id,
                                   channels(workspace).front().id,
                                   oneWeight,
                                   answers("5555"),
                                   {},
                                   {},
                                   {},
                                   comment});
}

TEST(FullDisk, LeavesNothingOfAWorkspaceThatCouldNotBeMade) {
  const TemporaryFolder folder;
  EXPECT_TRUE(inAnotherProcess([&] {
    fillDisk(20'000);
    const auto made = createWorkspace(folder / "new.touchstone", smallQuestionnaire(), {}, fixedNow);
    return !made && made.error().kind == ErrorKind::read_or_write;
  }));
  EXPECT_EQ(filesIn(folder), 0U);
}

TEST(FullDisk, RefusesTheEditWholeAndTheNextOneWorks) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  value(workspace.edit(text("Enter"), [](Workspace& w) { addOne(w); }));
  const auto size = std::filesystem::file_size(folder / "test.touchstone");
  { const Workspace closed = std::move(workspace); }
  EXPECT_TRUE(inAnotherProcess([&] {
    Workspace again = openWorkspace(folder / "test.touchstone").value();
    for (const std::size_t more : {std::size_t{0}, std::size_t{5'000}, std::size_t{50'000}}) {
      fillDisk(size + more);
      const auto refused = again.edit(text("Too much"), [](Workspace& w) { addOne(w, std::string(400'000, 'x')); });
      if (refused || refused.error().kind != ErrorKind::read_or_write) return false;
      if (submissionCount(again) != 1 || storedCells(again.database()) != recount(again.database())) return false;
    }
    fillDisk(RLIM_INFINITY);
    return again.edit(text("Enter"), [](Workspace& w) { addOne(w); }).has_value() && again.undo().has_value();
  }));
  const Workspace after = value(openWorkspace(folder / "test.touchstone"));
  EXPECT_EQ(submissionCount(after), 1);
  EXPECT_EQ(after.database().execAndGet("PRAGMA integrity_check").getString(), "ok");
}

TEST(AReaderInTheWay, MakesTheCommitFailWholeAndLetsTheNextOneThrough) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  value(workspace.edit(text("Enter"), [](Workspace& w) { addOne(w); }));
  workspace.database().exec("PRAGMA busy_timeout=1");
  {
    const Workspace reader = value(openWorkspace(folder / "test.touchstone", Access::read));
    SQLite::Statement reading(reader.database(), "SELECT id FROM channel");
    ASSERT_TRUE(reading.executeStep());
    const auto refused = workspace.edit(text("Enter"), [](Workspace& w) { addOne(w); });
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().text.source.find("in use"), std::string::npos);
    EXPECT_EQ(submissionCount(workspace), 1);
    EXPECT_EQ(workspace.history().entries().size(), 1U);
  }
  value(workspace.edit(text("Enter"), [](Workspace& w) { addOne(w); }));
  EXPECT_EQ(submissionCount(workspace), 2);
}

TEST(ADamagedRow, IsNamedAtTheDoorAndNeverThrownThroughIt) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  value(workspace.edit(text("Enter"), [](Workspace& w) { addOne(w); }));
  workspace.database().exec("UPDATE history SET name='[]'");
  const auto undone = workspace.undo();
  ASSERT_FALSE(undone);
  EXPECT_EQ(undone.error().kind, ErrorKind::cannot_open);
  EXPECT_EQ(submissionCount(workspace), 1);

  workspace.database().exec("UPDATE submission SET wave=99");
  EXPECT_THROW((void)recount(workspace.database()), Failure);
}

TEST(AnUndoThatNoLongerFits, SaysThatTheFileWasChangedElsewhere) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  value(workspace.edit(text("Enter"), [](Workspace& w) { addOne(w); }));
  workspace.database().exec("UPDATE submission SET weight=5");
  const auto undone = workspace.undo();
  ASSERT_FALSE(undone);
  EXPECT_NE(undone.error().text.source.find("outside Touchstone"), std::string::npos);
  EXPECT_EQ(submissionCount(workspace), 1);
}

}  // namespace
}  // namespace cx
