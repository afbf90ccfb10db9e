// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/against.h"

#include <gtest/gtest.h>

#include "core/scoring/trends.h"
#include "tests/support/forms.h"
#include "tests/support/oracle.h"

namespace cx {
namespace {

using test::Forms;
using test::twelve;
using test::within;

/// A score of 70 whose interval reaches `half` to both sides.
Score seventy(double half) {
  Score score;
  score.value = 70;
  score.interval = score.raw_interval = Interval{70 - half, 70 + half};
  score.summary = {100, 100, 70, half * 5, half / 2, 99, 7000};
  score.n = 100;
  return score;
}

TEST(Against, AboveOnlyWhenTheIntervalIsClearOfTheRounding) {
  EXPECT_EQ(against(seventy(2.4), 67, {})->standing, Standing::above);                // 67.6 > 67.5
  EXPECT_EQ(against(seventy(2.5), 67, {})->standing, Standing::not_distinguishable);  // 67.5, the figure may be 67.5
  EXPECT_EQ(against(seventy(2.4), 73, {})->standing, Standing::below);
  EXPECT_EQ(against(seventy(2.6), 73, {})->standing, Standing::not_distinguishable);
}

TEST(Against, TheDifferenceCarriesOurInterval) {
  const auto result = against(seventy(2), 65, {});
  EXPECT_EQ(result->difference, 5);
  EXPECT_EQ(result->interval, (Interval{3, 7}));
  EXPECT_EQ(result->figure, 65);
}

TEST(Against, WithinFiveNeedsTheNinetyPerCentInterval) {
  EXPECT_TRUE(against(seventy(2), 70, {})->within_five);   // ±1.66
  EXPECT_FALSE(against(seventy(2), 66, {})->within_five);  // 4 ± 1.66
}

TEST(Against, OnOtherScalesTheVerdictIsTheSame) {
  const Questionnaire questionnaire = twelve();
  Forms forms(questionnaire);
  forms.add("4 4 4 4 3 3 3 3 3 3 3 3", 40).add("3 3 3 3 4 4 4 4 2 2 2 2", 40);
  for (const double figure : {62.0, 67.0, 68.0, 69.0, 70.0, 72.0, 73.0, 75.0}) {
    std::vector<Standing> standings;
    for (const Scale scale : {Scale::benchmark, Scale::rescaled, Scale::mean}) {
      const ScoreRules rules{scale, false, 0.95, 5};
      standings.push_back(
          against(scoreOf(forms.tally(), questionnaire, Scope::dimension("measure"), rules), figure, rules)->standing);
    }
    EXPECT_EQ(standings[0], standings[1]) << figure;
    EXPECT_EQ(standings[0], standings[2]) << figure;
  }
  EXPECT_FALSE(against(seventy(2), 70, {Scale::top2, false, 0.95, 5}));
}

TEST(Against, ASuppressedScoreIsNotCompared) {
  Score few;
  few.n = 3;
  suppress(few, text("Fewer than 5 answers"));
  const auto result = against(few, 70, {});
  EXPECT_EQ(result->standing, Standing::too_few_answers);
  EXPECT_FALSE(result->difference || result->interval);
}

TEST(Against, OnlyDigitalAndOrganisationWideChannelsAreCompared) {
  const std::vector<Channel> channels{{ChannelId{1}, "organisation", {}, ChannelKind::organisation, 0},
                                      {ChannelId{2}, "website", {}, ChannelKind::digital, 1},
                                      {ChannelId{3}, "store", {}, ChannelKind::traditional, 2},
                                      {ChannelId{4}, "kiosk", {}, ChannelKind::unset, 3}};
  EXPECT_EQ(comparedChannels(channels), (std::vector{ChannelId{1}, ChannelId{2}}));
}

TEST(Slopes, ASuppressedWaveKeepsItsPlaceInTime) {
  // 60, –, 64, 66: two points a wave.
  std::vector<Score> waves(4);
  const double values[] = {60, 62, 64, 66};
  for (std::size_t i = 0; i < 4; ++i) {
    waves[i].value = values[i];
    waves[i].summary.se = 1;
  }
  suppress(waves[1], text("Fewer than 5 answers"));
  const auto slope = scoreSlope(waves, 0.95);
  ASSERT_TRUE(slope);
  EXPECT_EQ(slope->m, 3U);
  EXPECT_TRUE(within(slope->slope, 2, 1e-12));
  EXPECT_FALSE(slope->interval);  // from four waves on
  suppress(waves[2], text("Fewer than 5 answers"));
  EXPECT_FALSE(scoreSlope(waves, 0.95));
}

}  // namespace
}  // namespace cx
