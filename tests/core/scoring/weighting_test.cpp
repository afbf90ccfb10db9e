// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/weighting.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "core/base/words.h"
#include "core/survey/attribute.h"
#include "core/tally/tally_cells.h"
#include "tests/support/oracle.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;
using testing::HasSubstr;

/// 60 women and 20 men, 40 in the north and 40 in the south; one woman says nothing about the region.
class Weighting : public testing::Test {
 protected:
  void SetUp() override {
    value(workspace.edit(text("set up"), [&](Workspace& w) {
      wave = addWave(w, {{}, "W1", {}, 0, {}, {}, 1});
      gender =
          addAttribute(w, {{}, "gender", {"Gender", "성별"}, {{0, "f", {"Women", "여"}}, {0, "m", {"Men", "남"}}}});
      region = addAttribute(w, {{}, "region", {}, {{0, "north", {}}, {0, "south", {}}, {0, "moon", {}}}});
      for (int i = 0; i < 80; ++i) add(w, i < 60 ? 1 : 2, i % 2 + 1);
    }));
  }
  void add(Workspace& w, int sex, int place, Weight weight = oneWeight) {
    Submission row;
    row.wave = wave;
    row.channel = channelByKey(w, organisationWide)->id;
    row.answers = answers(sex == 1 ? "5555" : "1111");
    row.weight = weight;
    row.levels = {{gender, sex}};
    if (place > 0) row.levels.push_back({region, place});
    row.person = "p" + std::to_string(people++);
    addSubmission(w, row);
  }
  std::string refusal(const TargetTable& targets) {
    try {
      (void)rakeWorkspace(workspace, targets);
    } catch (const Failure& failure) {
      EXPECT_EQ(failure.error().kind, ErrorKind::bad_data);
      return Words()(failure.error().text);
    }
    ADD_FAILURE() << "nothing was refused";
    return {};
  }

  TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  WaveId wave;
  AttributeId gender, region;
  int people = 0;
  const TargetTable half{{"gender", "f", 50, 2}, {"gender", "m", 50, 3}};
};

TEST_F(Weighting, GivesEveryLevelItsShare) {
  // 60 and 20 to a half each: weights 40/60 and 40/20; Σw² = 60·4/9 + 20·4 = 106.67, deff 80·106.67/6400 = 4/3.
  const RakingReport report = rakeWorkspace(workspace, half);
  EXPECT_FALSE(report.problem);
  ASSERT_EQ(report.weights.size(), 80u);
  EXPECT_TRUE(within(report.weights.front(), 2.0 / 3, 1e-12));
  EXPECT_TRUE(within(report.weights.back(), 2, 1e-12));
  EXPECT_TRUE(within(report.exact->stats.deff, 4.0 / 3, 1e-12));
  EXPECT_TRUE(within(report.exact->stats.n_eff, 60, 1e-12));
  EXPECT_TRUE(within(report.exact->margin_weighted, 1.959963984540054 * 0.5 / std::sqrt(60), 1e-12));
  EXPECT_EQ(report.before->stats.deff, 1);
  EXPECT_TRUE(within(report.before->margin_error, 0.25, 1e-12));
  ASSERT_EQ(report.margins.size(), 2u);
  EXPECT_EQ(report.margins[1].level->key, "m");
  EXPECT_TRUE(within(report.margins[1].achieved, 0.5, 1e-12));
  EXPECT_EQ(report.persons.front(), "p0");
}

TEST_F(Weighting, SavesNothingByItself) {
  (void)rakeWorkspace(workspace, half);
  EXPECT_EQ(tallyOf(workspace.database(), {}).total().w, Wide(80) * oneWeight);
}

TEST_F(Weighting, SavesMillionthsAsOneStepThatUndoTakesBack) {
  const RakingReport report = rakeWorkspace(workspace, half);
  value(saveWeights(workspace, report));
  EXPECT_EQ(submission(workspace, report.rows.front())->weight, 666'667);
  EXPECT_EQ(submission(workspace, report.rows.back())->weight, 2'000'000);
  // 60·0.666667 = 40.00002 of 80.00002: a share of 0.500000125.
  EXPECT_TRUE(within(report.rounded->margin_error, 1.25e-7, 1e-6));
  EXPECT_EQ(tallyOf(workspace.database(), {}).total().w, Wide(60) * 666'667 + Wide(20) * 2'000'000);
  EXPECT_EQ(recount(workspace.database()), storedCells(workspace.database()));
  EXPECT_TRUE(damagedSubmissions(workspace).empty());
  EXPECT_EQ(Words()(workspace.history().entries().front().name), "Weight 80 submission(s) to target shares");
  value(workspace.undo());
  EXPECT_EQ(tallyOf(workspace.database(), {}).total().w, Wide(80) * oneWeight);
  EXPECT_EQ(recount(workspace.database()), storedCells(workspace.database()));
}

/// 10,200 people more, too many for an edit to hold; one of weight 0 is among them.
class ManyWeights : public Weighting {
 protected:
  void SetUp() override {
    Weighting::SetUp();
    value(workspace.editBatch(text("many"), [&](Workspace& w, BatchId batch) {
      SubmissionWriter writer(w, batch);
      Submission row;
      row.wave = wave;
      row.channel = channelByKey(w, organisationWide)->id;
      for (int i = 0; i < 10'200; ++i) {
        row.answers = answers(i % 3 ? "5432" : "1.55");
        row.levels = {{gender, i % 4 ? 1 : 2}, {region, i % 2 + 1}};
        row.weight = i == 7 ? 0 : i % 5 ? oneWeight : 1'250'000;
        row.person = "q" + std::to_string(i);
        writer.add(row);
      }
      writer.finish();
      return History::BatchFacts{10'200, "many"};
    }));
    before = rows();
  }
  /// As after a restart.
  void reopen() {
    const TemporaryFolder meanwhile;
    workspace = newWorkspace(meanwhile);  // lets the file go
    workspace = value(openWorkspace(folder / "test.touchstone"));
  }
  std::vector<Submission> rows() {
    std::vector<Submission> out;
    forEachSubmission(workspace, {}, [&](const Submission& one) {
      out.push_back(one);
      return true;
    });
    return out;
  }
  static std::int64_t bytesOfHistory(const Workspace& of) {
    return of.database().execAndGet("SELECT length(changeset) FROM history ORDER BY id DESC LIMIT 1").getInt64();
  }
  static void expectSound(const Workspace& workspace) {
    EXPECT_EQ(recount(workspace.database()), storedCells(workspace.database()));
    EXPECT_TRUE(damagedSubmissions(workspace).empty());
  }

  std::vector<Submission> before;
};

TEST_F(ManyWeights, AreABatchThatKeepsTheOldOnesAndComesAndGoesAcrossRestarts) {
  const RakingReport report = rakeWorkspace(workspace, half);
  value(saveWeights(workspace, report));
  const HistoryEntry step = workspace.history().entries().front();
  EXPECT_TRUE(step.batch);
  EXPECT_EQ(Words()(step.name), "Weight 10,280 submission(s) to target shares");
  EXPECT_EQ(bytesOfHistory(workspace), 0) << "no row is captured";
  EXPECT_EQ(workspace.database().execAndGet("SELECT row_count FROM batch ORDER BY id DESC LIMIT 1").getInt64(), 10'279)
      << "all but the one of weight 0";
  const std::vector<Submission> weighted = rows();
  for (std::size_t i = 0; i < weighted.size(); ++i) {
    ASSERT_EQ(weighted[i].id, report.rows[i]);
    ASSERT_EQ(weighted[i].weight, std::llround(report.weights[i] * oneWeight));
    ASSERT_EQ(weighted[i].answers, before[i].answers);
  }
  expectSound(workspace);

  reopen();
  EXPECT_EQ(Words()(*value(workspace.undo())), "Weight 10,280 submission(s) to target shares");
  EXPECT_EQ(rows(), before);
  expectSound(workspace);
  reopen();
  value(workspace.redo());
  EXPECT_EQ(rows(), weighted);
  expectSound(workspace);
  EXPECT_FALSE(brokenAuditEntry(workspace.database()));
}

TEST_F(ManyWeights, LeaveNothingBehindOnceTheyCannotBeRedone) {
  value(saveWeights(workspace, rakeWorkspace(workspace, half)));
  value(workspace.undo());
  EXPECT_GT(workspace.database().execAndGet("SELECT count(*) FROM reweighted").getInt64(), 0);
  value(workspace.edit(text("something else"), [&](Workspace& w) { add(w, 1, 1); }));
  EXPECT_EQ(workspace.database().execAndGet("SELECT count(*) FROM reweighted").getInt64(), 0);
  EXPECT_FALSE(value(workspace.redo()));
}

TEST_F(ManyWeights, UndoneWithTheImportTheyWeighedAllComesBack) {
  value(saveWeights(workspace, rakeWorkspace(workspace, half)));
  const auto weighted = rows();
  value(workspace.undo());
  value(workspace.undo());
  EXPECT_EQ(rows().size(), 80U);
  expectSound(workspace);
  value(workspace.redo());
  EXPECT_EQ(rows(), before);
  value(workspace.redo());
  EXPECT_EQ(rows(), weighted);
  expectSound(workspace);
}

TEST_F(ManyWeights, OfSubmissionsThatWentMeanwhileAreNotSaved) {
  const RakingReport report = rakeWorkspace(workspace, half);
  value(workspace.edit(text("remove"), [&](Workspace& w) { removeSubmission(w, report.rows[500]); }));
  const auto left = rows();
  EXPECT_TRUE(saveWeights(workspace, report).has_error());
  EXPECT_EQ(rows(), left);
  EXPECT_EQ(workspace.database().execAndGet("SELECT count(*) FROM reweighted").getInt64(), 0);
  expectSound(workspace);
}

TEST_F(Weighting, ACapHoldsTheWeightsAndSaysWhatItDid) {
  // Men 40 %: weights 48/60 = 0.8 and 32/20 = 1.6. Both attributes together still allow 1.65.
  const TargetTable targets{
      {"gender", "f", 0.6, 2}, {"gender", "m", 0.4, 3}, {"region", "north", 0.6, 4}, {"region", "south", 0.4, 5}};
  const RakingReport free = rakeWorkspace(workspace, targets), held = rakeWorkspace(workspace, targets, {{{0.3, 1.8}}});
  EXPECT_FALSE(held.problem);
  EXPECT_GT(free.exact->stats.max, 1.8);
  EXPECT_LE(held.exact->stats.max, 1.8 * (1 + 1e-9));
  EXPECT_GT(held.at_ceiling, 0u);
  EXPECT_EQ(held.at_floor, 0u);
  EXPECT_EQ(held.uncapped->stats.max, free.exact->stats.max);
  EXPECT_FALSE(free.uncapped);
}

TEST_F(Weighting, ACapThatCannotBeMetIsExplainedAndNotSaved) {
  const RakingReport report = rakeWorkspace(workspace, half, {{{0.9, 1.1}}});
  ASSERT_TRUE(report.problem);
  EXPECT_THAT(Words()(*report.problem), HasSubstr("No weights from 0.90 to 1.10 meet the targets"));
  const auto saved = saveWeights(workspace, report);
  ASSERT_TRUE(saved.has_error());
  EXPECT_EQ(saved.error().kind, ErrorKind::bad_data);
  EXPECT_EQ(tallyOf(workspace.database(), {}).total().w, Wide(80) * oneWeight);
}

TEST_F(Weighting, ALevelWithoutPeopleOrWithoutATargetIsNamed) {
  const TargetTable moon{{"region", "north", 40, 2}, {"region", "south", 40, 3}, {"region", "moon", 20, 4}};
  EXPECT_THAT(Words()(*rakeWorkspace(workspace, moon).problem),
              HasSubstr("“moon” of “region” has a target, but nobody"));
  const TargetTable north{{"region", "north", 100, 2}};
  EXPECT_THAT(Words()(*rakeWorkspace(workspace, north).problem),
              HasSubstr("“south” of “region” has people, but no target"));
}

TEST_F(Weighting, RefusesTargetsThatDoNotFitTheWorkspace) {
  EXPECT_EQ(refusal({{"age", "old", 100, 2}}), "Line 2: there is no attribute “age”; there are: gender, region.");
  EXPECT_THAT(refusal({{"gender", "x", 100, 7}}), HasSubstr("Line 7: nobody is in “x” of “gender”"));
  EXPECT_THAT(refusal({{"gender", "f", 50, 2}, {"gender", "f", 50, 3}}),
              HasSubstr("Line 3: “f” of “gender” has a share"));
  EXPECT_THAT(refusal({{"gender", "f", 0, 2}, {"gender", "m", 100, 3}, {"gender", "f", 0, 4}}),
              HasSubstr("Line 4: “f” of “gender” has a share"));
  EXPECT_EQ(refusal({{"gender", "f", 50, 2}, {"gender", "m", 33, 3}}),
            "The shares of “gender” sum to 83.0; they must sum to 1 or to 100.");
  EXPECT_THAT(refusal({}), HasSubstr("no target share"));
}

TEST_F(Weighting, FindsAttributesAndLevelsByTheirTitlesToo) {
  const RakingReport report = rakeWorkspace(workspace, {{"성별", "Women", 50, 2}, {"Gender", "남", 50, 3}});
  EXPECT_FALSE(report.problem);
  EXPECT_EQ(report.margins.size(), 2u);
}

TEST_F(Weighting, PeopleWithoutAnAnswerKeepTheirShare) {
  value(workspace.edit(text("more"), [&](Workspace& w) {
    for (int i = 0; i < 20; ++i) add(w, 1, 0);
  }));
  const RakingReport report = rakeWorkspace(workspace, {{"region", "north", 75, 2}, {"region", "south", 25, 3}});
  ASSERT_EQ(report.margins.size(), 3u);
  EXPECT_FALSE(report.margins[2].level);
  EXPECT_TRUE(within(report.margins[2].target, 0.2, 1e-12));
  EXPECT_TRUE(within(report.margins[0].target, 0.6, 1e-12));
  EXPECT_TRUE(within(report.margins[0].achieved, 0.6, 1e-9));
}

TEST_F(Weighting, AWeightOfZeroStaysAndEqualStartForgetsTheOthers) {
  value(workspace.edit(text("more"), [&](Workspace& w) { add(w, 2, 1, 0), add(w, 2, 1, 3'000'000); }));
  const RakingReport stored = rakeWorkspace(workspace, half), equal = rakeWorkspace(workspace, half, {{}, true, {}});
  EXPECT_EQ(stored.weights[80], 0);
  EXPECT_EQ(equal.weights[80], 0);
  EXPECT_TRUE(within(stored.weights[81], 3 * stored.weights[79], 1e-9));
  EXPECT_TRUE(within(equal.weights[81], equal.weights[79], 1e-9));
  EXPECT_TRUE(within(stored.exact->stats.sum, 81, 1e-9));
}

TEST_F(Weighting, NobodyToStartFromIsAProblem) {
  value(workspace.edit(text("none"), [&](Workspace& w) {
    for (const Submission& row : latestSubmissions(w, {}, 100)) {
      Submission without = row;
      without.weight = 0;
      updateSubmission(w, without);
    }
  }));
  EXPECT_THAT(Words()(*rakeWorkspace(workspace, half).problem), HasSubstr("no submission with a weight above 0"));
}

TEST_F(Weighting, SubmissionsThatWentMeanwhileStopTheSaving) {
  const RakingReport report = rakeWorkspace(workspace, half);
  value(workspace.edit(text("remove"), [&](Workspace& w) { removeSubmission(w, report.rows[5]); }));
  EXPECT_TRUE(saveWeights(workspace, report).has_error());
  EXPECT_EQ(submission(workspace, report.rows[0])->weight, oneWeight);
}

}  // namespace
}  // namespace cx
