// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/statements_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/io/sample.h"
#include "tests/support/forms.h"
#include "tests/support/survey_fixture.h"

namespace cx {
namespace {

using test::chartOf;
using test::marks;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const Words words;

/// The row of a statement in a chart of rows.
const RowChart::Row& rowOf(const Chart& chart, const std::string& code) {
  const auto& rows = std::get<RowChart>(chart.body).rows;
  const auto at = std::ranges::find(rows, code, &RowChart::Row::code);
  if (at == rows.end()) throw std::out_of_range("no row " + code);
  return *at;
}

std::vector<std::string> codes(const Chart& chart) {
  std::vector<std::string> out;
  for (const RowChart::Row& row : std::get<RowChart>(chart.body).rows) out.push_back(row.heading ? "#" : row.code);
  return out;
}

std::vector<std::string> labels(const std::vector<Mark>& segments) {
  std::vector<std::string> out;
  for (const Mark& mark : segments) out.push_back(mark.label);
  return out;
}

class StatementsView : public test::SurveyTest {
 protected:
  StatementsPage page(const StatementChoice& choice = {}, const View& view = {}) {
    return statementsPage(workspace, view, words, choice);
  }
  Chart answers(const StatementChoice& choice = {}, const View& view = {}) {
    return chartOf(page(choice, view).charts, "statements-answers");
  }
  /// One answer to T2 and 4 to all others, so many times.
  void t2(WaveId wave, ChannelId channel, int answer, int times) {
    forms(wave, channel, "4 4 4 4 4 4 4 4 4 " + std::to_string(answer) + " 4 4", times);
  }
  /// 60 forms: 10·1 20·2 20·3 8·4 2·5 to T2. Net = 10/60 − 30/60 = −33 ± 19; neutral 33 %.
  void sixty(WaveId wave, ChannelId channel) {
    for (const auto& [answer, times] : {std::pair(1, 10), {2, 20}, {3, 20}, {4, 8}, {5, 2}})
      t2(wave, channel, answer, times);
  }
};

TEST_F(StatementsView, ABarRunsFromDisagreementToAgreementAroundZero) {
  sixty(wave("W1"), channel("website"));
  const Chart chart = answers();
  const auto segments = marks(rowOf(chart, "T2"), Mark::Kind::segment);
  EXPECT_THAT(labels(segments), ElementsAre("17", "33", "33", "13", "3"));
  // Half of the neutral third lies on each side.
  EXPECT_NEAR(segments[0].from, -(10 + 20 + 10) / 0.6, 1e-9);
  EXPECT_NEAR(segments[2].from, -10 / 0.6, 1e-9);
  EXPECT_NEAR(segments[2].to, 10 / 0.6, 1e-9);
  EXPECT_NEAR(segments[4].to, (10 + 8 + 2) / 0.6, 1e-9);
  EXPECT_EQ(segments[1].name, "T2 Follow-up within 48 hours, Disagree: 33 %, 20 of 60 answers");
  for (int i = 0; i < 5; ++i) EXPECT_EQ(segments[std::size_t(i)].level, i + 1);
  const RowChart::Row& row = rowOf(chart, "T2");
  EXPECT_EQ(row.cells[0].main, (Phrase{"−33", Tone::attention, Glyph::none}));
  EXPECT_THAT(row.cells[0].small, ElementsAre("±19"));
  EXPECT_EQ(row.cells[0].name, "T2 Follow-up within 48 hours: net −33, 95 % interval −52 to −14, n 60");
  EXPECT_EQ(row.cells[1].main.text, "n 60");
}

TEST_F(StatementsView, ALevelAtZeroPerCentKeepsItsNameItsColumnAndItsKey) {
  sixty(wave("W1"), channel("website"));
  const Chart chart = answers();
  const auto m1 = marks(rowOf(chart, "M1"), Mark::Kind::segment);  // everybody chose 4
  ASSERT_EQ(m1.size(), 5U);
  EXPECT_EQ(m1[0].name, "M1 Same extent on every channel, Strongly disagree: 0 %, 0 of 60 answers");
  EXPECT_EQ(m1[0].from, m1[0].to);
  EXPECT_THAT(rowOf(chart, "M1").cells[0].small, ElementsAre("no variation"));
  std::vector<std::string> keys;
  for (const LegendItem& item : chart.legend) keys.push_back(item.text);
  EXPECT_THAT(keys, ElementsAre("Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"));
  EXPECT_EQ(chart.table.columns[2].title, "Strongly disagree, %");
  const auto& twin = chart.table.rows[1].cells;  // under the title of the dimension
  EXPECT_THAT(twin, ElementsAre("M1", "Same extent on every channel", "0.0", "0.0", "0.0", "100.0", "0.0", "+100", "–",
                                "–", "60"));
}

TEST_F(StatementsView, NeutralStandsInTheCentreAtTheSideOrNowhere) {
  sixty(wave("W1"), channel("website"));
  EXPECT_EQ(answers().subtitle, "neutral in the centre · in the order of the questionnaire");
  const Chart side = answers({NeutralPlace::side, StatementOrder::questionnaire, {}});
  const auto& panels = std::get<RowChart>(side.body).panels;
  ASSERT_EQ(panels.size(), 2U);
  // Both panels in the same length per cent: their widths are the spans of their axes.
  for (const RowChart::Panel& panel : panels) EXPECT_DOUBLE_EQ(panel.width, panel.axis.hi - panel.axis.lo);
  const auto both = marks(rowOf(side, "T2"), Mark::Kind::segment);
  EXPECT_THAT(labels(both), ElementsAre("17", "33", "13", "3"));
  EXPECT_NEAR(both[1].to, 0, 1e-9);
  const auto apart = marks(rowOf(side, "T2"), Mark::Kind::segment, 1);
  EXPECT_THAT(labels(apart), ElementsAre("33"));
  EXPECT_EQ(apart[0].from, 0);

  const Chart hidden = answers({NeutralPlace::hidden, StatementOrder::questionnaire, {}});
  EXPECT_EQ(std::get<RowChart>(hidden.body).panels.size(), 1U);
  EXPECT_THAT(labels(marks(rowOf(hidden, "T2"), Mark::Kind::segment)), ElementsAre("17", "33", "13", "3"));
  EXPECT_THAT(hidden.subtitle, HasSubstr("neutral answers hidden, 0–33 %"));
  for (const LegendItem& item : hidden.legend) EXPECT_NE(item.level, 3);
  EXPECT_EQ(hidden.table.columns[4].title, "Neutral, %") << "the twin has every level";
}

TEST_F(StatementsView, StatementsStandAsAskedOrByNetOrByChange) {
  const auto w1 = wave("W1"), w2 = wave("W2");
  const auto web = channel("website");
  forms(w1, web, "4 4 4 4 4 4 4 4 4 4 4 2", 40);
  sixty(w2, web);
  const Chart asked = answers();
  EXPECT_THAT(codes(asked),
              ElementsAre("#", "M1", "M2", "M3", "M4", "#", "G1", "G2", "G3", "G4", "#", "T1", "T2", "T3", "T4"));
  const Chart net = answers({NeutralPlace::centre, StatementOrder::net, {}});
  EXPECT_EQ(codes(net).back(), "T2");
  EXPECT_EQ(codes(net).size(), 12U);
  EXPECT_THAT(net.subtitle, HasSubstr("sorted by net"));
  const Chart change = answers({NeutralPlace::centre, StatementOrder::change, {}});
  EXPECT_EQ(codes(change).front(), "T4");  // from 40 to 80
  EXPECT_EQ(codes(change).back(), "T2");
  EXPECT_EQ(rowOf(change, "T4").cells[0].main.text, "+40.0");
  EXPECT_THAT(change.subtitle, HasSubstr("sorted by change since W1"));
}

TEST_F(StatementsView, WithoutAnEarlierWaveThereIsNoOrderByChange) {
  sixty(wave("W1"), channel("website"));
  const Chart chart = answers({NeutralPlace::centre, StatementOrder::change, {}});
  EXPECT_THAT(chart.subtitle, HasSubstr("in the order of the questionnaire"));
  EXPECT_EQ(std::get<RowChart>(chart.body).columns.size(), 2U);
  EXPECT_FALSE(page().compared);
}

TEST_F(StatementsView, TheHeadlineNamesWhatTheIntervalsShow) {
  const auto w1 = wave("W1");
  const auto web = channel("website");
  sixty(w1, web);
  EXPECT_EQ(page().head.headline, "1 statement(s) draw net disagreement: “Follow-up within 48 hours”");
  t2(w1, web, 5, 26);  // 36 agree, 30 disagree of 86: 7 ± 18
  EXPECT_EQ(page().head.headline,
            "No statement is shown to draw net disagreement; the lowest is “Follow-up within 48 hours” (net +7)");
  t2(w1, web, 5, 200);
  EXPECT_EQ(page().head.headline,
            "Every statement draws net agreement, least of all “Follow-up within 48 hours” (net +72)");
}

TEST_F(StatementsView, ASmallBaseIsAnOutlineWithCounts) {
  const auto w1 = wave("W1");
  const auto web = channel("website");
  for (const auto& [answer, times] : {std::pair(1, 2), {2, 4}, {3, 5}, {4, 2}, {5, 1}}) t2(w1, web, answer, times);
  const Chart chart = answers();
  const auto segments = marks(rowOf(chart, "T2"), Mark::Kind::segment);
  EXPECT_THAT(labels(segments), ElementsAre("2", "4", "5", "2", "1"));
  for (const Mark& mark : segments) EXPECT_EQ(mark.look, Mark::Look::hollow);
  EXPECT_THAT(segments[0].name, HasSubstr("14 %, 2 of 14 answers, small base"));
  EXPECT_EQ(rowOf(chart, "T2").cells[1].main.text, "n 14*");
  EXPECT_EQ(chart.legend.back().sign, LegendItem::Sign::small_base);
}

TEST_F(StatementsView, TooFewAnswersAreLockedAndToldNowhere) {
  const auto w1 = wave("W1");
  const auto web = channel("website");
  forms(w1, web, "4 4 4 4 4 4 4 4 4 . 4 4", 40);
  t2(w1, web, 1, 4);
  const StatementsPage whole = page({NeutralPlace::centre, StatementOrder::net, "T2"});
  const Chart& chart = chartOf(whole.charts, "statements-answers");
  EXPECT_EQ(codes(chart).back(), "T2");  // what has no figure stands last
  const RowChart::Row& row = rowOf(chart, "T2");
  EXPECT_TRUE(row.lock);
  EXPECT_THAT(row.marks, IsEmpty());
  EXPECT_EQ(row.cells[0].main.text, "suppressed");
  EXPECT_EQ(row.cells[0].name, "T2 Follow-up within 48 hours: Fewer than 5 answers: not shown. n 4");
  EXPECT_THAT(chart.table.rows.back().cells,
              ElementsAre("T2", "Follow-up within 48 hours", "–", "–", "–", "–", "–", "suppressed", "–", "–", "4"));
  EXPECT_TRUE(std::get<RowChart>(chartOf(whole.charts, "statement-waves").body).rows[0].lock);
  EXPECT_EQ(std::get<RowChart>(chartOf(whole.charts, "statement-facts").body).rows[0].cells[0].main.glyph, Glyph::lock);
}

TEST_F(StatementsView, NoAnswerAtAllIsADash) {
  forms(wave("W1"), channel("website"), "4 4 4 4 4 4 4 4 4 - 4 4", 40);
  const RowChart::Row row = rowOf(answers(), "T2");
  EXPECT_EQ(marks(row, Mark::Kind::dash).size(), 1U);
  EXPECT_EQ(row.cells[0].main.text, "–");
  EXPECT_EQ(row.cells[1].main.text, "n 0");
}

TEST_F(StatementsView, OneStatementIsToldInDetail) {
  const auto w1 = wave("W1"), w2 = wave("W2");
  const auto web = channel("website"), chat = channel("chat");
  sixty(w1, web);
  sixty(w2, web);
  for (int i = 0; i < 2; ++i) sixty(w2, chat);
  const StatementsPage two = page();
  EXPECT_EQ(two.statement, "T2") << "the lowest net, where none was chosen";
  const Chart& facts = chartOf(two.charts, "statement-facts");
  EXPECT_EQ(facts.title, "T2 Follow-up within 48 hours");
  EXPECT_EQ(facts.subtitle, "“Customer feedback gets follow-up within 48 hours”");
  const auto& rows = std::get<RowChart>(facts.body).rows;
  EXPECT_TRUE(rows[0].lead);
  // (10 + 40 + 60 + 32 + 10)/60 = 2.533 of 5 = 50.7.
  EXPECT_EQ(rows[0].cells[0].main.text, "50.7");
  EXPECT_THAT(rows[0].cells[0].small[1], HasSubstr("n 180 · below neutral 60"));
  EXPECT_EQ(rows[1].label, "Since W1");
  EXPECT_THAT(rows[1].cells[0].main.text, HasSubstr("no detectable change 0.0"));
  EXPECT_EQ(rows[2].cells[0].main.glyph, Glyph::diamond);
  EXPECT_EQ(rows[3].cells[0].main.text, "0 skipped, 0 not applicable");

  const auto& waves = std::get<RowChart>(chartOf(two.charts, "statement-waves").body).rows;
  ASSERT_EQ(waves.size(), 2U);
  EXPECT_EQ(waves[0].label, "W2");
  EXPECT_EQ(waves[0].cells[0].main.text, "n 180");
  EXPECT_EQ(waves[1].cells[0].main.text, "n 60");
  EXPECT_EQ(waves[0].marks[0][0].subject->wave, WaveId{}) << "follows the view";
  EXPECT_EQ(waves[1].marks[0][0].subject->wave, w1);

  const auto& channels = std::get<RowChart>(chartOf(two.charts, "statement-channels").body);
  ASSERT_EQ(channels.rows.size(), 2U);
  EXPECT_EQ(channels.rows[1].label, "Chat");
  EXPECT_EQ(channels.rows[1].cells[0].main.text, "50.7");
  EXPECT_EQ(channels.rows[1].cells[1].main.text, "n 120");
  EXPECT_NEAR(*channels.panels[0].own, 50.667, 0.001);
  EXPECT_THAT(two.note, HasSubstr("not the share of cases that get follow-up within 48 hours"));
  EXPECT_THAT(page({{}, {}, "M1"}).note, HasSubstr("not a measurement of what it speaks of"));
  EXPECT_EQ(page({{}, {}, "M1"}).statement, "M1");
  EXPECT_EQ(page({{}, {}, "gone"}).statement, "T2");
}

TEST_F(StatementsView, AChannelThatIsHiddenIsALockWithAPartner) {
  const auto w1 = wave("W1");
  sixty(w1, channel("website"));
  sixty(w1, channel("app"));
  t2(w1, channel("chat"), 1, 3);
  const Chart channels = chartOf(page({{}, {}, "T2"}).charts, "statement-channels");
  const auto& rows = std::get<RowChart>(channels.body).rows;
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(std::ranges::count(rows, true, &RowChart::Row::lock), 2);  // else the total gives it away
  for (const RowChart::Row& row : rows) {
    if (!row.lock) continue;
    EXPECT_THAT(row.marks[0], IsEmpty());
    EXPECT_EQ(row.cells[0].main.text, "suppressed");
  }
}

TEST_F(StatementsView, AnOlderWaveThatIsNotComparableIsMarked) {
  const auto web = channel("website");
  sixty(wave("W1"), web);
  Questionnaire next = currentQuestionnaire(workspace);
  next.version = 2;
  next.dimensions[2].statements[1].wording = 2;
  WaveId w2;
  test::value(workspace.edit(text("Next version"), [&](Workspace& w) {
    addQuestionnaire(w, next);
    w2 = addWave(w, {{}, "W2", {}, 0, {}, {}, 2});
  }));
  sixty(w2, web);
  const Chart waves = chartOf(page({{}, {}, "T2"}).charts, "statement-waves");
  EXPECT_EQ(std::get<RowChart>(waves.body).rows[1].label, "W1 †");
  EXPECT_THAT(waves.note, HasSubstr("Not comparable with W1"));
}

TEST_F(StatementsView, AFilterThatFindsNothingTeaches) {
  EXPECT_THAT(page().empty, HasSubstr("No answers yet"));
  EXPECT_THAT(page().charts, IsEmpty());
}

class SampleStatements : public StatementsView {
 protected:
  void SetUp() override { test::value(writeSample(workspace)); }
};

TEST_F(SampleStatements, TheOneLookedAtIsMarkedAndTheTwinIsComplete) {
  const StatementsPage sample = page();
  const Chart& chart = chartOf(sample.charts, "statements-answers");
  EXPECT_EQ(sample.statement, "T2");
  EXPECT_TRUE(rowOf(chart, "T2").current);
  EXPECT_FALSE(rowOf(chart, "T3").current);
  EXPECT_THAT(chart.note, "Net = Agree and Strongly agree − Strongly disagree and Disagree, in points.");
  for (const Chart& each : sample.charts)
    for (const Table::Row& row : each.table.rows) {
      EXPECT_TRUE(row.heading || row.cells.size() == each.table.columns.size()) << each.id;
    }
}

TEST_F(SampleStatements, EveryFigureHasAnExplanation) {
  const StatementsPage sample = page();
  int asked = 0;
  for (const Chart& chart : sample.charts)
    for (const RowChart::Row& row : std::get<RowChart>(chart.body).rows) {
      for (const auto& panel : row.marks)
        for (const Mark& mark : panel)
          if (!mark.name.empty()) {
            ASSERT_TRUE(mark.subject) << mark.name;
            ++asked;
          }
      for (const RowChart::Cell& cell : row.cells) EXPECT_TRUE(cell.name.empty() || cell.subject) << cell.name;
    }
  EXPECT_GE(asked, 12 * 5 + 2 * 5);
}

TEST_F(SampleStatements, ReliabilityComesWithItsTwin) {
  const auto chart = reliabilityPage(workspace, {}, words);
  ASSERT_TRUE(chart);
  EXPECT_EQ(chart->id, "reliability");
  EXPECT_THAT(chart->summary, HasSubstr("Measure: alpha 0."));
  EXPECT_EQ(chart->table.rows.size(), 15U);
}

}  // namespace
}  // namespace cx
