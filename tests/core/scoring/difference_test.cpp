// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/difference.h"

#include <algorithm>

#include "core/base/words.h"
#include "core/survey/past.h"
#include "tests/support/survey_fixture.h"

namespace cx {
namespace {

using namespace test;

/// One wave with 10 forms of the website and 10 of the store, then a state to compare with.
class DifferenceTest : public SurveyTest {
 protected:
  void SetUp() override {
    first_ = wave("w1");
    website_ = channel("website");
    store_ = channel("store");
    forms(first_, website_, everywhere(4), 10);
    forms(first_, store_, everywhere(3), 10);
    step_ = workspace.history().entries().front().id;
  }
  Difference sinceThen() { return differenceBetween(value(pastWorkspace(workspace.file(), step_)), workspace); }
  void edit(const std::function<void(Workspace&)>& change) { value(workspace.edit(text("Change"), change)); }

  static std::string everywhere(int answer) {
    std::string out;
    for (int statement = 0; statement < 12; ++statement) out += std::to_string(answer) + " ";
    return out;
  }
  WaveId first_;
  ChannelId website_, store_;
  std::int64_t step_ = 0;
};

TEST_F(DifferenceTest, OfAStateToItselfIsNone) {
  const Difference same = sinceThen();
  EXPECT_FALSE(same.any());
  ASSERT_EQ(same.scores.size(), 4U);  // overall and three dimensions, equal
  for (const ScoreChange& one : same.scores) EXPECT_EQ(one.then, one.now);
}

TEST_F(DifferenceTest, CountsRowsByWaveAndChannel) {
  edit([](Workspace& w) {
    std::vector<Submission> all = latestSubmissions(w, {}, 20);
    removeSubmission(w, all[0].id);  // of the website
    removeSubmission(w, all[1].id);
    all[2].comment = "changed";
    updateSubmission(w, all[2]);
  });
  forms(wave("w2"), website_, everywhere(5), 3);
  forms(first_, store_, everywhere(5), 4);
  const Difference found = sinceThen();
  ASSERT_EQ(found.groups.size(), 3U);
  EXPECT_EQ(found.groups[0].rows, (RowCounts{0, 2, 1}));  // w1, website
  EXPECT_EQ(found.groups[1].rows, (RowCounts{4, 0, 0}));  // w1, store
  EXPECT_EQ(found.groups[2].rows, (RowCounts{3, 0, 0}));
  EXPECT_EQ(found.groups[2].wave.en, "w2");
  EXPECT_EQ(found.rows, (RowCounts{7, 2, 1}));
}

TEST_F(DifferenceTest, SetsScoresThenAndNowSideBySideWithTheirN) {
  // Then 10 × 80 % and 10 × 60 % = 70 %; now 10 × 100 % more: (800 + 600 + 1000) / 30 = 80 %.
  forms(first_, website_, everywhere(5), 10);
  const Difference found = sinceThen();
  ASSERT_TRUE(found.wave.has_value());
  const ScoreChange& overall = found.scores.front();
  EXPECT_EQ(overall.then.n, 20);
  EXPECT_EQ(overall.now.n, 30);
  EXPECT_NEAR(overall.then.value.value(), 70, 1e-9);
  EXPECT_NEAR(overall.now.value.value(), 80, 1e-9);
  EXPECT_TRUE(overall.then.interval && overall.now.interval);
}

TEST_F(DifferenceTest, NamesWhatChangedInTheSurvey) {
  edit([&](Workspace& w) {
    Organisation whose = organisation(w);
    whose.name.en = "Renamed";
    setOrganisation(w, whose);
    Wave one = waves(w).front();
    one.title = {"September", "9월"};
    one.starts = Date{std::chrono::year{2026} / 9 / 14};
    updateWave(w, one);
    addChannel(w, {{}, "fax", {}, ChannelKind::traditional, 0});
  });
  const Difference found = sinceThen();
  ASSERT_EQ(found.things.size(), 3U);
  EXPECT_EQ(found.things[0].kind, ThingChange::Kind::organisation);
  ASSERT_EQ(found.things[0].details.size(), 1U);
  EXPECT_EQ(found.things[1].name.en, "September");
  ASSERT_EQ(found.things[1].details.size(), 2U);
  EXPECT_EQ(Words()(found.things[1].details[1]), "first day: – → 14 Sep 2026");
  EXPECT_EQ(found.things[2].fate, ThingChange::Fate::added);
  // Seen the other way round, what was added was removed.
  const Difference back = differenceBetween(workspace, value(pastWorkspace(workspace.file(), step_)));
  EXPECT_EQ(std::ranges::count(back.things, ThingChange::Fate::removed, &ThingChange::fate), 1);
}

TEST_F(DifferenceTest, HasNoScoresWhereNoWaveIsInBoth) {
  const Difference all = differenceBetween(value(pastWorkspace(workspace.file(), 0)), workspace);
  EXPECT_FALSE(all.wave.has_value());
  EXPECT_TRUE(all.scores.empty());
  EXPECT_EQ(all.rows, (RowCounts{20, 0, 0}));
}

}  // namespace
}  // namespace cx
