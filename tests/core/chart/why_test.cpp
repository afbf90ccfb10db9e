// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/why.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/chart/charts.h"
#include "core/chart/pages.h"
#include "core/chart/reliability.h"
#include "core/io/sample.h"
#include "core/survey/submission.h"
#include "tests/support/forms.h"
#include "tests/support/survey_fixture.h"

namespace cx {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

const Words words;

/// Something on a picture that a person can ask about, and what it prints.
struct Shown {
  std::string where, printed;
  std::optional<Subject> subject;
};

std::string printed(double value, bool sign) {
  return sign ? words.signedNumber(value, 1) : words.number(value, 1);
}

struct Figures {
  std::vector<Shown>& out;
  bool changes = false;  ///< of since_first points: signed

  void operator()(const RowChart& chart) const {
    for (const RowChart::Row& row : chart.rows) {
      for (const auto& panel : row.marks)
        for (const Mark& mark : panel)
          if (!mark.name.empty()) {
            const auto is = [&](Subject::Kind kind) { return mark.subject && mark.subject->kind == kind; };
            const bool score = !is(Subject::Kind::missing) && !is(Subject::Kind::reliability);
            out.push_back({mark.name,
                           score ? printed(mark.to, is(Subject::Kind::rest) || is(Subject::Kind::kinds)) : "",
                           mark.subject});
          }
      for (const RowChart::Cell& cell : row.cells)
        if (!cell.name.empty()) out.push_back({cell.name, {}, cell.subject});
    }
  }
  void operator()(const TrendChart& chart) const {
    for (const TrendChart::Panel& panel : chart.panels)
      for (const TrendChart::Point& point : panel.points)
        out.push_back(
            {point.name, point.value && !point.start ? printed(*point.value, chart.change) : "", point.subject});
  }
  void operator()(const GroupedBars& chart) const {
    for (const GroupedBars::Group& group : chart.groups)
      for (const GroupedBars::Bar& bar : group.bars) out.push_back({bar.name, bar.value ? bar.text : "", bar.subject});
  }
  void operator()(const Heatmap& chart) const {
    for (const Heatmap::Row& row : chart.rows)
      for (const Heatmap::Cell& cell : row.cells) out.push_back({cell.name, cell.value ? cell.text : "", cell.subject});
  }
  void operator()(const EventStrip&) const {}  // tells of versions, not of figures
  void operator()(const RadarChart& chart) const {
    for (const RadarChart::Spoke& spoke : chart.spokes) {
      out.push_back({spoke.name, spoke.value ? printed(*spoke.value, false) : "", spoke.subject});
      if (spoke.published)
        out.push_back({spoke.published_name, words.number(*spoke.published, 0), spoke.published_subject});
    }
  }
};

std::vector<Shown> figuresOf(const Chart& chart) {
  std::vector<Shown> out;
  std::visit(Figures{out}, chart.body);
  return out;
}

std::vector<Chart> everyChart(const Workspace& workspace, const View& view) {
  std::vector<Chart> out = overviewPage(workspace, view, words).charts;
  for (const Chart& chart : trendsPage(workspace, view, words).charts)
    if (chart.id != "trend-events") out.push_back(chart);  // tells of versions, not of figures
  for (const Chart& chart : channelsPage(workspace, view, words).charts) out.push_back(chart);
  for (const Chart& chart : benchmarkPage(workspace, view, words).charts)
    if (chart.id != "benchmark-sets") out.push_back(chart);  // a set that is not in use has no figure of its own
  const Facts facts = factsOf(workspace, view);
  if (facts.changes) out.push_back(dumbbellChart(facts, words));
  out.push_back(missingChart(facts, words));
  out.push_back(reliabilityChart(facts, reliabilitiesOf(workspace, facts.selection, facts.wave()), words));
  return out;
}

const Why::Section* section(const Why& why, const std::string& title) {
  const auto at = std::ranges::find(why.sections, title, &Why::Section::title);
  return at == why.sections.end() ? nullptr : &*at;
}

/// "lead rest" of the line with this label.
std::string line(const Why& why, const std::string& title, const std::string& label) {
  const Why::Section* in = section(why, title);
  if (!in) return "no section " + title;
  for (const Why::Line& one : in->lines)
    if (one.label.text == label)
      return one.lead.text + (one.lead.text.empty() || one.rest.empty() ? "" : " ") + one.rest;
  return "no line " + label;
}

Subject score(Scope scope) {
  return {Subject::Kind::score, std::move(scope)};
}

class WhyThis : public test::SurveyTest {
 protected:
  Why why(const Subject& subject, const View& view = {}) { return whyOf(workspace, view, subject, words); }
};

class WhyInTheSample : public testing::Test {
 protected:
  test::TemporaryFolder folder;
  Workspace workspace = sample();

  Workspace sample() {
    Workspace made = test::newWorkspace(folder, builtInQuestionnaire("digital-cx"));
    test::value(writeSample(made));
    return made;
  }
  /// Every figure of every picture explains itself, and explains the number that is printed.
  void explainsAll(const View& view) {
    for (const Chart& chart : everyChart(workspace, view)) {
      const auto shown = figuresOf(chart);
      EXPECT_THAT(shown, Not(IsEmpty())) << chart.id;
      for (const Shown& one : shown) {
        ASSERT_TRUE(one.subject) << chart.id << ": " << one.where;
        const Why why = whyOf(workspace, view, *one.subject, words);
        const std::string at = chart.id + ": " + one.where + "\n" + plainText(why);
        ASSERT_GE(why.sections.size(), 2U) << at;
        for (const Why::Section& part : why.sections) {
          EXPECT_FALSE(part.title.empty()) << at;
          EXPECT_FALSE(part.lines.empty()) << at;
          for (const Why::Line& each : part.lines) EXPECT_FALSE(each.lead.text.empty() && each.rest.empty()) << at;
        }
        if (!one.printed.empty()) {
          EXPECT_EQ(why.title, "Why " + one.printed + "?") << at;
        }
        EXPECT_FALSE(why.about.empty()) << at;
      }
    }
  }
};

TEST_F(WhyInTheSample, EveryNamedMarkOfEveryPictureExplainsTheNumberItPrints) {
  explainsAll({});
}

TEST_F(WhyInTheSample, SoItDoesUnderWeights) {
  View view;
  view.weighted = true;
  explainsAll(view);
}

TEST_F(WhyInTheSample, EveryNumberOfATableTwinHasASubject) {
  for (const Chart& chart : everyChart(workspace, {}))
    for (const Table::Row& row : chart.table.rows) {
      if (row.heading) continue;
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (!chart.table.columns[i].numeric) continue;
        EXPECT_TRUE(i < row.subjects.size() && row.subjects[i]) << chart.id << ", " << chart.table.columns[i].title;
      }
    }
}

// Scores 60, 80 and 100 now and 40, 60 and 80 before, forty of each.
// sd = √(2·40·20²/119) = 16.398, se = sd/√120 = 1.4970, t(119) = 1.9801: 80 ± 2.964.
// Welch: 20/(1.4970·√2) = 9.447 with 238 degrees. g = 20/16.398·(1 − 3/951) = 1.216.
// Of nine pairs of values six rise, one falls, two tie: delta 5/9; U = 120²·7/9, ties leave 220.92 of 241 in the
// variance: z = 4000/√(1200·220.92) = 7.77.
TEST_F(WhyThis, ReckonsAScoreOutByHand) {
  const auto web = channel("website");
  around(wave("W1"), web, 3, 120);
  around(wave("W2"), web, 4, 120);
  const Why manage = why(score(Scope::dimension("manage")));
  EXPECT_EQ(manage.title, "Why 80.0?");
  EXPECT_EQ(manage.about, "Manage · W2 · all channels · unweighted");
  EXPECT_EQ(line(manage, "Answers", "n"), "120 of 120 forms; 480 of 480 answers");
  EXPECT_EQ(line(manage, "Answers", "Missing"), "skipped 0 · not applicable 0 · not asked 0");
  EXPECT_EQ(line(manage, "Formula", "Check"), "all answers pooled: 80.0");
  EXPECT_EQ(line(manage, "Formula", "0–100"), "75.0 rescaled (POMP: lowest answer 0, highest 100)");
  EXPECT_EQ(line(manage, "Formula", "Scale"), "benchmark %: all 1 = 20, all 3 = 60, all 5 = 100");
  EXPECT_THAT(line(manage, "Formula", "Floor"), StartsWith("20 is the lowest score there is, not 0"));
  EXPECT_EQ(line(manage, "Interval", "95 %"), "77.0 to 83.0 = 80.0 ± 1.980 × 1.50 (t, 119 degrees; SD 16.4)");
  EXPECT_EQ(line(manage, "Change since W1", "Verdict"), "rose +20.0 (15.8 to 24.2)");
  EXPECT_EQ(line(manage, "Change since W1", "Before"), "60.0, ±3.0, n 120");
  EXPECT_EQ(line(manage, "Change since W1", "Test"),
            "Welch t = 9.45, 238.0 degrees, p < 0.001; over the dimensions p (Holm) < 0.001");
  EXPECT_EQ(line(manage, "Change since W1", "Effect size"), "Hedges g 1.22 · Cliff delta 0.56");
  EXPECT_EQ(line(manage, "Change since W1", "By ranks"), "Mann–Whitney z = 7.77, p < 0.001");
  EXPECT_EQ(line(manage, "Conditions", "Small base"), "no, n ≥ 30");
  EXPECT_EQ(line(manage, "Conditions", "Version"), "questionnaire v1");
  EXPECT_EQ(line(manage, "Conditions", "Comparable"), "from W1");
}

// 80 − 70 = 10 ± 2.964 is clear of 0.5. 90 %: 10 ± 1.6578·1.4970 = 2.482, outside ±5.
TEST_F(WhyThis, TellsThePublishedFigureWithItsRuleAndSource) {
  around(wave("W1"), channel("website"), 4, 120);
  const Why manage = why({Subject::Kind::published, Scope::dimension("manage")});
  EXPECT_EQ(manage.title, "Why 70?");
  EXPECT_EQ(line(manage, "Published 2023", "70"), "above +10.0 (7.0 to 13.0)");
  EXPECT_EQ(line(manage, "Published 2023", "Ours"), "80.0, n 120: digital and organisation-wide forms only");
  EXPECT_THAT(line(manage, "Published 2023", "Rule"), HasSubstr("by more than its rounding, 0.5"));
  EXPECT_EQ(line(manage, "Published 2023", "Within ±5"),
            "no two one-sided tests (TOST) p 0.999, 90 % interval 7.5 to 12.5");
  EXPECT_THAT(line(manage, "Published 2023", "Source"), HasSubstr("Mopinion"));
  EXPECT_THAT(line(manage, "Published 2023", "Whom"), HasSubstr("n not published"));
  EXPECT_THAT(line(why(score(Scope::overall())), "Published", "Figure"),
              "no published figure: an overall figure was never published");
  EXPECT_EQ(why({Subject::Kind::published, Scope::overall()}).title, "Why no figure?");
  EXPECT_THAT(line(why(score(Scope::statement("M3"))), "Published", "Figure"), StartsWith("no published figure: "));
}

// Fifteen give 5 to all four, fifteen give 1 to two of four: persons (100 + 20)/2 = 60, answers
// (15·20 + 15·2)/(15·20 + 15·10) = 73.3.
TEST_F(WhyThis, SaysWherePooledAnswersGiveAnotherScore) {
  const auto w1 = wave("W1");
  const auto web = channel("website");
  forms(w1, web, "5 5 5 5 3 3 3 3 3 3 3 3", 15);
  forms(w1, web, "1 1 . - 3 3 3 3 3 3 3 3", 15);
  const Why measure = why(score(Scope::dimension("measure")));
  EXPECT_EQ(measure.title, "Why 60.0?");
  EXPECT_EQ(line(measure, "Formula", "Check"),
            "all answers pooled: 73.3; +13.3 from the score: forms with gaps count less when pooled");
  EXPECT_EQ(line(measure, "Answers", "n"), "30 of 30 forms; 90 of 120 answers");
  EXPECT_EQ(line(measure, "Answers", "Missing"), "skipped 15 · not applicable 15 · not asked 0");
}

TEST_F(WhyThis, CountsFormsThatTheHalfRuleLeavesOut) {
  const auto w1 = wave("W1");
  const auto web = channel("website");
  forms(w1, web, "4 4 4 4 3 3 3 3 3 3 3 3", 30);
  forms(w1, web, "4 . . . 3 3 3 3 3 3 3 3", 3);
  const Why measure = why(score(Scope::dimension("measure")));
  EXPECT_EQ(line(measure, "Answers", "Left out"), "forms with less than half of Measure answered: 3");
  EXPECT_EQ(line(why(score(Scope::overall())), "Answers", "Left out"), "forms without a score in every dimension: 3");
  EXPECT_EQ(line(why(score(Scope::statement("M1"))), "Answers", "n"), "33 of 33 forms");
  EXPECT_EQ(line(why(score(Scope::statement("M1"))), "Answers", "Answered"), "1: 0 · 2: 0 · 3: 0 · 4: 33 · 5: 0");
}

TEST_F(WhyThis, SaysThatAnIntervalWithoutVariationMeansNothing) {
  forms(wave("W1"), channel("website"), "3 3 3 3 3 3 3 3 3 3 3 3", 30);
  const Why overall = why(score(Scope::overall()));
  EXPECT_EQ(line(overall, "Interval", "95 %"), "no variation, interval not meaningful");
  EXPECT_THAT(plainText(overall), Not(HasSubstr("±0")));
}

TEST_F(WhyThis, SaysWhereAnIntervalIsKnownToBeOptimistic) {
  const auto w1 = wave("W1");
  const auto web = channel("website");
  forms(w1, web, "5 5 5 5 5 5 5 5 5 5 5 5", 10);
  forms(w1, web, "4 5 4 5 3 5 5 5 4 4 5 5", 2);
  EXPECT_THAT(line(why(score(Scope::overall())), "Interval", "Coverage"),
              HasSubstr("with about 10 answers this near the end of the scale, a 95 % interval held"));
  around(wave("W2"), web, 3, 120);
  EXPECT_EQ(line(why(score(Scope::overall())), "Interval", "Coverage"), "no line Coverage");
}

TEST_F(WhyThis, AGroupOfFourShowsItsReasonAndNothingElse) {
  forms(wave("W1"), channel("website"), "5 5 5 . 4 4 4 4 3 3 3 3", 4);
  const Why measure = why(score(Scope::dimension("measure")));
  EXPECT_EQ(measure.title, "Why no figure?");
  EXPECT_EQ(line(measure, "Answers", "n"), "4 of 4 forms");
  EXPECT_EQ(line(measure, "Answers", "No figure"), "Fewer than 5 answers: not shown.");
  EXPECT_EQ(line(measure, "Answers", "Missing"), "no line Missing");
  EXPECT_EQ(section(measure, "Interval"), nullptr);
  EXPECT_EQ(line(measure, "Conditions", "Suppression"), "Fewer than 5 answers: not shown.");
}

TEST_F(WhyThis, KeepsBackCountsThatWouldTellOfASuppressedChannel) {
  const auto w1 = wave("W1");
  const auto web = channel("website"), app = channel("app");
  around(w1, web, 4, 40);
  around(w1, app, 4, 40);
  const Subject onApp{Subject::Kind::score, Scope::dimension("measure"), {}, app};
  EXPECT_EQ(line(why(onApp), "Answers", "Missing"), "skipped 0 · not applicable 0 · not asked 0");
  forms(w1, channel("chat"), "5 . 5 . 4 4 4 4 3 3 3 3", 3);
  forms(w1, channel("social"), "5 . 5 . 4 4 4 4 3 3 3 3", 3);
  EXPECT_EQ(line(why(onApp), "Answers", "Missing"), "by kind not shown: it would tell of a suppressed channel");
  EXPECT_THAT(line(why(onApp), "Conditions", "Suppression"), HasSubstr("some channels are suppressed"));
}

// Weights 1 and 2, twenty each: (Σw)²/Σw² = 60²/100 = 36.
TEST_F(WhyThis, NamesEffectiveNAndDesignEffect) {
  const auto w1 = wave("W1");
  const auto web = channel("website");
  forms(w1, web, "4 4 4 4 4 4 4 4 4 4 4 4", 20, 1);
  forms(w1, web, "2 2 2 2 2 2 2 2 2 2 2 2", 20, 2);
  View view;
  view.weighted = true;
  const Why overall = why(score(Scope::overall()), view);
  EXPECT_EQ(line(overall, "Conditions", "Weights"), "on: effective n 36.0 of 40, design effect 1.11");
  EXPECT_THAT(line(overall, "Interval", "95 %"), HasSubstr("linearised standard error"));
  EXPECT_EQ(line(why(score(Scope::overall())), "Conditions", "Weights"), "off: every form counts alike");
}

// 48 of 60 answers are 4 or 5: Wilson 68.2 to 88.2, Clopper–Pearson 67.7 to 89.2.
TEST_F(WhyThis, GivesThreeIntervalsForAShare) {
  const auto w1 = wave("W1");
  const auto web = channel("website");
  forms(w1, web, "4 3 3 3 3 3 3 3 3 3 3 3", 48);
  forms(w1, web, "2 3 3 3 3 3 3 3 3 3 3 3", 12);
  View view;
  view.scale = Scale::top2;
  const Why m1 = why(score(Scope::statement("M1")), view);
  EXPECT_EQ(m1.title, "Why 80.0?");
  EXPECT_EQ(line(m1, "Formula", "In words"), "The share of the answers from 4 to 5, in per cent.");
  EXPECT_EQ(line(m1, "Interval", "95 %"), "68.2 to 88.2 Wilson, n 60");
  EXPECT_THAT(line(m1, "Interval", ""), StartsWith("67.7 to 89.2"));
  EXPECT_EQ(line(m1, "Published 2023", "Figure"), "none was published on this scale");
}

// Website 4, app 2 on average: each minus the other is ±40 with Welch t = 40/(16.398·√(2/60)).
TEST_F(WhyThis, SetsAChannelAgainstTheRest) {
  const auto w1 = wave("W1");
  const auto web = channel("website"), app = channel("app");
  around(w1, web, 4, 60);
  around(w1, app, 2, 60);
  const Why rest = why({Subject::Kind::rest, Scope::overall(), {}, web});
  EXPECT_EQ(rest.title, "Why +40.0?");
  EXPECT_THAT(rest.about, HasSubstr("minus the rest"));
  EXPECT_THAT(line(rest, "Against the rest", "Verdict"), StartsWith("different +40.0 ("));
  EXPECT_THAT(line(rest, "Against the rest", "Equal?"), HasSubstr("90 % interval; equal if it lies inside ±5"));
  EXPECT_THAT(line(rest, "Against the rest", "Test"), HasSubstr("over the channels p (Holm) < 0.001"));
}

// Ten people of twelve move by one point of five on every statement, 20 on the scale, and two not at all: mean 16.67,
// sd 7.785, t = 16.67/(7.785/√12) = 7.416.
TEST_F(WhyThis, SaysWhoAnsweredBothTimes) {
  const auto w1 = wave("W1"), w2 = wave("W2");
  const auto web = channel("website");
  const auto answer = [&](WaveId when, const std::string& answers, const std::string& person) {
    test::value(workspace.edit(text("Add"), [&](Workspace& w) {
      Submission one;
      one.wave = when;
      one.channel = web;
      one.answers = test::form(currentQuestionnaire(w), answers);
      one.person = person;
      addSubmission(w, one);
    }));
  };
  const std::string two = "2 2 2 2 2 2 2 2 2 2 2 2", three = "3 3 3 3 3 3 3 3 3 3 3 3",
                    four = "4 4 4 4 4 4 4 4 4 4 4 4";
  for (int i = 0; i < 9; ++i) {
    answer(w1, i % 2 == 0 ? two : three, "p" + std::to_string(i));
    answer(w2, i % 2 == 0 ? three : four, "p" + std::to_string(i));
  }
  EXPECT_EQ(line(why(score(Scope::overall())), "Change since W1", "Paired?"),
            "no: 9 people answered both times; 10 and half of the smaller wave are needed");
  answer(w1, two, "p9");
  answer(w2, three, "p9");
  for (const char* still : {"q1", "q2"}) {
    answer(w1, three, still);
    answer(w2, three, still);
  }
  for (const Scope& scope : {Scope::overall(), Scope::dimension("master"), Scope::statement("M1")}) {
    const Why paired = why(score(scope));
    EXPECT_THAT(line(paired, "Change since W1", "Verdict"), StartsWith("rose +16.7 ("));
    EXPECT_THAT(line(paired, "Change since W1", "Test"),
                StartsWith("paired t = 7.42, 11 degrees, p < 0.001; unweighted, 12 pairs"));
    EXPECT_EQ(line(paired, "Change since W1", "Paired?"),
              "yes: 12 people answered both times; the change is the mean of theirs");
    EXPECT_EQ(line(paired, "Change since W1", "Effect size"), "d_z 2.14 of the differences");
    EXPECT_THAT(line(paired, "Change since W1", "All forms"), HasSubstr("no verdict rests on it"));
  }
  View shares;
  shares.scale = Scale::top2;
  EXPECT_EQ(line(why(score(Scope::statement("M1")), shares), "Change since W1", "Paired?"),
            "no: shares are compared as independent groups");
  answer(w2, four, "one who came alone");
  EXPECT_EQ(line(why(score(Scope::overall())), "Change since W1", "Paired?"),
            "no: 12 people answered both times, and their change would give away the few others");
}

TEST_F(WhyThis, TellsTheStartOfALineFromAChange) {
  const auto web = channel("website");
  const auto w1 = wave("W1");
  around(w1, web, 3, 60);
  around(wave("W2"), web, 4, 60);
  const Why start = why({Subject::Kind::since_first, Scope::dimension("measure"), w1});
  EXPECT_EQ(start.title, "Why no figure?");
  EXPECT_THAT(line(start, "Change", "Start"), HasSubstr("first comparable wave"));
  EXPECT_EQ(why({Subject::Kind::since_first, Scope::dimension("measure")}).title, "Why +20.0?");
}

TEST_F(WhyThis, SaysThatAFigureIsGone) {
  around(wave("W1"), channel("website"), 3, 30);
  for (const Subject& gone : {score(Scope::statement("X9")), Subject{Subject::Kind::score, Scope::overall(), {}, {99}},
                              Subject{Subject::Kind::score, Scope::overall(), {99}}}) {
    const Why none = why(gone);
    EXPECT_EQ(none.title, "Why no figure?");
    EXPECT_THAT(line(none, "Answers", "No figure"), HasSubstr("does not have the figure"));
  }
}

TEST_F(WhyThis, CanBeCopiedAsText) {
  around(wave("W1"), channel("website"), 3, 30);
  EXPECT_THAT(plainText(why(score(Scope::overall()))), HasSubstr("Answers\nn\t30 of 30 forms; 360 of 360 answers\n"));
}

}  // namespace
}  // namespace cx
