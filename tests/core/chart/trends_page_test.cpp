// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/chart/pages.h"
#include "tests/support/survey_fixture.h"

namespace cx {
namespace {

using test::chartOf;
using testing::HasSubstr;

const Words words;

class Trends : public test::SurveyTest {
 protected:
  TrendsPage page(const View& view = {}) { return trendsPage(workspace, view, words); }
  static const TrendChart& lines(const TrendsPage& page, const char* id = "trend") {
    return std::get<TrendChart>(chartOf(page.charts, id).body);
  }
  /// From the next wave on the second version asks G2 on a scale of 1–7.
  void breakG2() {
    Questionnaire next = currentQuestionnaire(workspace);
    next.version = 2;
    next.dimensions[1].statements[1].scale = {1, 7, {}};
    test::value(workspace.edit(text("New version"), [&](Workspace& w) { addQuestionnaire(w, next); }));
  }
  WaveId secondVersionWave(const std::string& name) {
    const WaveId id = wave(name);
    test::value(workspace.edit(text("Ask the second version"), [&](Workspace& w) {
      Wave changed = *waveByKey(w, name);
      changed.questionnaire = 2;
      updateWave(w, changed);
    }));
    return id;
  }
};

TEST_F(Trends, EachDimensionIsALineOverTheWavesWithItsInterval) {
  const auto web = channel("website");
  around(wave("W1"), web, 3, 60);
  around(wave("W2"), web, 4, 90);
  const TrendsPage two = page();
  const TrendChart& chart = lines(two);
  EXPECT_EQ(chart.waves, (std::vector<std::string>{"W1", "W2"}));
  EXPECT_EQ(chart.wave_small, (std::vector<std::string>{"n 60", "n 90"}));
  ASSERT_EQ(chart.panels.size(), 3U);
  EXPECT_EQ(chart.panels[0].points[0].value, 60);
  EXPECT_EQ(chart.panels[0].points[1].value, 80);
  EXPECT_TRUE(chart.panels[0].points[1].interval);
  EXPECT_EQ(chart.panels[0].end, "80.0");
  EXPECT_EQ(chart.panels[0].references.at(0).value, 70);
  EXPECT_EQ(chart.axis.lo, 20);
  EXPECT_EQ(two.head.headline, "Overall rose 20.0 points; Measure rose 20.0 since W1");
}

TEST_F(Trends, ASuppressedWaveIsAGapWithItsN) {
  const auto web = channel("website");
  around(wave("W1"), web, 3, 60);
  around(wave("W2"), web, 4, 4);
  around(wave("W3"), web, 4, 60);
  const TrendsPage gap = page();
  EXPECT_FALSE(lines(gap).panels[0].points[1].value);
  EXPECT_EQ(lines(gap).wave_small[1], "n 4");
  EXPECT_EQ(gap.changes.rows[0].cells[2], "suppressed");
  // W3 is compared with the wave before it, which has too few.
  EXPECT_EQ(gap.changes.rows[0].cells[6], "too few answers");
}

TEST_F(Trends, TheChangePanelStartsAtZeroAndCarriesTheIntervalOfTheDifference) {
  const auto web = channel("website");
  around(wave("W1"), web, 3, 60);
  around(wave("W2"), web, 3, 60);
  around(wave("W3"), web, 4, 60);
  const TrendsPage three = page();
  const TrendChart& chart = lines(three, "trend-change");
  EXPECT_TRUE(chart.change);
  const auto& points = chart.panels[0].points;
  EXPECT_TRUE(points[0].start);
  EXPECT_EQ(points[0].value, 0);
  EXPECT_FALSE(points[0].interval);
  EXPECT_EQ(points[1].value, 0);
  EXPECT_TRUE(points[1].interval);
  EXPECT_EQ(points[2].value, 20);
  EXPECT_EQ(chart.panels[0].end, "+20.0");
  EXPECT_EQ(chart.panels[0].end_small.at(1), (Phrase{"rose", Tone::strong, Glyph::up}));
  EXPECT_LT(chart.axis.lo, 0);
}

TEST_F(Trends, ABreakCutsTheDimensionAndOverallAndRestartsTheChangePanel) {
  const auto web = channel("website");
  around(wave("W1"), web, 3, 60);
  breakG2();
  around(secondVersionWave("W2"), web, 3, 60);
  around(secondVersionWave("W3"), web, 4, 60);
  const TrendsPage cut = page();
  const TrendChart& chart = lines(cut);
  EXPECT_TRUE(chart.panels[0].breaks.empty());
  ASSERT_EQ(chart.panels[1].breaks.size(), 1U);
  EXPECT_EQ(chart.panels[1].breaks[0].before, 1);
  EXPECT_EQ(chart.panels[1].breaks[0].label, "† G2 has a new answer scale");
  EXPECT_EQ(chart.panels[1].breaks[0].small, "v1 → v2, not comparable");
  const TrendChart& change = lines(cut, "trend-change");
  EXPECT_FALSE(change.panels[1].points[0].value);
  EXPECT_TRUE(change.panels[1].points[1].start);
  EXPECT_TRUE(change.panels[0].points[0].start);
  EXPECT_THAT(cut.changes.rows[0].cells[1], HasSubstr("†"));                // overall in W1
  EXPECT_THAT(cut.changes.rows[1].cells[1], testing::Not(HasSubstr("†")));  // Measure goes on
}

TEST_F(Trends, AStripOfEventsShowsTheVersionsAndWhatTheyChanged) {
  const auto web = channel("website");
  around(wave("W1"), web, 3, 60);
  breakG2();
  around(secondVersionWave("W2"), web, 3, 60);
  around(secondVersionWave("W3"), web, 4, 60);
  const Chart chart = chartOf(page().charts, "trend-events");
  const auto& strip = std::get<EventStrip>(chart.body);
  ASSERT_EQ(strip.waves.size(), 3U);
  ASSERT_EQ(strip.lanes.at(0).spans.size(), 2U);
  const auto &first = strip.lanes[0].spans[0], &second = strip.lanes[0].spans[1];
  EXPECT_EQ(first.label, "v1");
  EXPECT_EQ(second.label, "v2 breaking: G2");
  EXPECT_EQ(second.name, "v2 breaking: G2, W2 to W3");
  EXPECT_FALSE(first.cut);
  EXPECT_TRUE(second.cut);
  EXPECT_TRUE(second.current);
  EXPECT_EQ(first.to, second.from);
  EXPECT_GT(second.from, strip.waves[0].at);
  EXPECT_LT(second.from, strip.waves[1].at);
  EXPECT_EQ(chart.table.rows.at(1).cells, (std::vector<std::string>{"v2", "W2 to W3", "breaking: G2"}));
}

TEST_F(Trends, OverABreakTheUnchangedStatementsSpeakInWords) {
  const auto web = channel("website");
  around(wave("W1"), web, 3, 60);
  breakG2();
  around(secondVersionWave("W2"), web, 4, 60);
  // Every answer goes from 3 to 4 of 5: from 60 to 80 over the eleven statements on 1 to 5.
  EXPECT_THAT(chartOf(page().charts, "trend").note,
              HasSubstr("11 of 12 statements: Computed from the unchanged statements alone, overall went from 60.0 to "
                        "80.0: +20.0"));
}

TEST_F(Trends, TheFirstWaveAloneHasNoChangePanel) {
  around(wave("W1"), channel("website"), 3, 60);
  const TrendsPage one = page();
  EXPECT_EQ(one.charts.size(), 1U) << "neither a change panel nor events";
  EXPECT_EQ(one.changes.columns.size(), 2U);
}

TEST_F(Trends, OverManyWavesTheChangeTableKeepsTheFirstComparableAndTheNewest) {
  const auto web = channel("website");
  for (int at = 1; at <= 9; ++at) around(wave("W" + std::to_string(at)), web, 3, 30);
  const TrendsPage nine = page();
  std::vector<std::string> titles;
  for (const Table::Column& column : nine.changes.columns) titles.push_back(column.title.substr(0, 2));
  EXPECT_EQ(std::vector<std::string>(titles.begin() + 1, titles.begin() + 7),
            (std::vector<std::string>{"W1", "W5", "W6", "W7", "W8", "W9"}));
  EXPECT_EQ(nine.changes.rows[0].cells.size(), nine.changes.columns.size());
  EXPECT_EQ(chartOf(nine.charts, "trend").table.rows.size(), 4U * (1 + 9));
}

TEST_F(Trends, AnEarlierWaveDoesNotKnowTheLaterOnes) {
  const auto web = channel("website");
  const auto w1 = wave("W1");
  around(w1, web, 3, 60);
  around(wave("W2"), web, 4, 60);
  View view;
  view.wave = w1;
  EXPECT_EQ(lines(page(view)).waves, (std::vector<std::string>{"W1"}));
}

TEST_F(Trends, ASlopeIsToldFromThreeWavesOn) {
  const auto web = channel("website");
  around(wave("W1"), web, 2, 60);
  around(wave("W2"), web, 3, 60);
  EXPECT_EQ(chartOf(page().charts, "trend").note, "");
  around(wave("W3"), web, 4, 60);
  EXPECT_EQ(chartOf(page().charts, "trend").note,
            "Slope per wave over the comparable waves: Measure +20.0, Manage +20.0, Master +20.0.");
}

}  // namespace
}  // namespace cx
