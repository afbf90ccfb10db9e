// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <semaphore>

#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

WaveId addWaveNamed(Workspace& workspace, const std::string& key) {
  Wave wave;
  wave.key = key;
  return addWave(workspace, wave);
}

/// Three waves, the first two with one form each.
Workspace threeWaves(const TemporaryFolder& folder) {
  Workspace workspace = newWorkspace(folder);
  value(workspace.edit(text("Set up"), [](Workspace& w) {
    const ChannelId whole = channels(w).front().id;
    for (const char* key : {"1", "2"}) {
      Submission form;
      form.wave = addWaveNamed(w, key);
      form.channel = whole;
      form.answers = answers("5432");
      addSubmission(w, form);
    }
    addWaveNamed(w, "3");
  }));
  return workspace;
}

TEST(Document, LooksAtTheNewestAnsweredWaveFirst) {
  const TemporaryFolder folder;
  Document document{Words()};
  document.open(threeWaves(folder));
  const std::vector<Wave> all = waves(document.workspace());
  EXPECT_EQ(document.view().wave, all[1].id);
  EXPECT_EQ(document.view().compare, all[0].id);
}

TEST(Document, TellsOnceHoweverOftenItChanged) {
  const TemporaryFolder folder;
  Document document{Words()};
  document.open(threeWaves(folder));
  QSignalSpy changed(&document, &Document::changed);
  for (const char* key : {"4", "5", "6"}) {
    EXPECT_TRUE(document.edit(text("Add a wave"), [&](Workspace& w) { addWaveNamed(w, key); }));
  }
  QTest::qWait(0);
  EXPECT_EQ(changed.count(), 1);
}

TEST(Document, KeepsTheViewFromOneSessionToTheNext) {
  const TemporaryFolder folder;
  View wanted;
  {
    Document document{Words()};
    document.open(threeWaves(folder));
    wanted = document.view();
    wanted.wave = waves(document.workspace())[0].id;
    wanted.compare = {};
    wanted.channels = {channels(document.workspace()).front().id};
    wanted.weighted = true;
    wanted.scale = Scale::rescaled;
    document.setView(wanted);
  }
  Document document{Words()};
  document.open(value(openWorkspace(folder / "test.touchstone")));
  EXPECT_EQ(document.view(), wanted);
}

TEST(Document, ForgetsAChannelThatIsGone) {
  const TemporaryFolder folder;
  Document document{Words()};
  document.open(threeWaves(folder));
  ChannelId chat;
  document.edit(text("Add"), [&](Workspace& w) { chat = addChannel(w, {{}, "chat", {}, ChannelKind::unset, 0}); });
  View view = document.view();
  view.channels = {chat};
  document.setView(view);
  EXPECT_EQ(document.view().channels, std::vector<ChannelId>{chat});
  document.edit(text("Remove"), [&](Workspace& w) { removeChannel(w, chat); });
  EXPECT_TRUE(document.view().channels.empty());
}

TEST(Document, LeavesNothingOfAnEditThatFails) {
  const TemporaryFolder folder;
  Document document{Words()};
  document.open(threeWaves(folder));
  QSignalSpy failed(&document, &Document::failed);
  EXPECT_FALSE(document.edit(text("Add twice"), [](Workspace& w) {
    addWaveNamed(w, "new");
    addWaveNamed(w, "new");
  }));
  EXPECT_EQ(failed.count(), 1);
  EXPECT_EQ(waves(document.workspace()).size(), 3U);
}

TEST(Document, NamesTheStepItTakesBack) {
  const TemporaryFolder folder;
  Document document{Words()};
  document.open(threeWaves(folder));
  document.edit(text("Add a wave"), [](Workspace& w) { addWaveNamed(w, "4"); });
  EXPECT_EQ(document.undo().value().source, "Add a wave");
  EXPECT_EQ(waves(document.workspace()).size(), 3U);
  EXPECT_EQ(document.redo().value().source, "Add a wave");
  EXPECT_EQ(waves(document.workspace()).size(), 4U);
}

TEST(Document, ComputesFromWhatIsOnTheDisk) {
  const TemporaryFolder folder;
  Document document{Words()};
  document.open(threeWaves(folder));
  std::int64_t forms = 0;
  QObject page;
  document.compute(
      &page, [](const Workspace& w, const View&, const Words&) { return submissionCount(w); },
      [&](std::int64_t count) { forms = count; });
  ASSERT_TRUE(QTest::qWaitFor([&] { return document.idle(); }));
  EXPECT_EQ(forms, 2);
}

/// Reads for many seconds, the file locked all the while, unless it is stopped.
void readForLong(const Workspace& workspace, std::binary_semaphore& begun) {
  SQLite::Statement rows(
      workspace.database(),
      "WITH RECURSIVE n(i) AS (SELECT 1 FROM channel UNION ALL SELECT i+1 FROM n WHERE i < 300000000)"
      "SELECT i FROM n WHERE i = 1 OR i = 300000000");
  rows.executeStep();
  begun.release();
  rows.executeStep();
}

TEST(Document, ChangesAtOnceThoughALongReadIsUnderWay) {
  const TemporaryFolder folder;
  Document document{Words()};
  document.open(threeWaves(folder));
  QTest::qWait(0);
  std::binary_semaphore begun{0};
  std::atomic<int> reads = 0;
  std::vector<std::size_t> delivered;
  QObject page;
  document.compute(
      &page,
      [&](const Workspace& w, const View&, const Words&) {
        if (reads++ == 0) readForLong(w, begun);
        return waves(w).size();
      },
      [&](std::size_t count) { delivered.push_back(count); });
  begun.acquire();
  document.workspace().database().exec("PRAGMA busy_timeout=500");
  EXPECT_TRUE(document.edit(text("Add a wave"), [](Workspace& w) { addWaveNamed(w, "4"); }));
  ASSERT_TRUE(QTest::qWaitFor([&] { return document.idle(); }));
  EXPECT_EQ(reads, 2) << "stopped, and begun anew";
  EXPECT_EQ(delivered, std::vector<std::size_t>{4}) << "with what the change left";
}

TEST(Document, StopsAReadThatNobodyWaitsForAnyMore) {
  const TemporaryFolder folder;
  Document document{Words()};
  document.open(threeWaves(folder));
  QTest::qWait(0);
  std::binary_semaphore begun{0};
  auto page = std::make_unique<QObject>();
  std::atomic<bool> ended = false;
  document.compute(
      page.get(),
      [&](const Workspace& w, const View&, const Words&) {
        readForLong(w, begun);
        ended = true;
        return 1;
      },
      [](int) { ADD_FAILURE() << "nobody asked any more"; });
  begun.acquire();
  page.reset();
  ASSERT_TRUE(QTest::qWaitFor([&] { return document.idle(); }));
  EXPECT_FALSE(ended);
}

TEST(Document, StaysWithTheWorkspaceItHasWhenAnotherCannotBeRead) {
  const TemporaryFolder folder, other;
  Document document{Words()};
  document.open(threeWaves(folder));
  Workspace damaged = threeWaves(other);
  damaged.database().exec("DROP TABLE setting");
  QSignalSpy failed(&document, &Document::failed);
  EXPECT_FALSE(document.open(std::move(damaged)));
  EXPECT_EQ(failed.count(), 1);
  EXPECT_EQ(document.workspace().file(), folder / "test.touchstone");
}

TEST(Document, WarnsOnceThatTodaysBackupCouldNotBeWritten) {
  const TemporaryFolder folder;
  { const Workspace made = threeWaves(folder); }
  Document document{Words()};
  document.open(value(openWorkspace(folder / "test.touchstone", Access::write, fixedNow, "/dev/null/backups")));
  QSignalSpy warned(&document, &Document::warned);
  for (const char* key : {"4", "5"}) {
    EXPECT_TRUE(document.edit(text("Add a wave"), [&](Workspace& w) { addWaveNamed(w, key); }));
    QTest::qWait(0);
  }
  ASSERT_EQ(warned.count(), 1);
  EXPECT_TRUE(warned[0][0].value<Text>().source.starts_with("No backup of"));
}

TEST(Document, TellsWhyAComputationFailed) {
  const TemporaryFolder folder;
  Document document{Words()};
  document.open(threeWaves(folder));
  QSignalSpy failed(&document, &Document::failed);
  QObject page;
  const auto nothing = [](const Workspace&, const View&, const Words&) -> int { throw std::runtime_error("odd"); };
  document.compute(&page, nothing, [](int) { ADD_FAILURE() << "there is no value"; });
  ASSERT_TRUE(QTest::qWaitFor([&] { return document.idle(); }));
  ASSERT_EQ(failed.count(), 1);
  EXPECT_EQ(std::get<std::string>(failed[0][0].value<Error>().text.args[0]), "odd");
}

}  // namespace
}  // namespace cx
