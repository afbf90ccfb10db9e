// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/erase.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include "core/data/backup_reason.h"
#include "tests/support/logical_dump.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

constexpr const char* secret = "My neighbour Gildong works there";

/// One wave; a form of “kim” with a comment, and one of “lee”.
class Erasing : public testing::Test {
 protected:
  void SetUp() override {
    value(workspace_.edit(text("Set up"), [](Workspace& w) { addWave(w, {{}, "w1", {}, 0, {}, {}, 1}); }));
    kim_ = enter("kim", secret);
    enter("lee", "Fine");
  }
  Submission form(const std::string& person, const std::string& comment) {
    Submission out;
    out.wave = waves(workspace_).front().id;
    out.channel = channels(workspace_).front().id;
    out.answers = answers("5432");
    out.person = person;
    out.comment = comment;
    return out;
  }
  SubmissionId enter(const std::string& person, const std::string& comment) {
    SubmissionId id;
    value(workspace_.edit(text("Enter"), [&](Workspace& w) { id = addSubmission(w, form(person, comment)); }));
    return id;
  }
  [[nodiscard]] std::vector<std::string> persons() const {
    std::vector<std::string> out;
    forEachSubmission(workspace_, {}, [&](const Submission& one) {
      out.push_back(one.person);
      return true;
    });
    return out;
  }
  /// In the closed file.
  bool fileHolds(const std::string& words) { return fileBytes(workspace_.file()).find(words) != std::string::npos; }
  bool sound() {
    return damagedSubmissions(workspace_).empty() && !brokenAuditEntry(workspace_.database()) &&
           storedCells(workspace_.database()) == recount(workspace_.database());
  }

  TemporaryFolder folder_;
  Workspace workspace_ =
      value(createWorkspace(folder_ / "test.touchstone", smallQuestionnaire(), {}, fixedNow, folder_ / "backups"));
  SubmissionId kim_;
};

TEST_F(Erasing, TakesAPersonOutOfRowsTalliesPastAndBytes) {
  ASSERT_TRUE(fileHolds(secret));
  ASSERT_TRUE(fileHolds("kim"));
  const Erased erased = value(erasePerson(workspace_, "kim"));
  EXPECT_EQ(erased.traces, (PersonTraces{1, 1, 0}));
  EXPECT_EQ(persons(), std::vector<std::string>{"lee"});
  EXPECT_EQ(submissionCount(workspace_), 1);
  EXPECT_FALSE(fileHolds(secret));
  EXPECT_FALSE(fileHolds("kim"));
  EXPECT_TRUE(fileHolds("lee"));
  EXPECT_TRUE(sound());
  EXPECT_EQ(auditEntries(workspace_.database()).back().action, "erase");
}

TEST_F(Erasing, LeavesUndoOfEverybodyElse) {
  value(erasePerson(workspace_, "kim"));
  value(workspace_.undo());  // “lee” goes
  EXPECT_TRUE(persons().empty());
  value(workspace_.undo());  // the step that had entered “kim” is there, and empty
  EXPECT_EQ(waves(workspace_).size(), 1U);
  value(workspace_.undo());
  EXPECT_TRUE(waves(workspace_).empty());
  while (value(workspace_.redo())) {
  }
  EXPECT_EQ(persons(), std::vector<std::string>{"lee"});
  EXPECT_TRUE(sound());
}

TEST_F(Erasing, FindsThePersonInEveryCornerOfThePast) {
  // Edited, moved to another person by mistake and back, removed: four changes, and one more of a second form.
  const auto change = [&](const std::string& person, const std::string& comment) {
    Submission next = form(person, comment);
    next.id = kim_;
    value(workspace_.edit(text("Change"), [&](Workspace& w) { updateSubmission(w, next); }));
  };
  change("kim", std::string(secret) + ", edited");
  change("park", "somebody else's");
  value(workspace_.edit(text("Remove"), [&](Workspace& w) { removeSubmission(w, kim_); }));
  enter("kim", "again");
  value(workspace_.undo());
  EXPECT_EQ(tracesOf(workspace_, "kim"), (PersonTraces{0, 5, 0}));
  value(erasePerson(workspace_, "kim"));
  EXPECT_FALSE(tracesOf(workspace_, "kim").any());
  for (const char* words : {secret, "kim", "again"}) EXPECT_FALSE(fileHolds(words)) << words;
  while (value(workspace_.redo())) {
  }
  while (value(workspace_.undo())) {
  }
  EXPECT_TRUE(persons().empty());
  EXPECT_TRUE(sound());
}

TEST_F(Erasing, KeepsTheFormOfSomebodyElseUnderAnIdThatWasUsedBefore) {
  value(workspace_.edit(text("Remove"), [&](Workspace& w) { removeSubmission(w, latestSubmissions(w, {}, 1)[0].id); }));
  const SubmissionId again = enter("choi", "Other words");  // takes the id of “lee”
  ASSERT_EQ(again, SubmissionId{kim_.value + 1});
  value(erasePerson(workspace_, "lee"));
  EXPECT_EQ(persons(), (std::vector<std::string>{"kim", "choi"}));
  value(workspace_.undo());
  EXPECT_EQ(persons(), std::vector<std::string>{"kim"});
  value(workspace_.redo());
  EXPECT_EQ(persons(), (std::vector<std::string>{"kim", "choi"}));
  EXPECT_TRUE(sound());
}

TEST_F(Erasing, ReachesImportsThatWereUndoneAndRowsInQuarantine) {
  value(workspace_.editBatch(text("Import"), [&](Workspace& w, BatchId batch) {
    SubmissionWriter writer(w, batch);
    writer.add(form("han", "imported words"));
    writer.add(form("seo", "stay"));
    writer.rest();
    addQuarantinedRow(w, {0, "a.csv", 7, "w1,web,han,9,9,bad words", "{}"});
    addQuarantinedRow(w, {0, "a.csv", 8, "w1,web,hanna,9,9,others", "{}"});
    writer.finish();
    return History::BatchFacts{2, "digest"};
  }));
  EXPECT_EQ(tracesOf(workspace_, "han"), (PersonTraces{1, 1, 1}));
  value(workspace_.undo());
  EXPECT_EQ(tracesOf(workspace_, "han").forms, 1);
  value(erasePerson(workspace_, "han"));
  for (const char* words : {"imported words", "bad words"}) EXPECT_FALSE(fileHolds(words)) << words;
  value(workspace_.redo());
  EXPECT_EQ(persons(), (std::vector<std::string>{"kim", "lee", "seo"}));
  EXPECT_EQ(quarantinedRows(workspace_).size(), 1U);
  EXPECT_TRUE(sound());
}

TEST_F(Erasing, NamesEveryBackupThatStillHoldsThePerson) {
  const Backup without = makeBackup(workspace_.backups(), workspace_.database(), fixedNow(), BackupReason::by_hand);
  enter("new", "later");
  const Backup with = makeBackup(workspace_.backups(), workspace_.database(), fixedNow(), BackupReason::by_hand);
  const Erased erased = value(erasePerson(workspace_, "new"));
  ASSERT_EQ(erased.backups.size(), 2U);  // the one made just before, and `with`
  EXPECT_EQ(erased.backups[1], with.file);
  const auto kept = workspace_.backups().list();
  EXPECT_EQ(reasonOf(kept.front()), BackupReason::erasure);
  EXPECT_EQ(kept.front().file, erased.backups[0]);
  EXPECT_TRUE(holdsErased(workspace_, with.file));
  EXPECT_FALSE(holdsErased(workspace_, without.file));
  EXPECT_NE(fileBytes(with.file).find("later"), std::string::npos);
}

TEST_F(Erasing, ChangesNothingForAKeyNobodyHas) {
  const std::string before = fileBytes(workspace_.file());
  for (const char* key : {"ki", "Kim", "", "nobody"}) {
    const auto refused = erasePerson(workspace_, key);
    ASSERT_FALSE(refused) << key;
    EXPECT_EQ(refused.error().kind, ErrorKind::bad_data);
  }
  EXPECT_EQ(fileBytes(workspace_.file()), before);
  EXPECT_TRUE(workspace_.backups().list().empty());
}

TEST_F(Erasing, IsNotDoneWithoutABackup) {
  Workspace homeless = std::move(workspace_);
  { const Workspace gone = std::move(homeless); }
  workspace_ = value(openWorkspace(folder_ / "test.touchstone", Access::write, fixedNow, {}));
  const auto refused = erasePerson(workspace_, "kim");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::read_or_write);
  EXPECT_EQ(persons().size(), 2U);
}

}  // namespace
}  // namespace cx
