// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scores.h"

#include <gtest/gtest.h>

#include "core/base/words.h"
#include "core/stats/quantiles.h"
#include "tests/support/forms.h"
#include "tests/support/oracle.h"

namespace cx {
namespace {

using test::Forms;
using test::instrument;
using test::twelve;
using test::within;

const ScoreRules open{Scale::benchmark, false, 0.95, 1};

/// tiny9: row g weighs nothing, row i is empty, e and f fail the half rule in one dimension each.
class Tiny9 : public testing::Test {
 protected:
  Questionnaire questionnaire = twelve();
  Forms forms{questionnaire};

  void SetUp() override {
    forms.add("5 4 4 5 3 3 4 4 2 3 3 4");          // a 18/20  14/20  12/20
    forms.add("3 3 2 4 4 4 5 3 3 2 1 2");          // b 12/20  16/20   8/20
    forms.add("1 1 1 1 1 1 1 1 1 1 1 1", 1, 2);    // c  4/20   4/20   4/20, weight 2
    forms.add("5 5 5 5 5 5 5 5 5 5 5 5");          // d 20/20  20/20  20/20
    forms.add("4 . 4 3 . . 5 . 4 4 - -");          // e 11/15  1 of 4  8/10
    forms.add("2 3 . . 3 4 3 2 - - - 5", 1, 0.5);  // f  5/10  12/20  1 of 4, weight 0.5
    forms.add("5 5 5 5 5 5 5 5 5 5 5 5", 1, 0);    // g nowhere
    forms.add("4 4 5 4 2 3 3 4 3 4 3 3", 1, 1.5);  // h 17/20  12/20  13/20, weight 1.5
    forms.add(". . . . . . . . . . . .");          // i empty
  }
  Score score(const Scope& scope, ScoreRules rules = open) const {
    return scoreOf(forms.tally(), questionnaire, scope, rules);
  }
};

TEST_F(Tiny9, ADimensionIsTheMeanOfItsPersons) {
  const Score measure = score(Scope::dimension("measure"));
  EXPECT_EQ(measure.n, 7);
  // 90 + 60 + 20 + 100 + 73.33 + 50 + 85 = 478.33
  EXPECT_TRUE(within(*measure.value, (478 + 1.0 / 3) / 7, 1e-13));
  // sd 27.4367960552572, se 10.3701341620869 with 6 degrees of freedom
  const double half = tCritical(0.95, 6) * 10.3701341620869;
  EXPECT_TRUE(within(measure.interval->lo, *measure.value - half, 1e-12));
  EXPECT_TRUE(within(measure.interval->hi, *measure.value + half, 1e-12));
}

TEST_F(Tiny9, FewerThanHalfOfADimensionIsNoScoreForThatPerson) {
  EXPECT_EQ(score(Scope::dimension("manage")).n, 6);  // e is out
  EXPECT_EQ(score(Scope::dimension("master")).n, 6);  // f is out, e just in
  EXPECT_EQ(score(Scope::overall()).n, 5);            // a, b, c, d, h
  // a 44/60, b 36/60, c 12/60, d 60/60, h 42/60: 194/60 over 5
  EXPECT_TRUE(within(*score(Scope::overall()).value, 100.0 * 194 / 60 / 5, 1e-13));
}

TEST_F(Tiny9, WeightsMoveTheMeanAndTheEffectiveN) {
  ScoreRules rules = open;
  rules.weighted = true;
  const Score measure = score(Scope::dimension("measure"), rules);
  // 90 + 60 + 2·20 + 100 + 73.33 + 0.5·50 + 1.5·85 = 515.83 over a weight of 8
  EXPECT_TRUE(within(*measure.value, (515.5 + 1.0 / 3) / 8, 1e-13));
  EXPECT_EQ(measure.n, 7);
  EXPECT_TRUE(within(measure.n_eff, 64 / 10.5, 1e-13));  // Σw² = 1+1+4+1+1+.25+2.25
  EXPECT_TRUE(within(measure.raw_interval->hi, 99.0104032941378, 1e-12));
}

TEST_F(Tiny9, AnIntervalEndsAtTheScale) {
  ScoreRules rules = open;
  rules.weighted = true;
  const Score first = score(Scope::statement("M1"), rules);
  EXPECT_TRUE(within(first.raw_interval->hi, 100.370516896566, 1e-12));
  EXPECT_EQ(first.interval->hi, 100);
}

TEST_F(Tiny9, AStatementCountsEveryAnswerGivenToIt) {
  const Score first = score(Scope::statement("M1"));  // 5 3 1 5 4 2 4: 24 of 35
  EXPECT_EQ(first.n, 7);
  EXPECT_TRUE(within(*first.value, 100.0 * 24 / 35, 1e-13));
  EXPECT_EQ(score(Scope::statement("T1")).n, 6);  // f not applicable, i skipped
}

TEST_F(Tiny9, TopTwoBoxIsAShareWithWilsonsInterval) {
  const Score first = score(Scope::statement("M1"), {Scale::top2, false, 0.95, 1});
  EXPECT_TRUE(within(*first.value, 100.0 * 4 / 7, 1e-13));  // 5 5 4 4
  EXPECT_TRUE(within(first.interval->lo, 25.0458364527657, 1e-12));
  EXPECT_TRUE(within(first.interval->hi, 84.178014474853, 1e-12));
  const Score weighted = score(Scope::statement("M1"), {Scale::top2, true, 0.95, 1});
  EXPECT_TRUE(within(*weighted.value, 56.25, 1e-13));  // 1 + 1 + 1 + 1.5 of 8
  EXPECT_TRUE(within(weighted.interval->lo, 22.8948271458648, 1e-12));
}

TEST_F(Tiny9, TopTwoBoxOfADimensionDoesNotExist) {
  const Score measure = score(Scope::dimension("measure"), {Scale::top2, false, 0.95, 1});
  EXPECT_TRUE(measure.none);
  EXPECT_FALSE(measure.value);
  EXPECT_EQ(measure.reason->source, "Top-2-box exists for statements only.");
}

TEST(Scores, AllFivesAreAHundredAllThreesSixtyAllOnesTwenty) {
  const Questionnaire questionnaire = twelve();
  const std::pair<const char*, double> cases[] = {
      {"5 5 5 5 5 5 5 5 5 5 5 5", 100}, {"3 3 3 3 3 3 3 3 3 3 3 3", 60}, {"1 1 1 1 1 1 1 1 1 1 1 1", 20}};
  for (const auto& [answers, expected] : cases) {
    Forms forms(questionnaire);
    forms.add(answers, 40);
    for (const Scope& scope : scopes(questionnaire)) {
      const Score score = scoreOf(forms.tally(), questionnaire, scope, {});
      EXPECT_EQ(score.value, expected) << scope.key();
      EXPECT_TRUE(score.no_variation);
      EXPECT_EQ(score.interval, (Interval{expected, expected}));
      EXPECT_EQ(score.reason->source, "No variation: an interval is not meaningful.");
    }
  }
}

TEST(Scores, BenchmarkRescaledAndMeanConvertExactly) {
  const Questionnaire questionnaire = twelve();
  Forms forms(questionnaire);
  forms.add("4 4 4 4 3 3 3 3 2 2 2 2", 6).add("5 5 5 5 4 4 4 4 1 1 1 1", 4);
  for (const Scope& scope : scopes(questionnaire)) {
    const double percent = *scoreOf(forms.tally(), questionnaire, scope, {Scale::benchmark, false, 0.95, 1}).value;
    const Score rescaled = scoreOf(forms.tally(), questionnaire, scope, {Scale::rescaled, false, 0.95, 1});
    const Score mean = scoreOf(forms.tally(), questionnaire, scope, {Scale::mean, false, 0.95, 1});
    EXPECT_TRUE(within(*rescaled.value, (percent - 20) / 0.8, 1e-13, 1e-12)) << scope.key();
    EXPECT_TRUE(within(*mean.value, percent / 20, 1e-13)) << scope.key();
  }
  // measure 80·.6 + 100·.4 = 88
  EXPECT_TRUE(within(*scoreOf(forms.tally(), questionnaire, Scope::dimension("measure"), {}).value, 88, 1e-13));
}

TEST(Scores, AReverseKeyedStatementIsTurned) {
  Questionnaire questionnaire = instrument({{"d", {"a", "b"}}});
  questionnaire.dimensions[0].statements[1].reverse = true;
  Forms forms(questionnaire);
  forms.add("5 1", 5);  // b as given 1, turned 5
  EXPECT_EQ(scoreOf(forms.tally(), questionnaire, Scope::statement("b"), {}).value, 100);
  EXPECT_EQ(scoreOf(forms.tally(), questionnaire, Scope::dimension("d"), {}).value, 100);
  EXPECT_EQ(scoreOf(forms.tally(), questionnaire, Scope::statement("b"), {Scale::top2, false, 0.95, 5}).value, 100);
}

TEST(Scores, FewerThanFiveAreSuppressedAndKeepTheirN) {
  const Questionnaire questionnaire = twelve();
  Forms forms(questionnaire);
  forms.add("5 5 5 5 4 4 4 4 3 3 3 3", 2).add("4 4 4 4 4 4 4 4 3 3 3 3", 2);
  const Score few = scoreOf(forms.tally(), questionnaire, Scope::overall(), {});
  EXPECT_TRUE(few.suppressed);
  EXPECT_FALSE(few.value || few.interval || few.raw_interval || few.summary.mean);
  EXPECT_EQ(few.n, 4);
  EXPECT_EQ(Words()(*few.reason), "Fewer than 5 answers: not shown.");
  forms.add("4 4 4 4 4 4 4 4 3 3 3 3");
  EXPECT_TRUE(scoreOf(forms.tally(), questionnaire, Scope::overall(), {}).value);
}

TEST(Scores, FewerThanThirtyStandOnASmallBase) {
  const Questionnaire questionnaire = twelve();
  Forms forms(questionnaire);
  forms.add("5 5 5 5 4 4 4 4 3 3 3 3", 29);
  EXPECT_TRUE(scoreOf(forms.tally(), questionnaire, Scope::overall(), {}).small_base);
  forms.add("4 4 4 4 4 4 4 4 3 3 3 3");
  EXPECT_FALSE(scoreOf(forms.tally(), questionnaire, Scope::overall(), {}).small_base);
  // Thirty persons, one of them as heavy as 29 others: n_eff = 58²/(29 + 29²) = 3.87.
  Forms heavy(questionnaire);
  heavy.add("5 5 5 5 4 4 4 4 3 3 3 3", 29).add("4 4 4 4 4 4 4 4 3 3 3 3", 1, 29);
  EXPECT_TRUE(scoreOf(heavy.tally(), questionnaire, Scope::overall(), {Scale::benchmark, true, 0.95, 5}).small_base);
  EXPECT_FALSE(scoreOf(heavy.tally(), questionnaire, Scope::overall(), {}).small_base);
}

TEST(Scores, NobodyIsNoneAndOneHasNoInterval) {
  const Questionnaire questionnaire = twelve();
  Forms forms(questionnaire);
  const Score nobody = scoreOf(forms.tally(), questionnaire, Scope::overall(), open);
  EXPECT_TRUE(nobody.none);
  EXPECT_EQ(nobody.n, 0);
  EXPECT_EQ(nobody.reason->source, "No answers.");
  forms.add("5 5 5 5 4 4 4 4 3 3 3 3");
  const Score one = scoreOf(forms.tally(), questionnaire, Scope::overall(), open);
  EXPECT_EQ(one.value, 80);
  EXPECT_FALSE(one.interval);
  EXPECT_TRUE(one.reason);
}

TEST(Scores, UnlikeAnswerScalesHaveNoMeanButRescale) {
  Questionnaire questionnaire = instrument({{"d", {"a", "b"}}});
  questionnaire.dimensions[0].statements[1].scale = {0, 10, {}};
  Forms forms(questionnaire);
  forms.add("3 5", 5).add("5 10", 5);
  const ScoreRules mean{Scale::mean, false, 0.95, 5};
  EXPECT_TRUE(scoreOf(forms.tally(), questionnaire, Scope::dimension("d"), mean).none);
  EXPECT_EQ(scoreOf(forms.tally(), questionnaire, Scope::statement("b"), mean).value, 7.5);
  // (3 + 5)/15 and 15/15
  const Score percent = scoreOf(forms.tally(), questionnaire, Scope::dimension("d"), {});
  EXPECT_TRUE(within(*percent.value, (100.0 * 8 / 15 + 100) / 2, 1e-13));
  // (2 + 5)/(4 + 10) and 1
  const Score rescaled =
      scoreOf(forms.tally(), questionnaire, Scope::dimension("d"), {Scale::rescaled, false, 0.95, 5});
  EXPECT_EQ(rescaled.value, 75);
}

TEST(Scales, TheNeutralLineStandsAtSixtyFiftyAndThree) {
  const Questionnaire questionnaire = twelve();
  EXPECT_EQ(boundsOf(questionnaire, Scope::overall(), Scale::benchmark), (Bounds{20, 100, 60}));
  EXPECT_EQ(boundsOf(questionnaire, Scope::overall(), Scale::rescaled), (Bounds{0, 100, 50}));
  EXPECT_EQ(boundsOf(questionnaire, Scope::overall(), Scale::mean), (Bounds{1, 5, 3}));
  EXPECT_EQ(boundsOf(questionnaire, Scope::statement("T2"), Scale::top2), (Bounds{0, 100, {}}));
  EXPECT_FALSE(boundsOf(questionnaire, Scope::overall(), Scale::top2));
}

TEST(Scales, TheFloorFollowsTheAnswerScale) {
  EXPECT_EQ(boundsOf(instrument({{"d", {"a"}}}, 1, 10), Scope::overall(), Scale::benchmark), (Bounds{10, 100, 55}));
  EXPECT_EQ(boundsOf(instrument({{"d", {"a"}}}, 0, 10), Scope::overall(), Scale::benchmark), (Bounds{0, 100, 50}));
  Questionnaire mixed = instrument({{"d", {"a", "b"}}});
  mixed.dimensions[0].statements[1].scale = {0, 10, {}};
  EXPECT_TRUE(within(boundsOf(mixed, Scope::overall(), Scale::benchmark)->floor, 100.0 / 15, 1e-13));
  EXPECT_FALSE(commonBounds(mixed, {Scope::statement("a"), Scope::statement("b")}, Scale::benchmark)->neutral);
  EXPECT_EQ(commonBounds(mixed, {Scope::statement("a"), Scope::statement("b")}, Scale::benchmark)->floor, 0);
}

TEST(Scales, APublishedFigureMovesToTheOtherScales) {
  EXPECT_EQ(fromBenchmark(52, Scale::rescaled), 40);
  EXPECT_EQ(fromBenchmark(52, Scale::mean), 2.6);
  EXPECT_FALSE(fromBenchmark(52, Scale::top2));
}

}  // namespace
}  // namespace cx
