// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/history.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include "core/data/steps.h"
#include "core/survey/beyond_history.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

Text named(const char* name) {
  return text(name);
}

TEST(History, UndoAndRedoWorkAfterTheFileWasClosed) {
  const TemporaryFolder folder;
  {
    Workspace workspace = newWorkspace(folder);
    value(workspace.edit(named("Add wave"), [](Workspace& w) { addWave(w, {{}, "2026-09", {}, 0, {}, {}, 1}); }));
  }
  Workspace again = value(openWorkspace(folder / "test.touchstone"));
  ASSERT_EQ(waves(again).size(), 1U);
  EXPECT_EQ(value(again.undo())->source, "Add wave");
  EXPECT_TRUE(waves(again).empty());
  EXPECT_FALSE(value(again.undo()).has_value());  // the creation itself is not offered
  EXPECT_EQ(value(again.redo())->source, "Add wave");
  EXPECT_EQ(waves(again).front().key, "2026-09");
}

TEST(History, AFailedEditLeavesNothingBehind) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  const auto result = workspace.edit(named("Half done"), [](Workspace& w) {
    addWave(w, {{}, "one", {}, 0, {}, {}, 1});
    addWave(w, {{}, "one", {}, 0, {}, {}, 1});  // the key is in use
  });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::bad_data);
  EXPECT_TRUE(waves(workspace).empty());
  EXPECT_TRUE(workspace.history().entries().empty());
}

TEST(History, AnEditThatChangesNothingLeavesNoStep) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  value(workspace.edit(named("Nothing"), [](Workspace& w) { setOrganisation(w, organisation(w)); }));
  EXPECT_TRUE(workspace.history().entries().empty());
}

TEST(History, ANewEditLetsTheUndoneStepsGo) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  value(workspace.edit(named("First"), [](Workspace& w) { addWave(w, {{}, "first", {}, 0, {}, {}, 1}); }));
  value(workspace.undo());
  value(workspace.edit(named("Second"), [](Workspace& w) { addWave(w, {{}, "second", {}, 0, {}, {}, 1}); }));
  EXPECT_FALSE(workspace.history().redoName().has_value());
  ASSERT_EQ(waves(workspace).size(), 1U);
  EXPECT_EQ(waves(workspace).front().key, "second");
}

class HistoryOfThree : public testing::Test {
 protected:
  void SetUp() override {
    for (const char* key : {"a", "b", "c"})
      value(workspace_.edit(named(key), [&](Workspace& w) { addWave(w, {{}, key, {}, 0, {}, {}, 1}); }));
    for (const HistoryEntry& entry : workspace_.history().entries()) ids_.insert(ids_.begin(), entry.id);
  }
  std::string keys() {
    std::string out;
    for (const Wave& wave : waves(workspace_)) out += wave.key;
    return out;
  }
  TemporaryFolder folder_;
  Workspace workspace_ = newWorkspace(folder_);
  std::vector<std::int64_t> ids_;  ///< of a, b, c
};

TEST_F(HistoryOfThree, GoesToAnyStepAndBack) {
  EXPECT_EQ(value(goTo(workspace_, ids_[0])), 2);
  EXPECT_EQ(keys(), "a");
  EXPECT_EQ(value(goTo(workspace_, 0)), 1);
  EXPECT_EQ(keys(), "");
  EXPECT_EQ(value(goTo(workspace_, ids_[1])), 2);
  EXPECT_EQ(keys(), "ab");
  EXPECT_EQ(value(goTo(workspace_, ids_[1])), 0);
  EXPECT_EQ(workspace_.history().redoName()->source, "c");
  // Each step back or forth is an entry of its own in the log: 2 + 1 + 2 after creation and three edits.
  EXPECT_EQ(auditEntries(workspace_.database()).size(), 4U + 5U);
  EXPECT_FALSE(brokenAuditEntry(workspace_.database()).has_value());
}

TEST_F(HistoryOfThree, DoesNothingForAStepThatIsGone) {
  const auto refused = goTo(workspace_, ids_[2] + 1);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::usage);
  EXPECT_EQ(keys(), "abc");
}

TEST_F(HistoryOfThree, GoesAllTheWayOrNotAtAll) {
  workspace_.database().exec("DELETE FROM wave WHERE key='b'");  // behind History's back: b cannot be taken back
  ASSERT_FALSE(goTo(workspace_, ids_[0]));
  EXPECT_EQ(keys(), "ac");
  EXPECT_EQ(workspace_.history().undoName()->source, "c");
}

TEST_F(HistoryOfThree, SaysHowManyRowsEachStepChanged) {
  value(workspace_.edit(named("two"), [](Workspace& w) {
    for (const char* key : {"d", "e"}) addWave(w, {{}, key, {}, 0, {}, {}, 1});
  }));
  EXPECT_EQ(stepSizes(workspace_.database()), (std::vector<std::int64_t>{2, 1, 1, 1}));
}

TEST(AuditLog, NoticesEveryKindOfTampering) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  for (const char* key : {"a", "b", "c"})
    value(workspace.edit(named(key), [&](Workspace& w) { addWave(w, {{}, key, {}, 0, {}, {}, 1}); }));
  value(workspace.undo());
  SQLite::Database& database = workspace.database();
  ASSERT_FALSE(brokenAuditEntry(database).has_value());
  EXPECT_EQ(auditEntries(database).back().action, "undo");
  const auto breaks = [&](const char* sql) {
    database.exec("SAVEPOINT tampering");
    database.exec(sql);
    const bool found = brokenAuditEntry(database).has_value();
    database.exec("ROLLBACK TO tampering; RELEASE tampering");
    return found;
  };
  EXPECT_TRUE(breaks("UPDATE audit SET name='x' WHERE id=2"));
  EXPECT_TRUE(breaks("UPDATE audit SET digest='00' WHERE id=3"));
  EXPECT_TRUE(breaks("DELETE FROM audit WHERE id=2"));
  EXPECT_TRUE(
      breaks("UPDATE audit SET id=9 WHERE id=2; UPDATE audit SET id=2 WHERE id=3; UPDATE audit SET id=3 WHERE id=9"));
}

}  // namespace
}  // namespace cx
