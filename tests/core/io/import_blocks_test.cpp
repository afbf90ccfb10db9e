// SPDX-License-Identifier: GPL-3.0-or-later
// Imported rows are written and counted some thousand at a time beside the reading of the next.
#include <gtest/gtest.h>

#include <fstream>

#include "core/io/delimited.h"
#include "core/io/import.h"
#include "core/io/import_plan.h"
#include "core/tally/tally_cells.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

class ImportBlocks : public testing::Test {
 protected:
  static constexpr int rows = 20'000;
  TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);

  /// Waves, channels and levels that appear late; a wrong answer in each 997th row, a comment in each 5,000th.
  std::filesystem::path file() {
    std::ofstream out(folder / "many.csv");
    out << "wave,channel,team,weight,comment,a1,a2,b1,b2\n";
    for (int row = 1; row <= rows; ++row)
      out << "w" << 1 + row / 7'000 << "," << (row > 15'000 ? "late" : "early") << ",team " << row % 3 + row / 9'000
          << "," << row % 4 << ".25," << (row % 5'000 == 0 ? "well done" : "") << ","
          << (row % 997 == 0 ? 6 : 1 + row % 5) << "," << 1 + row % 4 << ",," << 1 + row % 3 << "\n";
    return folder / "many.csv";
  }
  void expectExactCells() { EXPECT_EQ(storedCells(workspace.database()), recount(workspace.database())); }
};

constexpr int wrong = 20'000 / 997;

TEST_F(ImportBlocks, BringInEveryRowOnceAndCountIt) {
  const ImportReport report = value(importFile(workspace, file()));
  EXPECT_EQ(report.rows_imported, rows - wrong);
  EXPECT_EQ(report.rows_quarantined, wrong);
  EXPECT_EQ(report.created_waves, (std::vector<std::string>{"w1", "w2", "w3"}));
  EXPECT_EQ(submissionCount(workspace, {}), rows - wrong);
  EXPECT_EQ(quarantinedRows(workspace).size(), std::size_t(wrong));
  EXPECT_TRUE(damagedSubmissions(workspace).empty());
  expectExactCells();
}

TEST_F(ImportBlocks, KeepTheOrderAndTheTextsOfTheFile) {
  value(importFile(workspace, file()));
  std::vector<std::int64_t> ids, withComment;
  forEachSubmission(workspace, {}, [&](const Submission& one) {
    ids.push_back(one.id.value);
    if (!one.comment.empty()) withComment.push_back(one.id.value);
    return true;
  });
  ASSERT_EQ(ids.size(), std::size_t(rows - wrong));
  EXPECT_EQ(ids.back() - ids.front() + 1, rows - wrong);
  // Row 5,000 stands behind 5 wrong ones, row 10,000 behind 10, row 15,000 behind 15, row 20,000 behind 20.
  EXPECT_EQ(withComment, (std::vector<std::int64_t>{4'995, 9'990, 14'985, 19'980}));
}

TEST_F(ImportBlocks, GoAndComeBackAsOneStep) {
  value(importFile(workspace, file()));
  const auto cells = storedCells(workspace.database());
  value(workspace.undo());
  EXPECT_EQ(submissionCount(workspace, {}), 0);
  EXPECT_TRUE(storedCells(workspace.database()).empty());
  EXPECT_TRUE(quarantinedRows(workspace).empty());
  EXPECT_TRUE(waves(workspace).empty());
  value(workspace.redo());
  EXPECT_EQ(storedCells(workspace.database()), cells);
  expectExactCells();
}

TEST_F(ImportBlocks, LeaveNoByteBehindWhenStoppedHalfWay) {
  const auto csv = file();
  value(workspace.edit(text("Add a channel"), [](Workspace& w) {
    addChannel(w, {{}, "x", {}, ChannelKind::unset, 0});
  }));
  const std::string before = fileBytes(workspace.file());
  const auto stopLate = [](double share) { return share < 0.95; };
  EXPECT_TRUE(importFile(workspace, csv, {}, stopLate).has_error());
  EXPECT_EQ(fileBytes(workspace.file()), before);
  EXPECT_EQ(value(importFile(workspace, csv)).rows_imported, rows - wrong);
}

/// An import that undo took back leaves free pages; SQLite writes into them what does not fit its cache, and a rollback
/// does not put them back.
TEST_F(ImportBlocks, LeaveNoByteInFreePagesWhenStopped) {
  const auto csv = file();
  value(importFile(workspace, csv));
  value(workspace.undo());
  value(workspace.edit(text("Add a channel"), [](Workspace& w) {  // what was undone is let go
    addChannel(w, {{}, "x", {}, ChannelKind::unset, 0});
  }));
  ASSERT_GT(workspace.database().execAndGet("PRAGMA freelist_count").getInt(), 100);
  workspace.database().exec("PRAGMA cache_size=20");
  const std::string before = fileBytes(workspace.file());
  EXPECT_TRUE(importFile(workspace, csv, {}, [](double share) { return share < 0.95; }).has_error());
  EXPECT_TRUE(fileBytes(workspace.file()) == before);
  EXPECT_EQ(value(importFile(workspace, csv)).rows_imported, rows - wrong);
  expectExactCells();
}

/// Whoever asks to stop waits for the next look at least: it comes after every block of the file that is read.
TEST_F(ImportBlocks, GiveUpWithinOneBlockOfRowsWhileMeasuringAndWhileStoring) {
  constexpr int many = 60'000;
  const std::string row = "w1,web,a comment of some length,5,4,3,2\n";
  std::ofstream out(folder / "many.csv");
  out << "wave,channel,comment,a1,a2,b1,b2\n";
  for (int i = 0; i < many; ++i) out << row;
  out.close();
  const std::filesystem::path csv = folder / "many.csv";
  const double block = double{DelimitedReader::defaultChunk} / double(row.size());  // 6,554 rows
  const double longest = (block + 1) / many;
  const std::string before = fileBytes(workspace.file());
  const auto share = [](double told) {  // of the reading that is under way: measuring is the first 30 %
    return told <= measuredShare ? told / measuredShare : (told - measuredShare) / (1 - measuredShare);
  };
  for (const double stopAt : {0.01, 0.2, 0.31, 0.6, 0.99}) {
    int later = 0;
    double last = 0;
    bool stopped = false;
    EXPECT_TRUE(importFile(workspace, csv, {}, [&](double told) {
                  later += stopped;
                  EXPECT_LE(share(told) - last, longest) << "rows are read without a look, at " << told;
                  last = share(told);
                  stopped = told >= stopAt;
                  EXPECT_LE(told, stopAt + longest) << "the wish is heard within a block";
                  return !stopped;
                }).has_error());
    EXPECT_TRUE(stopped) << stopAt;
    EXPECT_EQ(later, 0) << "not one block more is read, at " << stopAt;
    EXPECT_TRUE(fileBytes(workspace.file()) == before) << stopAt;
  }
}

}  // namespace
}  // namespace cx
