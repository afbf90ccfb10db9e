// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/parity.h"

#include <gtest/gtest.h>

#include "core/base/words.h"
#include "tests/support/forms.h"
#include "tests/support/oracle.h"

namespace cx {
namespace {

using test::Forms;
using test::twelve;
using test::within;

class Channels : public testing::Test {
 protected:
  Questionnaire questionnaire = twelve();
  std::vector<ChannelTally> channels;

  /// `n` forms around an answer: a third one step below, a third on it, a third above.
  void add(int around, int n) {
    Forms forms(questionnaire);
    for (int i = 0; i < n; ++i) {
      std::string answers;
      for (int s = 0; s < 12; ++s) answers += std::to_string(around + i % 3 - 1) + " ";
      forms.add(answers);
    }
    channels.push_back({ChannelId{std::int64_t(channels.size()) + 1}, forms.tally(), {}});
  }
  Parity parity(ScoreRules rules = {}) { return parityOf(channels, questionnaire, Scope::overall(), rules); }
};

TEST_F(Channels, AChannelStandsAgainstTheRestAndNotAgainstATotalThatHoldsIt) {
  add(4, 90);
  add(4, 90);
  add(3, 30);
  const Parity result = parity();
  // Third channel 60, the rest 80; first channel 80, the rest (90·80 + 30·60)/120 = 75.
  EXPECT_TRUE(within(*result.channels[2].difference, -20, 1e-12));
  EXPECT_TRUE(within(*result.channels[0].difference, 5, 1e-12));
  EXPECT_EQ(result.channels[2].verdict, ParityVerdict::different);
  EXPECT_GE(*result.channels[0].p_adjusted, *result.channels[0].p);
}

TEST_F(Channels, TheGapLeadsAndTheIndexFollows) {
  add(4, 90);
  add(4, 60);
  add(3, 30);
  const Parity result = parity();
  EXPECT_TRUE(within(*result.gap, 20, 1e-12));
  EXPECT_TRUE(within(*result.index, 75, 1e-12));
  EXPECT_EQ(result.lowest, ChannelId{3});
  EXPECT_EQ(result.highest, ChannelId{1});
  EXPECT_FALSE(result.withinNoise(0.95));
  ASSERT_TRUE(result.anova);
  EXPECT_EQ(result.anova->df1, 2);
}

TEST_F(Channels, EqualNeedsTheNinetyPerCentIntervalInsideTheBand) {
  for (int i = 0; i < 3; ++i) add(3, 600);
  for (const ChannelParity& channel : parity().channels) {
    EXPECT_EQ(channel.verdict, ParityVerdict::equal);
    EXPECT_GT(channel.interval90->lo, -5);
  }
  channels.clear();
  for (int i = 0; i < 3; ++i) add(3, 30);  // ±9: neither equal nor different
  EXPECT_EQ(parity().channels[0].verdict, ParityVerdict::undecided);
  EXPECT_TRUE(parity().withinNoise(0.95));
}

TEST_F(Channels, TheVerdictDoesNotDependOnTheScale) {
  add(3, 600);
  add(3, 600);
  add(4, 60);
  add(3, 30);
  const Parity percent = parity(), rescaled = parity({Scale::rescaled, false, 0.95, 5}),
               mean = parity({Scale::mean, false, 0.95, 5});
  EXPECT_EQ(percent.band, 5);
  EXPECT_EQ(rescaled.band, 6.25);
  EXPECT_EQ(mean.band, 0.25);
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(rescaled.channels[i].verdict, percent.channels[i].verdict);
    EXPECT_EQ(mean.channels[i].verdict, percent.channels[i].verdict);
  }
  EXPECT_TRUE(within(*mean.index, *percent.index, 1e-12));
  EXPECT_TRUE(within(*mean.gap, *percent.gap / 20, 1e-12));
}

TEST_F(Channels, ASmallChannelAndTheOneThatWouldRevealItLeaveTheTests) {
  add(4, 90);
  add(4, 60);
  add(3, 30);
  add(2, 4);
  const Parity result = parity();
  EXPECT_EQ(result.channels[3].verdict, ParityVerdict::too_few_answers);
  EXPECT_FALSE(result.channels[3].difference);
  EXPECT_TRUE(result.channels[2].score.suppressed);
  EXPECT_FALSE(result.channels[2].difference);
  EXPECT_EQ(Words()(*result.channels[3].reason), "Fewer than 5 answers: not shown.");
  ASSERT_TRUE(result.anova);
  EXPECT_EQ(result.anova->df1, 1);  // two channels are left
  EXPECT_TRUE(within(*result.gap, 0, 0, 1e-12));
}

TEST_F(Channels, OneChannelHasNoParity) {
  add(4, 90);
  const Parity result = parity();
  EXPECT_FALSE(result.anova || result.gap || result.index);
  EXPECT_EQ(result.channels[0].verdict, ParityVerdict::too_few_answers);
  EXPECT_EQ(Words()(*result.channels[0].reason), "Not tested: too few answers in the other channels.");
}

TEST_F(Channels, WithoutVariationNothingIsTested) {
  Forms same(questionnaire);
  same.add("4 4 4 4 4 4 4 4 4 4 4 4", 30);
  channels = {{ChannelId{1}, same.tally(), {}}, {ChannelId{2}, same.tally(), {}}};
  const Parity result = parity();
  EXPECT_EQ(result.channels[0].verdict, ParityVerdict::undecided);
  EXPECT_TRUE(result.channels[0].reason);
  EXPECT_FALSE(result.anova);
  EXPECT_EQ(result.gap, 0);
}

}  // namespace
}  // namespace cx
