// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tally/tally_cells.h"

#include <gtest/gtest.h>

#include "tests/support/random_work.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

TEST(TallyCells, EqualARecountAfterThreeThousandRandomSteps) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  workspace.database().exec("PRAGMA synchronous=OFF");  // speed only: what is tested is counting
  RandomWork work(workspace, 20261120);
  for (int i = 0; i < 3000; ++i) {
    work.step();
    if (i % 100 != 99) continue;
    ASSERT_EQ(storedCells(workspace.database()), recount(workspace.database())) << "after step " << i;
  }
  EXPECT_GT(submissionCount(workspace), 100);
  EXPECT_TRUE(damagedSubmissions(workspace).empty());
}

TEST(TallyCells, FollowAWaveThatGoesWithItsLastRow) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  value(workspace.edit(text("Enter"), [](Workspace& w) {
    const WaveId wave = addWave(w, {{}, "w1", {}, 0, {}, {}, 1});
    addSubmission(w, {{}, wave, channels(w).front().id, oneWeight, answers("5555"), {}, {}, {}, {}});
  }));
  EXPECT_EQ(storedCells(workspace.database()).size(), 1U);
  value(workspace.undo());
  EXPECT_TRUE(storedCells(workspace.database()).empty());
  value(workspace.redo());
  EXPECT_EQ(storedCells(workspace.database()), recount(workspace.database()));
}

TEST(TallyCells, FollowAWaveThatChangesItsQuestionnaireBetweenItsRows) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  const auto enter = [](Workspace& w) {
    return addSubmission(w,
                         {{}, waves(w).front().id, channels(w).front().id, oneWeight, answers("5111"), {}, {}, {}, {}});
  };
  value(workspace.edit(text("Set up"), [&](Workspace& w) {
    addWave(w, {{}, "w1", {}, 0, {}, {}, 1});
    enter(w);
    Questionnaire turned = smallQuestionnaire();
    turned.dimensions[0].statements[0].reverse = true;  // 5 1 adds up to 6 in version 1, to 1 + 1 in version 2
    addQuestionnaire(w, turned);
  }));
  value(workspace.edit(text("Enter anew under version 2"), [&](Workspace& w) {
    removeSubmission(w, latestSubmissions(w, {}, 1).front().id);
    Wave wave = waves(w).front();
    wave.questionnaire = 2;
    updateWave(w, wave);
    enter(w);
    enter(w);
  }));
  EXPECT_EQ(storedCells(workspace.database()), recount(workspace.database()));
  value(workspace.undo());
  EXPECT_EQ(storedCells(workspace.database()), recount(workspace.database()));
  value(workspace.redo());
  EXPECT_EQ(storedCells(workspace.database()), recount(workspace.database()));
}

TEST(TallyCells, AnswerAnyFilterAsAScanDoes) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  workspace.database().exec("PRAGMA synchronous=OFF");
  RandomWork work(workspace, 5);
  for (int i = 0; i < 300; ++i) work.step();
  const std::vector<WaveId> firstWave{waves(workspace).front().id};
  for (const Filter& filter :
       {Filter{firstWave, {}, {}}, Filter{{}, {channels(workspace)[1].id}, {{AttributeId{1}, 1}, {AttributeId{1}, 3}}},
        Filter{firstWave, {}, {{AttributeId{1}, 2}, {AttributeId{2}, 1}}}}) {
    Tally scanned;
    const auto layouts = layoutsByWave(workspace.database());
    forEachSubmission(workspace, filter, [&](const Submission& row) {
      scanned.add({row.weight, row.answers, !row.person.empty()}, layouts.at(row.wave));
      return true;
    });
    EXPECT_EQ(tallyOf(workspace.database(), filter), scanned);
    EXPECT_EQ(scanCells(workspace.database(), filter).total({}), scanned);
    EXPECT_FALSE(scanned.empty());
  }
}

TEST(TallyCells, AreFoundAgainByAScanOfTheRows) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  workspace.database().exec("PRAGMA synchronous=OFF");
  RandomWork work(workspace, 7);
  for (int i = 0; i < 300; ++i) work.step();
  for (const AttributeId attribute : {AttributeId{}, AttributeId{1}, AttributeId{2}})
    EXPECT_EQ(scanCells(workspace.database(), {}, attribute).all(), loadCells(workspace.database(), attribute).all());
  // Within one department, by region: what both attributes say of a row, which no stored cell holds.
  std::map<CellKey, Tally> north;
  const auto layouts = layoutsByWave(workspace.database());
  forEachSubmission(workspace, {{}, {}, {{AttributeId{1}, 2}}}, [&](const Submission& row) {
    for (const LevelId& level : row.levels)
      if (level.attribute == AttributeId{2})
        north[{row.wave, row.channel, level}].add({row.weight, row.answers, !row.person.empty()}, layouts.at(row.wave));
    return true;
  });
  EXPECT_GT(north.size(), 3U);
  EXPECT_EQ(scanCells(workspace.database(), {{}, {}, {{AttributeId{1}, 2}}}, AttributeId{2}).all(), north);
}

}  // namespace
}  // namespace cx
