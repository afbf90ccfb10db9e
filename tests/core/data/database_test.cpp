// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/database.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <fstream>

#include "tests/support/other_process.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

/// Whether another process sees a lock on the bytes where SQLite locks; asked of the system, since a child inherits
/// what SQLite itself remembers.
bool lockSeenFromOutside(const std::filesystem::path& file) {
  return inAnotherProcess([&] {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000;
    lock.l_len = 512;
    return descriptor >= 0 && ::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
  });
}

TEST(Database, AReaderThatComesAndGoesLeavesTheWritersLockInPlace) {
  const TemporaryFolder folder;
  const Workspace workspace = newWorkspace(folder);
  const auto file = folder / "test.touchstone";
  const SQLite::Transaction writing(workspace.database(), SQLite::TransactionBehavior::IMMEDIATE);
  ASSERT_TRUE(lockSeenFromOutside(file));
  for (const Access access : {Access::read, Access::write}) value(openWorkspace(file, access));
  EXPECT_TRUE(lockSeenFromOutside(file));
}

/// A file and journal as kill −9 leaves them inside a commit: the first page, with the version it was to get, is
/// written.
void leaveHalfCommitted(const TemporaryFolder& folder, char version) {
  SQLite::Database database((folder / "test.touchstone").string(), SQLite::OPEN_READWRITE);
  database.exec("PRAGMA cache_size=1; BEGIN IMMEDIATE; PRAGMA user_version=7");
  database.exec(
      "CREATE TABLE many(x); WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE i<300)"
      "INSERT INTO many SELECT zeroblob(1000) FROM n");
  ASSERT_EQ(sqlite3_db_cacheflush(database.getHandle()), SQLITE_OK);
  for (const char* suffix : {"", "-journal"})
    std::filesystem::copy_file(folder / (std::string("test.touchstone") + suffix),
                               folder / (std::string("killed.touchstone") + suffix));
  database.exec("ROLLBACK");
  std::fstream page(folder / "killed.touchstone", std::ios::binary | std::ios::in | std::ios::out);
  page.seekp(63).put(version);
}

TEST(Database, IsReadAsItWasBeforeACommitThatWasKilled) {
  const TemporaryFolder folder;
  { const Workspace workspace = newWorkspace(folder); }
  leaveHalfCommitted(folder, 1);
  for (const Access access : {Access::read, Access::write}) {
    const Workspace opened = value(openWorkspace(folder / "killed.touchstone", access));
    EXPECT_EQ(channels(opened).size(), 1U);
    EXPECT_EQ(opened.database().execAndGet("SELECT count(*) FROM sqlite_schema WHERE name='many'").getInt(), 0);
  }
}

TEST(Database, TakesItsVersionFromWhatIsCommittedNotFromAHalfWrittenPage) {
  const TemporaryFolder folder;
  { const Workspace workspace = newWorkspace(folder); }
  SQLite::Database((folder / "test.touchstone").string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version=0");
  leaveHalfCommitted(folder, 1);
  checkHeader(folder / "killed.touchstone");
  const auto opened = openWorkspace(folder / "killed.touchstone");
  ASSERT_FALSE(opened);
  EXPECT_NE(opened.error().text.source.find("version is missing"), std::string::npos);
}

}  // namespace
}  // namespace cx
