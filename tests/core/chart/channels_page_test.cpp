// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/chart/pages.h"
#include "core/chart/why.h"
#include "core/io/sample.h"
#include "tests/support/survey_fixture.h"

namespace cx {
namespace {

using test::chartOf;
using test::marks;
using testing::ElementsAre;
using testing::HasSubstr;

const Words words;

class ChannelsView : public test::SurveyTest {
 protected:
  ChannelsPage page(const View& view = {}) { return channelsPage(workspace, view, words); }
  static const RowChart& forest(const ChannelsPage& page) {
    return std::get<RowChart>(chartOf(page.charts, "parity").body);
  }
  static const GroupedBars& bars(const ChannelsPage& page) {
    return std::get<GroupedBars>(chartOf(page.charts, "channels-bars").body);
  }
  static const Heatmap& map(const ChannelsPage& page) {
    return std::get<Heatmap>(chartOf(page.charts, "channels-statements").body);
  }
};

TEST_F(ChannelsView, AChannelBehindIsNamedWithItsDistanceFromTheRest) {
  const auto w1 = wave("W1");
  around(w1, channel("website"), 4, 300);
  around(w1, channel("app"), 4, 300);
  around(w1, channel("chat"), 3, 30);
  const ChannelsPage three = page();
  // Chat 60, website and app 80; website against app and chat is 80 − (300·80 + 30·60)/330 = +1.8.
  EXPECT_EQ(three.head.headline, "Chat scores 20.0 points below the rest; Website and App are equal to it");
  EXPECT_THAT(three.head.line, HasSubstr("Largest gap 20.0 points (Welch ANOVA p < 0.001), parity index 75. n 630"));
  const RowChart& rows = forest(three);
  EXPECT_EQ(rows.panels[0].band, (Interval{-5, 5}));
  EXPECT_EQ(marks(rows.rows[2], Mark::Kind::square).at(0).look, Mark::Look::attention);
  EXPECT_EQ(marks(rows.rows[0], Mark::Kind::dot).at(0).look, Mark::Look::solid);
  EXPECT_EQ(rows.rows[2].cells[1].main, (Phrase{"different", Tone::attention, Glyph::square}));
  EXPECT_EQ(rows.rows[2].small, "n 30");
}

TEST_F(ChannelsView, AlikeButFewIsUndecidedAndHollow) {
  const auto w1 = wave("W1");
  around(w1, channel("website"), 4, 21);
  around(w1, channel("app"), 4, 21);
  const ChannelsPage two = page();
  EXPECT_EQ(two.head.headline, "No channel is shown to differ from the rest; no channel is shown to be equal to it");
  EXPECT_EQ(marks(forest(two).rows[0], Mark::Kind::dot).at(0).look, Mark::Look::hollow);
  EXPECT_EQ(forest(two).rows[0].small, "n 21*");
  EXPECT_THAT(two.head.line, HasSubstr("within noise"));
}

TEST_F(ChannelsView, OneChannelHasNothingToBeComparedWith) {
  around(wave("W1"), channel("website"), 4, 60);
  const ChannelsPage one = page();
  EXPECT_EQ(one.head.headline, "One channel only: there is nothing to compare it with");
  EXPECT_EQ(map(one).rows.front().label, "Website");
  EXPECT_FALSE(map(one).rows[1].total);  // no total beside the only channel
}

TEST_F(ChannelsView, ThePublishedLineEndsBeforeTraditionalChannels) {
  const auto w1 = wave("W1");
  around(w1, channel("store"), 4, 60);
  around(w1, channel("website"), 4, 60);
  around(w1, channel("app"), 4, 60);
  const ChannelsPage three = page();
  const auto& group = bars(three).groups[0];
  EXPECT_EQ(group.published, 70);
  EXPECT_EQ(group.published_bars, 2);
  EXPECT_EQ(group.bars[2].label, "Store");  // digital channels stand first
}

TEST_F(ChannelsView, OrganisationWideFormsAreNoChannelOfTheirOwnInTheForest) {
  const auto w1 = wave("W1");
  around(w1, channelByKey(workspace, organisationWide)->id, 2, 60);
  around(w1, channel("website"), 4, 60);
  around(w1, channel("app"), 4, 60);
  const ChannelsPage mixed = page();
  ASSERT_EQ(forest(mixed).rows.size(), 2U);
  EXPECT_EQ(forest(mixed).rows[0].cells[0].main.text, "0.0");  // website against app alone
  EXPECT_EQ(map(mixed).rows.size(), 5U);  // but a row of the table, beside the total and the figures
}

TEST_F(ChannelsView, AForestThatWouldGiveAHiddenGroupAwayIsClosed) {
  const auto w1 = wave("W1");
  around(w1, channelByKey(workspace, organisationWide)->id, 2, 3);  // all minus the channels would be these three
  around(w1, channel("website"), 4, 60);
  around(w1, channel("app"), 4, 90);
  const ChannelsPage closed = page();
  for (const RowChart::Row& row : forest(closed).rows) EXPECT_EQ(row.cells[0].main.text, "–");
  EXPECT_THAT(chartOf(closed.charts, "parity").note, HasSubstr("would give away a suppressed channel"));
}

TEST_F(ChannelsView, ThePublishedComparisonIsClosedWhereItWouldGiveTheStoreAway) {
  const auto w1 = wave("W1");
  around(w1, channel("website"), 4, 60);
  around(w1, channel("app"), 4, 90);
  around(w1, channel("store"), 3, 4);  // hidden with the website, but all minus digital is the store
  const OverviewPage overview = overviewPage(workspace, {}, words);
  const RowChart& bullets = std::get<RowChart>(chartOf(overview.charts, "overview-bullets").body);
  EXPECT_EQ(bullets.rows[1].cells[2].main, (Phrase{"70 suppressed", Tone::muted, Glyph::lock}));
  EXPECT_THAT(bullets.rows[1].cells[2].small, ElementsAre(""));
}

class SampleChannels : public ChannelsView {
 protected:
  void SetUp() override { test::value(writeSample(workspace)); }
};

TEST_F(SampleChannels, ChatIsBehindAndOnlyTheWebsiteIsEqual) {
  EXPECT_EQ(page().head.headline, "Chat scores 8.9 points below the rest; only Website is equal to it");
}

TEST_F(SampleChannels, TheTableMarksSmallBasesLocksTotalsAndPublishedFigures) {
  const ChannelsPage sample = page();
  const Heatmap& table = map(sample);
  ASSERT_EQ(table.rows.size(), 7U);
  EXPECT_EQ(table.groups.at(2).title, "Master");
  EXPECT_EQ(table.columns.at(9).title, "T2");
  EXPECT_TRUE(table.rows[3].cells[0].small_base);
  EXPECT_EQ(table.rows[3].small, "n 24*");
  const auto t3 = std::size_t(10);
  EXPECT_TRUE(table.rows[3].cells[t3].lock);  // Chat, so that the store's three do not follow
  EXPECT_TRUE(table.rows[4].cells[t3].lock);
  EXPECT_TRUE(table.rows[5].total);
  EXPECT_EQ(table.rows[5].cells[t3].small, "n 167");
  EXPECT_TRUE(table.rows[6].published);
  EXPECT_EQ(table.rows[6].cells[9].text, "52");
  EXPECT_EQ(table.rows[6].cells[t3].text, "no figure");
  EXPECT_EQ(table.neutral, 60);
}

TEST_F(SampleChannels, TheTwinSaysSuppressedWhereThePictureHasALock) {
  const ChannelsPage sample = page();
  const Table& twin = chartOf(sample.charts, "channels-statements").table;
  for (const Table::Row& row : twin.rows) {
    if (row.heading) continue;
    ASSERT_EQ(row.cells.size(), twin.columns.size());
    if (row.cells[0] != "T3") continue;
    EXPECT_EQ(row.cells[2 + 4 * 4], "suppressed");
    EXPECT_EQ(row.cells[2 + 4 * 4 + 3], "3");
  }
}

TEST_F(SampleChannels, AFilteredViewSaysSo) {
  View view;
  view.channels = {channelByKey(workspace, "website")->id, channelByKey(workspace, "app")->id};
  const ChannelsPage two = page(view);
  EXPECT_THAT(two.head.line, HasSubstr("n 113 · 14–27 Sep 2026 · Website, App · benchmark %"));
  EXPECT_EQ(map(two).rows[2].label, "All of these");
}

TEST_F(ChannelsView, DigitalAndTraditionalAreComparedInARowOfTheirOwn) {
  const auto w = wave("W1");
  around(w, channel("website"), 4, 60);
  around(w, channel("app"), 4, 60);
  around(w, channel("store"), 3, 60);
  const Chart chart = chartOf(channelsPage(workspace, {}, words).charts, "parity");
  const RowChart::Row& row = std::get<RowChart>(chart.body).rows.back();
  EXPECT_EQ(row.label, "Digital − traditional");
  EXPECT_EQ(row.cells[0].main.text, "+20.0");  // 80 − 60
  EXPECT_EQ(row.cells[1].main.text, "different");
  const Mark mark = marks(row, Mark::Kind::square).at(0);
  EXPECT_THAT(mark.name, testing::HasSubstr("n 120 and 60"));
  const Why why = whyOf(workspace, {}, *mark.subject, words);
  EXPECT_EQ(why.title, "Why +20.0?");
  EXPECT_THAT(plainText(why), HasSubstr("Traditional\t60.0"));
  EXPECT_EQ(chart.table.rows.back().cells[5], "+20.0");
}

TEST_F(ChannelsView, WithoutATraditionalChannelThereIsNothingToCompare) {
  const auto w = wave("W1");
  around(w, channel("website"), 4, 60);
  around(w, channel("app"), 3, 60);
  const Chart chart = chartOf(channelsPage(workspace, {}, words).charts, "parity");
  EXPECT_EQ(std::get<RowChart>(chart.body).rows.size(), 2U);
}

}  // namespace
}  // namespace cx
