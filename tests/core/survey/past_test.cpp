// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/past.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <fstream>

#include "core/data/audit.h"
#include "core/data/backup_reason.h"
#include "core/survey/erase.h"
#include "tests/support/logical_dump.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

/// Waves “a”, then a backup, then “b”.
class Past : public testing::Test {
 protected:
  void SetUp() override {
    add("a");
    backup_ = makeBackup(workspace_.backups(), workspace_.database(), fixedNow(), BackupReason::by_hand);
    add("b");
  }
  void add(const std::string& key) {
    value(workspace_.edit(text("Add"), [&](Workspace& w) { addWave(w, {{}, key, {}, 0, {}, {}, 1}); }));
  }
  static std::string keys(const Workspace& workspace) {
    std::string out;
    for (const Wave& wave : waves(workspace)) out += wave.key;
    return out;
  }

  TemporaryFolder folder_;
  Workspace workspace_ =
      value(createWorkspace(folder_ / "test.touchstone", smallQuestionnaire(), {}, fixedNow, folder_ / "backups"));
  Backup backup_;
};

TEST_F(Past, IsSeenAtAnyStepWithoutTouchingTheFile) {
  const std::string before = fileBytes(workspace_.file());
  const auto steps = workspace_.history().entries();
  EXPECT_EQ(keys(value(pastWorkspace(workspace_.file(), steps[1].id))), "a");
  EXPECT_EQ(keys(value(pastWorkspace(workspace_.file(), 0))), "");
  EXPECT_EQ(keys(value(pastWorkspace(workspace_.file()))), "ab");
  EXPECT_EQ(keys(value(pastWorkspace(backup_.file))), "a");
  Workspace past = value(pastWorkspace(backup_.file));
  EXPECT_FALSE(past.edit(text("No"), [](Workspace& w) { addWave(w, {{}, "x", {}, 0, {}, {}, 1}); }));
  EXPECT_EQ(fileBytes(workspace_.file()), before);
  EXPECT_FALSE(pastWorkspace(workspace_.file(), 999));
  EXPECT_FALSE(pastWorkspace(folder_ / "none.touchstone"));
}

TEST_F(Past, IsRestoredWithThePresentKeptAndTheLogGoingOn) {
  const std::string printed = auditHead(workspace_.database());
  const Restored restored = value(restoreBackup(workspace_, backup_));
  EXPECT_EQ(keys(workspace_), "a");
  EXPECT_EQ(workspace_.history().entries().size(), 1U);
  EXPECT_EQ(reasonOf(restored.before), BackupReason::restoring);
  EXPECT_EQ(keys(value(openWorkspace(restored.before.file, Access::read))), "ab");
  EXPECT_FALSE(restored.broughtBackErased);
  EXPECT_FALSE(brokenAuditEntry(workspace_.database()));
  EXPECT_TRUE(entryOfHead(workspace_.database(), printed));  // what a report printed yesterday is in the log for ever
  EXPECT_EQ(auditEntries(workspace_.database()).back().action, "restore");
  value(workspace_.undo());
  EXPECT_EQ(keys(workspace_), "");
  value(restoreBackup(workspace_, restored.before));  // and back to the present
  EXPECT_EQ(keys(workspace_), "ab");
  add("c");
  EXPECT_EQ(keys(value(openWorkspace(workspace_.file(), Access::read))), "abc");
}

TEST_F(Past, OfAnotherWorkspaceIsNotRestored) {
  const TemporaryFolder elsewhere;
  const Workspace other = newWorkspace(elsewhere);
  const Backup foreign{other.file(), fixedNow()};
  const std::string before = logicalDump(workspace_.database());
  const auto refused = restoreBackup(workspace_, foreign);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::bad_data);
  EXPECT_EQ(logicalDump(workspace_.database()), before);
}

TEST_F(Past, ThatIsDamagedIsNotRestored) {
  std::string bytes = fileBytes(backup_.file);
  for (std::size_t at = 4096 * 3; at < 4096 * 4; ++at) bytes[at] = static_cast<char>(at * 7);
  std::ofstream(backup_.file, std::ios::binary | std::ios::trunc) << bytes;
  const std::string before = logicalDump(workspace_.database());
  ASSERT_FALSE(restoreBackup(workspace_, backup_));
  EXPECT_EQ(logicalDump(workspace_.database()), before);
  EXPECT_EQ(workspace_.backups().list().size(), 1U);  // refused before anything was made
}

TEST_F(Past, BringsBackWhoWasErasedAndSaysSo) {
  value(workspace_.edit(text("Enter"), [](Workspace& w) {
    Submission form{{}, waves(w).front().id, channels(w).front().id, oneWeight, answers("5555"), {}, "kim", {}, {}};
    addSubmission(w, form);
  }));
  const Erased erased = value(erasePerson(workspace_, "kim"));
  ASSERT_EQ(submissionCount(workspace_), 0);
  const Backup holding = workspace_.backups().list().front();
  const Restored restored = value(restoreBackup(workspace_, holding));
  EXPECT_TRUE(restored.broughtBackErased);
  EXPECT_EQ(submissionCount(workspace_), 1);
  EXPECT_TRUE(holdsErased(workspace_, holding.file));  // still known after the restore
}

}  // namespace
}  // namespace cx
