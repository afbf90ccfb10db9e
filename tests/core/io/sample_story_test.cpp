// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader of the sample is meant to find, found by the program's own scores and tests.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

#include "core/benchmark/figures.h"
#include "core/io/sample.h"
#include "core/scoring/against.h"
#include "core/scoring/changes.h"
#include "core/scoring/parity.h"
#include "core/scoring/selection.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using testing::ElementsAre;

/// The newest wave against the one before, all channels, benchmark scale.
class SampleStory : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    const test::TemporaryFolder folder;
    Workspace workspace = test::newWorkspace(folder, builtInQuestionnaire("digital-cx"));
    test::value(writeSample(workspace));
    selection_ = std::make_unique<Selection>(workspace, View{});
  }
  static void TearDownTestSuite() { selection_.reset(); }

  static const Questionnaire& questionnaire() { return selection_->questionnaire(*selection_->wave()); }
  static GroupScores scores(WaveId wave) {
    return scoresOf(selection_->total(wave), questionnaire(), selection_->rules());
  }
  static GroupScores scores(WaveId wave, ChannelId channel) {
    return scoresOf(selection_->tally(wave, channel), questionnaire(), selection_->rules());
  }
  static Changes changes() {
    return changesBetween(scores(selection_->compare()->id), questionnaire(), scores(selection_->wave()->id),
                          questionnaire(), selection_->rules());
  }
  static std::vector<Channel> judged() {
    std::vector<Channel> list = selection_->channels();
    std::erase_if(list, [](const Channel& channel) { return channel.kind == ChannelKind::organisation; });
    return list;
  }

  static inline std::unique_ptr<Selection> selection_;
};

constexpr std::size_t measure = 0, manage = 1, master = 2;
constexpr std::size_t m1 = 0, g1 = 4, t1 = 8, t2 = 9, t3 = 10;

TEST_F(SampleStory, ManageRoseAndNothingElseDid) {
  const Changes found = changes();
  EXPECT_EQ(found.dimensions[manage].verdict, Verdict::rose);
  EXPECT_LT(found.dimensions[manage].p_adjusted.value(), 0.02);
  EXPECT_NEAR(found.dimensions[manage].difference.value(), 4.5, 0.05);
  for (std::size_t dimension : {measure, master}) {
    EXPECT_EQ(found.dimensions[dimension].verdict, Verdict::no_detectable_change);
    EXPECT_GT(found.dimensions[dimension].p_adjusted.value(), 0.5);
  }
  EXPECT_EQ(found.overall.verdict, Verdict::no_detectable_change);
}

TEST_F(SampleStory, OneStatementRoseAndOneOnlySeemsTo) {
  const Changes found = changes();
  for (std::size_t statement = 0; statement < found.statements.size(); ++statement)
    EXPECT_EQ(found.statements[statement].verdict, statement == g1 ? Verdict::rose : Verdict::no_detectable_change)
        << statement;
  // Recurring meetings: the interval alone lies above zero, twelve tests together say it is noise.
  EXPECT_GT(found.statements[t1].interval.value().lo, 0);
  EXPECT_GT(found.statements[t1].p_adjusted.value(), 0.05);
}

TEST_F(SampleStory, MasterIsWeakestInEveryWaveAndBelowNeutral) {
  for (const Wave& wave : selection_->waves()) {
    const GroupScores found = scores(wave.id);
    EXPECT_LT(found.dimensions[master].value.value(), found.dimensions[measure].value.value()) << wave.key;
    EXPECT_LT(found.dimensions[master].value.value(), found.dimensions[manage].value.value()) << wave.key;
    EXPECT_LT(found.dimensions[master].value.value(), 60) << wave.key;
    EXPECT_GT(found.overall.value.value(), 60) << wave.key;
  }
}

TEST_F(SampleStory, FollowUpWithin48HoursIsTheWeakestStatement) {
  const GroupScores found = scores(selection_->wave()->id);
  const auto weakest = std::ranges::min_element(found.statements, {}, [](const Score& score) { return *score.value; });
  EXPECT_EQ(std::size_t(weakest - found.statements.begin()), t2);
  EXPECT_LT(weakest->interval->hi, 60);
}

TEST_F(SampleStory, ChatIsBehindInEveryWave) {
  for (const Wave& wave : selection_->waves())
    for (const Channel& channel : judged()) {
      if (channel.key == "chat") continue;
      const auto chat = std::ranges::find(selection_->channels(), "chat", &Channel::key);
      EXPECT_LT(*scores(wave.id, chat->id).overall.value, *scores(wave.id, channel.id).overall.value - 2)
          << wave.key << " " << channel.key;
    }
}

TEST_F(SampleStory, OnlyChatDiffersFromTheRestAndOnlyTheWebsiteIsEqual) {
  std::vector<ChannelTally> tallies;
  for (const Channel& channel : judged()) {
    tallies.emplace_back();
    tallies.back().channel = channel.id;
    tallies.back().tally = selection_->tally(selection_->wave()->id, channel.id);
  }
  const Parity found = parityOf(tallies, questionnaire(), Scope{}, selection_->rules());
  std::vector<ParityVerdict> verdicts;
  for (const ChannelParity& channel : found.channels) verdicts.push_back(channel.verdict);
  EXPECT_THAT(verdicts, ElementsAre(ParityVerdict::equal, ParityVerdict::undecided, ParityVerdict::undecided,
                                    ParityVerdict::different, ParityVerdict::undecided));
  EXPECT_FALSE(found.withinNoise(0.95));
  EXPECT_LT(found.channels[3].difference.value(), -5);
}

TEST_F(SampleStory, SmallGroupsAreThereToBeMarkedAndOneToBeHidden) {
  const auto find = [](std::string_view key) {
    return std::ranges::find(selection_->channels(), key, &Channel::key)->id;
  };
  const GroupScores store = scores(selection_->wave()->id, find("store"));
  EXPECT_TRUE(store.overall.small_base);
  EXPECT_TRUE(store.statements[t3].suppressed);  // improvement in real time hardly applies there
  EXPECT_FALSE(store.statements[m1].suppressed);
  EXPECT_FALSE(scores(selection_->wave()->id, find("website")).overall.small_base);
}

TEST_F(SampleStory, MeasureAndMasterStandBelowThePublishedFiguresAndManageDoesNot) {
  const Tally digital = selection_->total(selection_->wave()->id, comparedChannels(selection_->channels()));
  const GroupScores ours = scoresOf(digital, questionnaire(), selection_->rules());
  EXPECT_EQ(ours.rows, 170);  // 184 less 14 of the store
  std::vector<Standing> standings;
  for (std::size_t index = 0; index < ours.dimensions.size(); ++index) {
    const Reference* figure = publishedFor(questionnaire(), questionnaire().dimensions[index], "retail");
    standings.push_back(against(ours.dimensions[index], figure->value, selection_->rules())->standing);
  }
  EXPECT_THAT(standings, ElementsAre(Standing::below, Standing::not_distinguishable, Standing::below));
}

}  // namespace
}  // namespace cx
