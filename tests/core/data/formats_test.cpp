// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

#include <map>

#include "core/io/check.h"
#include "core/scoring/scores.h"
#include "core/survey/workspace.h"
#include "core/tally/tally_cells.h"
#include "tests/support/oracle.h"
#include "tests/support/test_data.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

/// Every table, index and view with its words, spaces aside.
std::map<std::string, std::string> schemaOf(const Workspace& workspace) {
  std::map<std::string, std::string> out;
  SQLite::Statement rows(workspace.database(), "SELECT name, coalesce(sql, '') FROM sqlite_schema");
  while (rows.executeStep()) {
    std::string sql = rows.getColumn(1).getString();
    std::erase_if(sql, [](char c) { return c == ' ' || c == '\n'; });
    out[rows.getColumn(0).getString()] = sql;
  }
  return out;
}

/// tests/data/formats/version-1.touchstone as that version left it: waves W1 and W2 of one channel, six forms 5 4 | 3
/// 2, six forms 5 5 | 3 3, imported; then one form 1 1 | 1 1 into W2, entered.
class FirstFormat : public testing::Test {
 protected:
  void SetUp() override { std::filesystem::copy_file(testData("formats/version-1.touchstone"), file_); }
  Workspace opened() {
    return value(openWorkspace(
        file_, Access::write, [] { return fixedNow(); }, folder_ / "backups"));
  }
  static double overall(const Workspace& workspace, std::size_t wave) {
    const Tally tally = loadCells(workspace.database()).total({{waves(workspace)[wave].id}, {}, {}});
    return *scoresOf(tally, currentQuestionnaire(workspace), {}).overall.value;
  }

  TemporaryFolder folder_;
  std::filesystem::path file_ = folder_ / "old.touchstone";
};

TEST_F(FirstFormat, IsUpgradedWithACopyKeptAndItsSumsUnchanged) {
  const Workspace workspace = opened();
  EXPECT_EQ(workspace.opening(), Opening::upgraded);
  EXPECT_EQ(workspace.backups().list().size(), 1U);
  EXPECT_TRUE(within(overall(workspace, 0), 70, 1e-12));                   // 14 of 20 points
  EXPECT_TRUE(within(overall(workspace, 1), (6 * 80 + 20) / 7.0, 1e-12));  // 16 of 20, and 4 of 20 once
  EXPECT_TRUE(checkWorkspace(workspace).empty());
}

TEST_F(FirstFormat, HasTheTablesOfANewWorkspaceAfterwards) {
  EXPECT_EQ(schemaOf(opened()), schemaOf(newWorkspace(folder_)));
}

TEST_F(FirstFormat, KeepsWhatCanBeTakenBack) {
  Workspace workspace = opened();
  value(workspace.undo());
  EXPECT_TRUE(within(overall(workspace, 1), 80, 1e-12));
  value(workspace.redo());
  EXPECT_TRUE(within(overall(workspace, 1), (6 * 80 + 20) / 7.0, 1e-12));
}

TEST_F(FirstFormat, IsNotOpenedForReadingAloneBeforeItIsUpgraded) {
  const std::string before = fileBytes(file_);
  EXPECT_FALSE(openWorkspace(file_, Access::read));
  EXPECT_EQ(fileBytes(file_), before);
}

}  // namespace
}  // namespace cx
