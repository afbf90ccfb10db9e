// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/benchmark/figures.h"
#include "core/chart/pages.h"
#include "core/io/sample.h"
#include "tests/support/survey_fixture.h"

namespace cx {
namespace {

using test::chartOf;
using test::marks;
using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const Words words;

class BenchmarkView : public test::SurveyTest {
 protected:
  BenchmarkPage page(const View& view = {}) { return benchmarkPage(workspace, view, words); }
  static const RowChart& dots(const BenchmarkPage& page) {
    return std::get<RowChart>(chartOf(page.charts, "benchmark").body);
  }
  static const RowChart::Row& row(const BenchmarkPage& page, std::string_view name) {
    for (const RowChart::Row& one : dots(page).rows)
      if (one.code == name || (one.code.empty() && one.label == name)) return one;
    throw std::out_of_range("no such row");
  }
  static const RadarChart& radar(const BenchmarkPage& page) {
    return std::get<RadarChart>(chartOf(page.charts, "radar").body);
  }
  void choose(const std::string& industry) {
    test::value(workspace.edit(text("Industry"), [&](Workspace& w) {
      Organisation mine = organisation(w);
      mine.industry = industry;
      setOrganisation(w, mine);
    }));
  }
};

TEST_F(BenchmarkView, AnOwnScoreStandsBesideItsFigureWithDifferenceIntervalAndVerdict) {
  around(wave("W1"), channel("website"), 4, 300);
  const BenchmarkPage clear = page();
  EXPECT_EQ(clear.head.headline, "Measure, Manage and Master are above the published figures");
  // Persons score 60, 80 and 100, a hundred each: s = √(800/3 · 300/299) = 16.357, s/√300 · t(299) = 1.86.
  const RowChart::Row& measure = row(clear, "Measure");
  EXPECT_EQ(measure.cells[0].main.text, "80.0");
  EXPECT_THAT(measure.cells[0].small, ElementsAre("±1.9"));
  EXPECT_EQ(measure.cells[1].main.text, "70");
  EXPECT_EQ(measure.cells[2].main.text, "+10.0");
  EXPECT_THAT(measure.cells[2].small, ElementsAre("8.1 to 11.9"));
  EXPECT_EQ(measure.cells[3].main, (Phrase{"above", Tone::strong, Glyph::none}));
  EXPECT_EQ(marks(measure, Mark::Kind::diamond).at(0).to, 70);
  EXPECT_EQ(marks(measure, Mark::Kind::dot).at(0).name,
            "Measure: 80.0, 95 % interval 78.1 to 81.9, n 300, published 70, +10.0 (8.1 to 11.9), above");
}

TEST_F(BenchmarkView, NearTheFigureIsNotDistinguishableAndWithinFiveByItsOwnTest) {
  const auto w1 = wave("W1");
  around(w1, channel("website"), 3, 300);
  around(w1, channel("app"), 4, 300);
  const BenchmarkPage near = page();
  // Half of them at 60, half at 80: 70.0; s = √(1100/3 · 600/599) = 19.16, s/√600 · t(599) = 1.54.
  EXPECT_EQ(near.head.headline, "Master is above the published figure; Measure and Manage are not distinguishable");
  EXPECT_EQ(row(near, "Manage").cells[2].main.text, "0.0");
  EXPECT_EQ(row(near, "Manage").cells[3].main.text, "not distinguishable, ±5");
  // 5.0 (3.5 to 6.5) above 65: clear of it by more than the rounding, and the 90 % interval ends beyond 5.
  EXPECT_EQ(row(near, "Master").cells[3].main.text, "above");
}

TEST_F(BenchmarkView, AnUnpublishedFigureIsSaidInWordsOverAllItsColumns) {
  around(wave("W1"), channel("website"), 4, 60);
  const BenchmarkPage sixty = page();
  for (const char* code : {"M3", "M4", "G3", "G4", "T3", "T4"}) {
    const RowChart::Row& one = row(sixty, code);
    EXPECT_EQ(one.cells[0].main.text, "80.0") << code;
    EXPECT_EQ(one.cells[1].main.text, "no published figure") << code;
    EXPECT_EQ(one.cells[1].span, 3) << code;
    EXPECT_THAT(marks(one, Mark::Kind::diamond), IsEmpty()) << code;
  }
  for (const auto& [code, figure] : {std::pair("M1", 62), std::pair("M2", 60), std::pair("G1", 72), std::pair("G2", 68),
                                     std::pair("T1", 72), std::pair("T2", 52)})
    EXPECT_EQ(marks(row(sixty, code), Mark::Kind::diamond).at(0).to, figure) << code;
}

TEST_F(BenchmarkView, OnlyDigitalAndOrganisationWideFormsAreCompared) {
  const auto w1 = wave("W1");
  around(w1, channel("website"), 4, 60);
  around(w1, channelByKey(workspace, organisationWide)->id, 4, 60);
  around(w1, channel("store"), 2, 90);
  const BenchmarkPage mixed = page();
  EXPECT_EQ(row(mixed, "Measure").cells[0].main.text, "80.0");
  EXPECT_THAT(mixed.head.line, HasSubstr("digital channels n 120; left out: Store n 90"));
  EXPECT_THAT(mixed.checks, Contains(Check{true, "Same scope: digital channels n 120; left out: Store n 90"}));
}

TEST_F(BenchmarkView, AStoreAloneHasNothingToBeHeldAgainstTheFigures) {
  around(wave("W1"), channel("store"), 4, 60);
  const BenchmarkPage store = page();
  EXPECT_EQ(store.head.headline, "No form of a digital channel in this view: nothing to hold against the figures");
  EXPECT_EQ(row(store, "Measure").cells[0].main.text, "–");
  EXPECT_EQ(row(store, "Measure").cells[2].main.text, "too few answers");
  EXPECT_THAT(marks(row(store, "Measure"), Mark::Kind::dot), IsEmpty());
  EXPECT_EQ(marks(row(store, "Measure"), Mark::Kind::diamond).size(), 1U);
}

TEST_F(BenchmarkView, TheOrganisationsIndustryChoosesTheSetAndTheOtherStandsBesideIt) {
  around(wave("W1"), channel("website"), 4, 300);
  const RowChart all = std::get<RowChart>(chartOf(page().charts, "benchmark-sets").body);
  EXPECT_EQ(all.rows[0].cells[3].main.text, "in use");
  EXPECT_EQ(all.rows[1].cells[3].main.text, "");
  EXPECT_EQ(all.rows[1].cells[0].main.text, "75");
  EXPECT_THAT(all.rows[1].cells[0].small, ElementsAre("+5.0 above"));
  EXPECT_FALSE(all.rows[1].cells[0].subject);  // a set that is not in use has no figure of its own

  choose("e-commerce");
  const BenchmarkPage shop = page();
  EXPECT_EQ(row(shop, "Measure").cells[1].main.text, "75");
  EXPECT_EQ(row(shop, "M1").cells[1].main.text, "62");  // statements have all-industry figures only
  const RowChart used = std::get<RowChart>(chartOf(shop.charts, "benchmark-sets").body);
  EXPECT_EQ(used.rows[0].cells[3].main.text, "");
  EXPECT_EQ(used.rows[1].cells[3].main.text, "in use");
  EXPECT_THAT(shop.checks, Contains(Check{false, "Dimensions beside e-commerce, statements beside all industries"}));
  // Two sources, each under its name.
  EXPECT_THAT(shop.provenance, Contains(Provenance{"Figures of the dimensions", ""}));
  EXPECT_THAT(shop.provenance, Contains(Provenance{"Figures of the statements", ""}));
  EXPECT_THAT(shop.provenance, Contains(Provenance{"Certainty", "B, read in a mirror, a translation or the press"}));
}

TEST_F(BenchmarkView, ProvenanceTellsWhatIsKnownAndWhatIsNot) {
  around(wave("W1"), channel("website"), 4, 60);
  EXPECT_THAT(page().provenance,
              ElementsAre(Provenance{"Source", "Mopinion, Digital CX benchmark 2023, article of 21 March 2023"},
                          Provenance{"Year", "2023"},
                          Provenance{"Population", "Global survey, all industries, digital channels only"},
                          Provenance{"n", "not published"},
                          Provenance{"Interval", "not published; taken as exact, ±0.5 rounding"},
                          Provenance{"Coding", "assumed 1–5, so floor 20 and neutral 60"},
                          Provenance{"Certainty", "S, read in full in a source article"}));
}

TEST_F(BenchmarkView, TooFewAnswersLeaveTheDiamondAlone) {
  forms(wave("W1"), channel("website"), "3 4 4 3 3 4 4 3 3 3 3 4", 4);
  const BenchmarkPage few = page();
  EXPECT_EQ(few.head.headline, "Too few answers on digital channels to compare with the published figures");
  const RowChart::Row& t2 = row(few, "T2");
  EXPECT_EQ(t2.cells[0].main, (Phrase{"n 4", Tone::muted, Glyph::lock}));
  EXPECT_EQ(t2.marks[0].size(), 1U);
  EXPECT_FALSE(t2.lock);
  EXPECT_TRUE(row(few, "T3").lock);
  for (const RadarChart::Spoke& spoke : radar(few).spokes) {
    EXPECT_FALSE(spoke.value);
    EXPECT_TRUE(spoke.lock);
  }
  for (const Table::Row& one : chartOf(few.charts, "benchmark").table.rows) EXPECT_EQ(one.cells[2], "suppressed");
}

TEST_F(BenchmarkView, OneSubmissionShowsNoNumberOfOurs) {
  forms(wave("W1"), channel("website"), "5 5 5 5 5 5 5 5 5 5 5 5");
  const BenchmarkPage single = page();
  for (const RowChart::Row& one : dots(single).rows)
    for (const RowChart::Cell& cell : one.cells) EXPECT_EQ(cell.main.text.find("100"), std::string::npos);
}

TEST_F(BenchmarkView, WhereEveryAnswerIsMissingNothingIsDrawnForUs) {
  forms(wave("W1"), channel("website"), ". . . . . . - - - - - -", 20);
  const BenchmarkPage missing = page();
  for (const RowChart::Row& one : dots(missing).rows) {
    if (one.heading) continue;
    EXPECT_THAT(marks(one, Mark::Kind::dot), IsEmpty());
    EXPECT_EQ(one.cells[0].main.text, "–");
  }
}

TEST_F(BenchmarkView, WhatWouldGiveTheStoreAwayIsClosedForUnpublishedStatementsToo) {
  const auto w1 = wave("W1");
  around(w1, channel("website"), 4, 60);
  around(w1, channel("app"), 4, 90);
  around(w1, channel("store"), 3, 4);  // all forms minus the digital ones would be these four
  const BenchmarkPage closed = page();
  for (const RowChart::Row& one : dots(closed).rows) {
    if (one.heading) continue;
    EXPECT_EQ(one.cells[0].main, (Phrase{"n 150", Tone::muted, Glyph::lock})) << one.code << one.label;
  }
  for (const RadarChart::Spoke& spoke : radar(closed).spokes) EXPECT_FALSE(spoke.value);
}

TEST_F(BenchmarkView, ATopTwoViewStaysOnTheScaleOfTheFigures) {
  around(wave("W1"), channel("website"), 4, 60);
  View top2;
  top2.scale = Scale::top2;
  const BenchmarkPage stays = page(top2);
  EXPECT_EQ(stays.charts, page().charts);
  EXPECT_THAT(stays.head.line, HasSubstr("no figure is published as top-2-box"));
}

TEST_F(BenchmarkView, MeansAreHeldAgainstFiguresInMeans) {
  around(wave("W1"), channel("website"), 4, 300);
  View mean;
  mean.scale = Scale::mean;
  const BenchmarkPage means = page(mean);
  // 70 % of five points is 3.50; ours is 4.00.
  EXPECT_EQ(row(means, "Measure").cells[0].main.text, "4.00");
  EXPECT_EQ(row(means, "Measure").cells[1].main.text, "3.50");
  EXPECT_EQ(row(means, "Measure").cells[2].main.text, "+0.50");
  EXPECT_EQ(dots(means).panels[0].axis.lo, 1);
}

TEST_F(BenchmarkView, OtherKindsOfFiguresAreCardsAndNeverOnTheAxis) {
  around(wave("W1"), channel("website"), 4, 60);
  const BenchmarkPage sixty = page();
  std::size_t onCards = 0;
  for (const ContextCard& card : sixty.cards) onCards += card.figures.size();
  // 12 rows of the library are scores of this instrument.
  EXPECT_EQ(onCards, publishedFigures().size() - 12);
  EXPECT_EQ(sixty.cards.front().figures.front().value, "76 %");
  EXPECT_EQ(sixty.cards.front().kind, "share of respondents");
  for (const RowChart::Row& one : dots(sixty).rows) {
    if (one.heading) continue;
    for (const Mark& mark : marks(one, Mark::Kind::diamond)) EXPECT_NE(mark.to, 76);
  }
}

TEST_F(BenchmarkView, AnEmptyWorkspaceTeachesInstead) {
  const BenchmarkPage empty = page();
  EXPECT_THAT(empty.empty, HasSubstr("No answers yet"));
  EXPECT_THAT(empty.charts, IsEmpty());
}

class OwnQuestionnaire : public testing::Test {
 protected:
  test::TemporaryFolder folder;
  Workspace workspace = test::newWorkspace(folder, test::smallQuestionnaire());
};

TEST_F(OwnQuestionnaire, WithoutAnyPublishedFigureTheScoresStandAlone) {
  test::value(workspace.edit(text("Forms"), [](Workspace& w) {
    const WaveId wave = addWave(w, {{}, "W1", {}, 0, {}, {}, 1});
    const ChannelId suburb = addChannel(w, {{}, "suburban", {}, ChannelKind::unset, 0});
    for (int i = 0; i < 12; ++i) {
      Submission one;
      one.wave = wave;
      one.channel = suburb;
      for (int slot = 0; slot < 4; ++slot) setAnswer(one.answers, slot, Answer::score(2 + (i + slot) % 3), 1);
      addSubmission(w, one);
    }
  }));
  const BenchmarkPage page = benchmarkPage(workspace, {}, words);
  EXPECT_EQ(page.head.headline, "No figure is published for this questionnaire: the scores stand alone");
  EXPECT_THAT(page.head.line, HasSubstr("W1 · all channels n 12 · "));
  EXPECT_EQ(page.charts.size(), 1U);  // four statements make no wheel, and there is no set
  EXPECT_THAT(page.provenance, IsEmpty());
  EXPECT_THAT(page.checks, IsEmpty());
  const Chart& chart = chartOf(page.charts, "benchmark");
  EXPECT_THAT(chart.note, Not(HasSubstr("exact")));
  for (const RowChart::Row& one : std::get<RowChart>(chart.body).rows) {
    if (one.heading) continue;
    EXPECT_EQ(one.cells[1].main.text, "no published figure");
    EXPECT_EQ(marks(one, Mark::Kind::dot).size(), 1U);
  }
}

class SampleBenchmark : public BenchmarkView {
 protected:
  void SetUp() override { test::value(writeSample(workspace)); }
  /// The store has three answers to T3, which all forms less the digital ones would be; T4 keeps Master's mean from
  /// giving T3 away.
  static bool closed(const std::string& statement) { return statement == "T3" || statement == "T4"; }
};

TEST_F(SampleBenchmark, MeasureAndMasterAreBelowAndManageIsNot) {
  const BenchmarkPage sample = page();
  EXPECT_EQ(sample.head.headline, "Measure and Master are below the published figures; Manage is not distinguishable");
  EXPECT_THAT(sample.head.line, HasSubstr("Sep 2026 · digital channels n 170; left out: Store n 14 · published 2023"));
  EXPECT_THAT(sample.checks, Contains(Check{false, "Ours 2026, theirs 2023"}));
  EXPECT_THAT(sample.checks, Contains(Check{false, "6 of 12 statements have no published figure"}));
}

TEST_F(SampleBenchmark, TheWheelGoesRoundTheStatementsInTheirOrderFromTheFloor) {
  const BenchmarkPage sample = page();
  std::vector<std::string> labels;
  for (const RadarChart::Spoke& spoke : radar(sample).spokes) labels.push_back(spoke.label);
  EXPECT_THAT(labels, ElementsAre("M1", "M2", "M3", "M4", "G1", "G2", "G3", "G4", "T1", "T2", "T3", "T4"));
  EXPECT_EQ(radar(sample).axis.lo, 20);
  EXPECT_EQ(radar(sample).axis.hi, 100);
  for (std::size_t i = 0; i < 12; ++i) {
    // The wheel and the list show the same numbers.
    const RowChart::Row& one = row(sample, labels[i]);
    const RadarChart::Spoke& spoke = radar(sample).spokes[i];
    const Phrase& own = one.cells[0].main;
    EXPECT_EQ(own.glyph == Glyph::lock, !spoke.value) << labels[i];
    EXPECT_TRUE(spoke.value ? own.text == words.number(*spoke.value, 1) : own.text.starts_with("n ")) << own.text;
    EXPECT_EQ(spoke.value.has_value(), !closed(labels[i])) << labels[i];
    EXPECT_EQ(spoke.lock, closed(labels[i])) << labels[i];
    EXPECT_EQ(spoke.published.has_value(), !marks(one, Mark::Kind::diamond).empty());
  }
}

TEST_F(SampleBenchmark, EveryMarkSaysValueIntervalAndN) {
  const BenchmarkPage sample = page();
  for (const RadarChart::Spoke& spoke : radar(sample).spokes) {
    if (closed(spoke.label)) {
      EXPECT_THAT(spoke.name, HasSubstr(": Not shown: it would give away a suppressed channel by subtraction. n 16"));
    } else {
      EXPECT_THAT(spoke.name, HasSubstr("95 % interval"));
      EXPECT_THAT(spoke.name, HasSubstr(", n 1"));
    }
    EXPECT_EQ(spoke.published.has_value(), spoke.published_name.find("published") != std::string::npos);
  }
}

}  // namespace
}  // namespace cx
