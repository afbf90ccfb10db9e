// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/chart/pages.h"
#include "core/io/sample.h"
#include "core/survey/attribute.h"
#include "tests/support/survey_fixture.h"

namespace cx {
namespace {

using test::chartOf;
using test::marks;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;

const Words words;

class Overview : public test::SurveyTest {
 protected:
  OverviewPage page(const View& view = {}) { return overviewPage(workspace, view, words); }
  static const RowChart& bullets(const OverviewPage& page) {
    return std::get<RowChart>(chartOf(page.charts, "overview-bullets").body);
  }
};

TEST_F(Overview, AnEmptyWorkspaceTeachesTheFirstStep) {
  const OverviewPage empty = page();
  EXPECT_THAT(empty.empty, HasSubstr("the first scores appear with 5 forms"));
  EXPECT_TRUE(empty.charts.empty());
  EXPECT_TRUE(empty.head.headline.empty());
}

TEST_F(Overview, AFilterThatMatchesNothingSaysSo) {
  const auto web = channel("website"), app = channel("app");
  around(wave("W1"), web, 3, 30);
  View view;
  view.channels = {app};
  EXPECT_EQ(page(view).empty, "No form matches this view. Widen the channel or the segment in the filter bar.");
}

/// Two attributes of two levels; of the 24 forms, four carry "it" in the "north".
TEST_F(Overview, TwoAttributesAtOnceNarrowTheViewAndHideTheFew) {
  const WaveId w1 = wave("W1");
  const ChannelId web = channel("website");
  test::value(workspace.edit(text("Enter"), [&](Workspace& w) {
    const auto department = addAttribute(w, {{}, "department", {}, {{0, "it", {}}, {0, "hr", {}}}});
    const auto region = addAttribute(w, {{}, "region", {}, {{0, "north", {}}, {0, "south", {}}}});
    for (int i = 0; i < 24; ++i)
      addSubmission(w, {{},
                        w1,
                        web,
                        oneWeight,
                        test::answers(i % 2 ? "345345345345" : "234234234234"),
                        {{department, i < 12 ? 1 : 2}, {region, i % 12 < 4 ? 1 : 2}},
                        {},
                        {},
                        {}});
  }));
  View few, many;
  few.levels = {{AttributeId{1}, 1}, {AttributeId{2}, 1}};
  many.levels = {{AttributeId{1}, 1}, {AttributeId{2}, 2}};
  const OverviewPage hidden = page(few), shown = page(many);
  EXPECT_EQ(bullets(shown).rows[0].cells[0].small.at(1), "n 8*");
  EXPECT_THAT(shown.head.line, HasSubstr("department: it · region: south"));
  for (const Chart& chart : shown.charts)
    EXPECT_THAT(chart.source, HasSubstr("department: it · region: south")) << chart.id << " as it is exported";
  for (const RowChart::Row& row : bullets(hidden).rows) {
    EXPECT_TRUE(marks(row, Mark::Kind::bar).empty()) << row.label;
    EXPECT_TRUE(marks(row, Mark::Kind::whisker).empty()) << row.label;
    EXPECT_EQ(row.cells[0].main.text, "suppressed") << row.label;
  }
}

TEST_F(Overview, TheFirstWaveHasNoRingAndNoChange) {
  around(wave("W1"), channel("website"), 3, 60);
  const OverviewPage first = page();
  EXPECT_EQ(first.head.headline, "Overall score 60.0, not distinguishable from neutral 60");
  const RowChart& chart = bullets(first);
  ASSERT_EQ(chart.rows.size(), 4U);
  EXPECT_EQ(chart.columns[1].title, "Change");
  for (const RowChart::Row& row : chart.rows) {
    EXPECT_TRUE(marks(row, Mark::Kind::ring).empty());
    EXPECT_EQ(row.cells[1].main.text, "first wave");
  }
}

TEST_F(Overview, AllThreesStandOnTheNeutralLine) {
  forms(wave("W1"), channel("website"), "3 3 3 3 3 3 3 3 3 3 3 3", 30);
  const OverviewPage all = page();
  const RowChart& chart = bullets(all);
  EXPECT_EQ(chart.panels[0].axis.lo, 20);
  EXPECT_TRUE(chart.panels[0].axis.ticks[2].neutral);
  EXPECT_EQ(chart.panels[0].axis.ticks[2].label, "60 neutral");
  EXPECT_EQ(marks(chart.rows[0], Mark::Kind::bar).at(0).to, 60);
  // No answer differs from another, so there is nothing an interval could say.
  EXPECT_TRUE(marks(chart.rows[0], Mark::Kind::whisker).empty());
  EXPECT_THAT(chart.rows[0].cells[0].small, ElementsAre("no variation", "n 30"));
}

TEST_F(Overview, ABulletShowsValueIntervalLastWaveAndPublishedFigure) {
  const auto web = channel("website");
  around(wave("W1"), web, 3, 120);
  around(wave("W2"), web, 4, 120);
  const OverviewPage two = page();
  EXPECT_EQ(two.head.headline, "Overall rose 20.0 points; Measure rose 20.0");
  EXPECT_THAT(two.head.line,
              HasSubstr("n 120 · W2 · benchmark %: floor 20, neutral 60 · questionnaire v1 · unweighted"));
  const RowChart::Row& measure = bullets(two).rows[1];
  EXPECT_EQ(measure.label, "Measure");
  EXPECT_EQ(marks(measure, Mark::Kind::bar).at(0).to, 80);
  EXPECT_EQ(marks(measure, Mark::Kind::ring).at(0).to, 60);
  EXPECT_EQ(marks(measure, Mark::Kind::diamond).at(0).to, 70);
  // Scores 60, 80 and 100, forty of each: sd 16.4, se 1.50, t(119) 1.98.
  EXPECT_THAT(measure.cells[0].small, ElementsAre("±3.0", "n 120"));
  EXPECT_EQ(measure.cells[1].main, (Phrase{"rose", Tone::strong, Glyph::up}));
  EXPECT_EQ(measure.cells[2].main, (Phrase{"70 above", Tone::strong, Glyph::diamond}));
  EXPECT_THAT(measure.cells[2].small, ElementsAre("+10.0 (7.0 to 13.0) · n 120"));
  EXPECT_EQ(bullets(two).rows[0].cells[2].main.text, "no published figure");
  EXPECT_THAT(marks(measure, Mark::Kind::bar).at(0).name,
              HasSubstr("Measure: 80.0, 95 % interval 77.0 to 83.0, n 120, rose, published 70 above"));
}

TEST_F(Overview, OnlyDigitalAndOrganisationWideFormsMeetThePublishedFigure) {
  const auto w1 = wave("W1");
  around(w1, channel("website"), 4, 60);
  around(w1, channel("store"), 2, 60);
  const RowChart chart = bullets(page());
  EXPECT_EQ(chart.columns[2].title, "Published 2023 · digital");
  EXPECT_THAT(chart.rows[1].cells[2].small.front(), EndsWith(" · n 60"));
  EXPECT_EQ(marks(chart.rows[1], Mark::Kind::bar).at(0).to, 60);  // both channels
  EXPECT_EQ(chart.rows[1].cells[2].main.text, "70 above");        // the website's 80
}

TEST_F(Overview, AWaveOfFourIsLockedWithItsReason) {
  forms(wave("W1"), channel("website"), "5 5 5 5 4 4 4 4 3 3 3 3", 4);
  const OverviewPage few = page();
  EXPECT_EQ(few.head.headline, "No overall score can be shown");
  const RowChart& chart = bullets(few);
  EXPECT_TRUE(chart.rows[0].lock);
  EXPECT_TRUE(chart.rows[0].marks[0].empty() || marks(chart.rows[0], Mark::Kind::bar).empty());
  EXPECT_EQ(chart.rows[0].cells[0].main, (Phrase{"suppressed", Tone::muted, Glyph::lock}));
  EXPECT_THAT(chartOf(few.charts, "overview-bullets").note, HasSubstr("Fewer than 5 answers: not shown."));
}

TEST_F(Overview, OnTheMeanScaleEveryFigureIsConverted) {
  const auto web = channel("website");
  around(wave("W1"), web, 4, 60);
  View view;
  view.scale = Scale::mean;
  const OverviewPage mean = page(view);
  const RowChart& chart = bullets(mean);
  EXPECT_EQ(chart.panels[0].axis.ticks[2].label, "3 neutral");
  EXPECT_EQ(chart.rows[1].cells[0].main.text, "4.00");
  EXPECT_EQ(chart.rows[1].cells[2].main.text, "3.50 above");
  EXPECT_EQ(marks(chart.rows[1], Mark::Kind::diamond).at(0).to, 3.5);
}

TEST_F(Overview, OnTopTwoBoxDimensionsStayAndStatementsAreShares) {
  around(wave("W1"), channel("website"), 4, 60);  // 3 4 5: two thirds in the box
  View view;
  view.scale = Scale::top2;
  const OverviewPage shares = page(view);
  EXPECT_EQ(bullets(shares).rows[0].cells[0].main.text, "80.0");
  EXPECT_THAT(chartOf(shares.charts, "overview-bullets").note, HasSubstr("Top-2-box exists for statements only"));
  const Chart& strongest = chartOf(shares.charts, "overview-strongest");
  EXPECT_EQ(strongest.subtitle, "top-2-box");
  EXPECT_EQ(std::get<RowChart>(strongest.body).rows[0].cells[0].main.text, "66.7");
  EXPECT_EQ(std::get<RowChart>(strongest.body).panels[0].axis.lo, 0);
  EXPECT_TRUE(marks(std::get<RowChart>(strongest.body).rows[0], Mark::Kind::diamond).empty());
}

TEST_F(Overview, StrongestAndWeakestNeverShareAStatement) {
  forms(wave("W1"), channel("website"), "5 5 5 5 5 5 4 4 4 3 2 1", 20);
  const OverviewPage ranked = page();
  std::vector<std::string> strongest, weakest;
  for (const auto& row : std::get<RowChart>(chartOf(ranked.charts, "overview-strongest").body).rows)
    strongest.push_back(row.code);
  for (const auto& row : std::get<RowChart>(chartOf(ranked.charts, "overview-weakest").body).rows)
    weakest.push_back(row.code);
  EXPECT_THAT(strongest, ElementsAre("M1", "M2", "M3", "M4", "G1"));
  EXPECT_THAT(weakest, ElementsAre("T4", "T3", "T2", "T1", "G4"));
}

TEST_F(Overview, NoticesNameSmallBasesAndSuppressedCells) {
  const auto w1 = wave("W1");
  around(w1, channel("website"), 4, 60);
  around(w1, channel("app"), 4, 20);
  around(w1, channel("store"), 3, 4);
  const OverviewPage noted = page();
  ASSERT_EQ(noted.notices.size(), 1U);  // app and store are locked, so nothing stands on a small base
  EXPECT_EQ(noted.notices[0].text.text, "30 cell(s) suppressed");  // two channels × (3 dimensions + 12 statements)
  EXPECT_EQ(noted.notices[0].small, "Overall: Store n < 5, and App");
  EXPECT_EQ(noted.notices[0].icon, "lock");
  const Heatmap& map = std::get<Heatmap>(chartOf(noted.charts, "overview-channels").body);
  EXPECT_FALSE(map.rows[0].cells[0].lock);
  EXPECT_TRUE(map.rows[0].cells[1].lock);
  EXPECT_TRUE(map.rows[0].cells[2].lock);
  EXPECT_FALSE(map.rows[0].cells[2].value);
}

TEST_F(Overview, WeightsShowTheirEffectiveN) {
  const auto web = channel("website");
  const auto w1 = wave("W1");
  forms(w1, web, "4 4 4 4 4 4 4 4 4 4 4 4", 30, 1);
  forms(w1, web, "3 3 3 3 3 3 3 3 3 3 3 3", 30, 2);
  View view;
  view.weighted = true;
  const OverviewPage weighted = page(view);
  // (30·80 + 60·60)/90 = 66.67; n_eff 90²/(30 + 120) = 54
  EXPECT_EQ(bullets(weighted).rows[0].cells[0].main.text, "66.7");
  EXPECT_EQ(bullets(weighted).rows[0].cells[0].small[1], "n 60, eff. 54");
  EXPECT_THAT(weighted.head.line, HasSubstr("weighted, effective n 54"));
}

class SampleOverview : public Overview {
 protected:
  void SetUp() override { test::value(writeSample(workspace)); }
};

TEST_F(SampleOverview, TheHeadlineNamesTheOneRealChange) {
  const OverviewPage sample = page();
  EXPECT_EQ(sample.head.headline, "Manage rose 4.5 points since Mar 2026");
  EXPECT_THAT(sample.head.line, HasSubstr("Overall since Mar 2026: no detectable change. n 184 · 14–27 Sep 2026"));
}

TEST_F(SampleOverview, TheTwinHoldsTheSameNumbersInColumnsOfTheirOwn) {
  const Chart chart = chartOf(page().charts, "overview-bullets");
  const RowChart& body = std::get<RowChart>(chart.body);
  ASSERT_EQ(chart.table.rows.size(), body.rows.size());
  for (std::size_t i = 0; i < body.rows.size(); ++i) {
    ASSERT_EQ(chart.table.rows[i].cells.size(), chart.table.columns.size());
    EXPECT_EQ(chart.table.rows[i].cells[0], body.rows[i].label);
    EXPECT_EQ(chart.table.rows[i].cells[1], body.rows[i].cells[0].main.text);
  }
}

TEST_F(SampleOverview, InKoreanTheWordsComeFromTheTranslation) {
  const Words korean(Language::ko, [](const std::string& source, std::int64_t) -> std::string {
    if (source == "%1 rose %2 points") return "%1{이/가} %2점 올랐다";
    if (source == "%1 since %2") return "%2 이후 %1";
    return source;
  });
  const OverviewPage sample = overviewPage(workspace, {}, korean);
  EXPECT_EQ(sample.head.headline, "2026년 3월 이후 관리가 4.5점 올랐다");
  EXPECT_EQ(std::get<RowChart>(chartOf(sample.charts, "overview-bullets").body).rows[3].label, "실행");
}

}  // namespace
}  // namespace cx
