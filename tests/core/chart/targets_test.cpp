// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/chart/pages.h"
#include "core/chart/why.h"
#include "core/followup/target.h"
#include "core/survey/questionnaire_edit.h"
#include "tests/support/survey_fixture.h"

namespace cx {
namespace {

using test::chartOf;
using test::marks;
using testing::HasSubstr;
using testing::Not;

const Words words;

/// W1: 60 forms of the website around 3 (score 60), ten of the store around 4: four of 3, three of 4, three of 5 (score
/// 78).
class AimedAt : public test::SurveyTest {
 protected:
  void SetUp() override {
    web_ = channel("website");
    store_ = channel("store");
    around(w1_ = wave("W1"), web_, 3, 60);
    around(w1_, store_, 4, 10);
  }
  void aim(const Scope& scope, double value, ChannelId channel = {}, const std::string& owner = {}) {
    test::value(workspace.edit(text("Aim"), [&](Workspace& w) {
      addTarget(w, {0, scope, channel, value, owner, {}});
    }));
  }
  RowChart bullets(const View& view = {}) {
    return std::get<RowChart>(chartOf(overviewPage(workspace, view, words).charts, "overview-bullets").body);
  }
  std::vector<double> ticks(const View& view = {}) {
    std::vector<double> out;
    for (const RowChart::Row& row : bullets(view).rows)
      for (const Mark& mark : marks(row, Mark::Kind::tick)) out.push_back(mark.to);
    return out;
  }
  std::string whyText(const Subject& subject, const View& view = {}) {
    return plainText(whyOf(workspace, view, subject, words));
  }

  ChannelId web_, store_;
  WaveId w1_;
};

TEST_F(AimedAt, AScoreHasAnInkTickATwinCellAndASpokenWord) {
  aim(Scope::overall(), 68);
  aim(Scope::dimension("manage"), 72.5);
  EXPECT_EQ(ticks(), (std::vector<double>{68, 72.5}));
  const Chart chart = chartOf(overviewPage(workspace, {}, words).charts, "overview-bullets");
  EXPECT_EQ(chart.table.columns[5].title, "target");
  EXPECT_EQ(chart.table.rows[0].cells[5], "68");
  EXPECT_EQ(chart.table.rows[1].cells[5], "–");
  EXPECT_EQ(chart.table.rows[2].cells[5], "72.5");
  EXPECT_THAT(marks(bullets().rows[0], Mark::Kind::bar)[0].name, HasSubstr("target 68"));
  EXPECT_TRUE(std::ranges::any_of(chart.legend, [](const auto& one) { return one.sign == LegendItem::Sign::target; }));
}

TEST_F(AimedAt, WithoutATargetNothingSpeaksOfOne) {
  EXPECT_TRUE(ticks().empty());
  for (const Chart& chart : overviewPage(workspace, {}, words).charts)
    for (const Table::Column& column : chart.table.columns) EXPECT_NE(column.title, "target");
  EXPECT_THAT(whyText({Subject::Kind::score, Scope::overall()}), Not(HasSubstr("arget")));
}

TEST_F(AimedAt, AViewOfOneChannelHasThatChannelsTargetAndOneOfTwoHasNone) {
  aim(Scope::overall(), 68);
  aim(Scope::overall(), 75, store_);
  View one, two;
  one.channels = {store_};
  two.channels = {web_, store_};
  EXPECT_EQ(ticks(one), (std::vector<double>{75}));
  EXPECT_TRUE(ticks(two).empty());
}

TEST_F(AimedAt, ATargetMovesWithTheScaleAndIsLeftOutWhereThatIsNotExact) {
  aim(Scope::overall(), 70);
  View mean;
  mean.scale = Scale::mean;
  EXPECT_EQ(ticks(mean), (std::vector<double>{3.5}));
  EXPECT_THAT(whyText({Subject::Kind::score, Scope::overall()}, mean), HasSubstr("3.50"));
}

TEST_F(AimedAt, ATargetOfAChannelStandsOnItsBars) {
  aim(Scope::dimension("measure"), 75, store_);
  const auto charts = channelsPage(workspace, {}, words).charts;
  const auto& group = std::get<GroupedBars>(chartOf(charts, "channels-bars").body).groups[0];
  EXPECT_FALSE(group.bars[0].target);
  EXPECT_EQ(group.bars[1].target, 75);
  EXPECT_THAT(group.bars[1].name, HasSubstr("target 75"));
}

TEST_F(AimedAt, ATrendHasADottedLineOrSaysThatThePublishedFigureIsTheTarget) {
  aim(Scope::dimension("measure"), 70);  // as published
  aim(Scope::dimension("manage"), 75);
  const Chart chart = chartOf(trendsPage(workspace, {}, words).charts, "trend");
  const auto& panels = std::get<TrendChart>(chart.body).panels;
  ASSERT_EQ(panels[0].references.size(), 1U);
  EXPECT_EQ(panels[0].references[0].label, "70 = target");
  ASSERT_EQ(panels[1].references.size(), 2U);
  EXPECT_EQ(panels[1].references[1].kind, TrendChart::Reference::Kind::target);
  EXPECT_EQ(panels[1].references[1].value, 75);
  EXPECT_THAT(chart.subtitle, HasSubstr("dotted: target"));
}

TEST_F(AimedAt, TheDrawerNamesOwnerAndStandingByTheInterval) {
  aim(Scope::overall(), 68, {}, "COO");
  // (60·60 + 10·78)/70 = 62.57: the interval around it ends below 68.
  const std::string why = whyText({Subject::Kind::score, Scope::overall()});
  EXPECT_THAT(why, HasSubstr("Set\t68 owner: COO"));
  EXPECT_THAT(why, HasSubstr("Score − target\tbelow −5.4"));
  aim(Scope::dimension("measure"), 63);
  EXPECT_THAT(whyText({Subject::Kind::score, Scope::dimension("measure")}),
              HasSubstr("Score − target\tnot distinguishable −0.4"));
}

TEST_F(AimedAt, AWaveThatAskedSomethingElseHasNoTarget) {
  aim(Scope::dimension("manage"), 70);
  aim(Scope::dimension("measure"), 70);
  test::value(workspace.edit(text("Break"), [](Workspace& w) {
    Questionnaire next = currentQuestionnaire(w);
    next.dimensions[1].statements[1].scale = {1, 7, {}};
    (void)editQuestionnaire(w, next, {});
  }));
  EXPECT_EQ(ticks(), (std::vector<double>{70})) << "Measure goes on, Manage does not";
}

}  // namespace
}  // namespace cx
