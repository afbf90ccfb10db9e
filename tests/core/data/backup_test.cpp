// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/backup.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <csignal>
#include <fstream>

#include "tests/support/other_process.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

/// A workspace made on 20 November whose backups go to a folder of the test's own.
class KeptWorkspace {
 public:
  KeptWorkspace() : now_(fixedNow()) {
    Workspace made = value(createWorkspace(file(), smallQuestionnaire(), {}, clock(), root()));
    enter(made, "day 0");
  }
  [[nodiscard]] std::filesystem::path file() const { return folder_ / "kept.touchstone"; }
  [[nodiscard]] std::filesystem::path root() const { return folder_ / "backups"; }
  void nextDay() { now_ += std::chrono::days{1}; }
  [[nodiscard]] Workspace open() { return value(openWorkspace(file(), Access::write, clock(), root())); }
  void enter(Workspace& workspace, const std::string& key) {
    value(workspace.edit(text("Add"), [&](Workspace& w) { addWave(w, {{}, key, {}, 0, {}, {}, 1}); }));
  }
  [[nodiscard]] std::vector<Backup> backups() {
    const Workspace workspace = open();
    return Backups(root(), file(), workspace.database()).list();
  }
  Instant now_;

 private:
  History::Clock clock() {
    return [this] { return now_; };
  }
  TemporaryFolder folder_;
};

std::size_t filesUnder(const std::filesystem::path& folder) {
  std::size_t files = 0;
  std::error_code none;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, none))
    files += entry.is_regular_file();
  return files;
}

mode_t modeOf(const std::filesystem::path& file) {
  struct stat status {};
  return ::stat(file.c_str(), &status) == 0 ? status.st_mode & 0777 : 0;
}

TEST(Backups, AreMadeBeforeTheFirstEditOfADayAndByNothingElse) {
  KeptWorkspace kept;
  EXPECT_EQ(filesUnder(kept.root()), 0U);  // on its first day there was nothing to lose
  kept.nextDay();
  const std::string before = fileBytes(kept.file());
  { const Workspace opened = kept.open(); }
  EXPECT_EQ(filesUnder(kept.root()), 0U);
  EXPECT_EQ(fileBytes(kept.file()), before);
  {
    Workspace workspace = kept.open();
    kept.enter(workspace, "day 1");
    kept.enter(workspace, "day 1 again");
  }
  {
    Workspace workspace = kept.open();
    kept.enter(workspace, "day 1, opened again");
    kept.nextDay();
    value(workspace.undo());  // the clock passed midnight while it was open
  }
  const std::vector<Backup> backups = kept.backups();
  ASSERT_EQ(backups.size(), 2U);
  EXPECT_EQ(waves(value(openWorkspace(backups[1].file, Access::read))).size(), 1U);
  EXPECT_EQ(waves(value(openWorkspace(backups[0].file, Access::read))).size(), 4U);
}

TEST(Backups, AreReadableByTheirOwnerAlone) {
  const mode_t before = ::umask(0);
  KeptWorkspace kept;
  kept.nextDay();
  {
    Workspace workspace = kept.open();
    kept.enter(workspace, "day 1");
  }
  ::umask(before);
  const std::filesystem::path file = kept.backups().at(0).file;
  EXPECT_EQ(modeOf(file), 0600U);
  EXPECT_EQ(modeOf(file.parent_path()), 0700U);
}

TEST(Backups, KeepTheNewestTenAndTheNewestOfEachWeek) {
  // 2026-11-20 is a Friday. Twenty-eight days back to 24 October: the ten newest reach back to the 11th. Of older ones
  // the newest of their week stay: Sundays 8 and 1 November and 25 October. The week of the 11th has the 15th among the
  // ten.
  std::vector<Backup> days;
  for (int back = 0; back < 28; ++back) days.push_back({std::to_string(back), fixedNow() - std::chrono::days{back}});
  std::vector<std::string> gone;
  for (const Backup& backup : surplus(days)) gone.push_back(backup.file.string());
  EXPECT_EQ(gone.size(), 28U - 10U - 3U);
  for (const char* stays : {"9", "12", "19", "26"}) EXPECT_EQ(std::ranges::find(gone, stays), gone.end()) << stays;
  for (const char* goes : {"10", "11", "13", "27"}) EXPECT_NE(std::ranges::find(gone, goes), gone.end()) << goes;
}

TEST(Backups, OfAYearOfDaysAreTenAndOneAWeek) {
  std::vector<Backup> days;
  for (int back = 0; back < 800; ++back) days.push_back({std::to_string(back), fixedNow() - std::chrono::days{back}});
  // The ten newest hold the newest of two weeks (this Friday's and Sunday the 15th); fifty more weeks follow.
  EXPECT_EQ(800U - surplus(days).size(), 10U + 50U);
}

TEST(Backups, OnAFullDiskLeaveTheOldOnesAndNothingHalf) {
  KeptWorkspace kept;
  const Workspace workspace = kept.open();
  const Backups backups(kept.root(), kept.file(), workspace.database());
  for (int i = 0; i < 12; ++i) backups.make(workspace.database(), kept.now_ + std::chrono::hours{i});
  const std::vector<Backup> good = backups.list();
  ASSERT_EQ(good.size(), 10U);
  EXPECT_TRUE(inAnotherProcess([&] {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{20'000, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    try {
      backups.make(workspace.database(), kept.now_ + std::chrono::days{1});
      return false;
    } catch (const Failure& failure) {
      return failure.error().kind == ErrorKind::read_or_write;
    }
  }));
  EXPECT_EQ(backups.list(), good);
  EXPECT_EQ(filesUnder(kept.root()), 10U);
  EXPECT_EQ(waves(value(openWorkspace(good.front().file, Access::read))).size(), 1U);
}

TEST(Backups, ThatCannotBeWrittenDoNotStopTheEditAndAreTold) {
  KeptWorkspace kept;
  kept.nextDay();
  std::ofstream(kept.root()) << "a file where the folder should be";
  Workspace workspace = kept.open();
  EXPECT_FALSE(workspace.backupProblem().has_value());
  kept.enter(workspace, "day 1");
  EXPECT_EQ(waves(workspace).size(), 2U);
  ASSERT_TRUE(workspace.backupProblem().has_value());
  EXPECT_NE(workspace.backupProblem()->source.find("No backup"), std::string::npos);
}

TEST(Backups, OfTwoCopiesOfAWorkspaceAreKeptApart) {
  KeptWorkspace kept;
  const auto copy = kept.file().parent_path() / "copy.touchstone";
  std::filesystem::copy_file(kept.file(), copy);
  const Workspace one = kept.open(), other = value(openWorkspace(copy));
  const Backups ofOne(kept.root(), kept.file(), one.database()), ofOther(kept.root(), copy, other.database());
  EXPECT_EQ(ofOne.folder(), ofOther.folder());
  ofOne.make(one.database(), kept.now_);
  EXPECT_EQ(ofOne.list().size(), 1U);
  EXPECT_TRUE(ofOther.list().empty());
}

TEST(Backups, StayInTheirFolderWhateverTheFileCallsItself) {
  KeptWorkspace kept;
  const Workspace workspace = kept.open();
  workspace.database().exec("UPDATE organisation SET workspace_id='../../elsewhere'");
  const Backups backups(kept.root(), kept.file(), workspace.database());
  EXPECT_EQ(backups.folder().parent_path(), kept.root());
  EXPECT_EQ(backups.folder().filename().string().find('.'), std::string::npos);
}

TEST(Backups, OfOneSecondDoNotReplaceEachOther) {
  KeptWorkspace kept;
  const Workspace workspace = kept.open();
  const Backups backups(kept.root(), kept.file(), workspace.database());
  const Backup first = backups.make(workspace.database(), kept.now_),
               second = backups.make(workspace.database(), kept.now_);
  EXPECT_EQ(backups.list(), (std::vector<Backup>{second, first}));
}

}  // namespace
}  // namespace cx
