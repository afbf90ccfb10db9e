// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/distribution.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/forms.h"

namespace cx {
namespace {

using test::Forms;
using test::instrument;
using testing::ElementsAre;

std::vector<std::int64_t> counts(const Distribution& answers) {
  std::vector<std::int64_t> out;
  for (const Distribution::Level& level : answers.levels) out.push_back(level.n);
  return out;
}

class Answers : public testing::Test {
 protected:
  static Questionnaire one(int min = 1, int max = 5) { return instrument({{"d", {"Q"}}}, min, max); }
  static Distribution of(const Questionnaire& questionnaire, const Forms& forms, const ScoreRules& rules = {}) {
    return distributionOf(forms.tally(), *questionnaire.statement("Q"), rules);
  }
};

// 2·1 4·2 5·3 2·4 1·5: top 3/14, bottom 6/14, net −21.43; half = 1.96·√((9/14 − (3/14)²)/14) = 40.47.
TEST_F(Answers, AreCountedByLevelWithTheNetOfTheTwoEnds) {
  const Questionnaire q = one();
  const Distribution answers = of(q, Forms(q).add("1", 2).add("2", 4).add("3", 5).add("4", 2).add("5", 1).add(".", 3));
  EXPECT_THAT(counts(answers), ElementsAre(2, 4, 5, 2, 1));
  EXPECT_EQ(answers.n, 14);
  EXPECT_DOUBLE_EQ(answers.levels[2].share, 5.0 / 14);
  EXPECT_DOUBLE_EQ(answers.top, 3.0 / 14);
  EXPECT_DOUBLE_EQ(answers.bottom, 6.0 / 14);
  EXPECT_NEAR(*answers.net, -21.42857, 1e-5);
  EXPECT_NEAR(answers.interval->lo, -61.9004, 1e-3);
  EXPECT_NEAR(answers.interval->hi, 19.0433, 1e-3);
  EXPECT_TRUE(answers.small_base);
}

TEST_F(Answers, KeepEveryLevelThatNobodyChose) {
  const Questionnaire q = one();
  const Distribution answers = of(q, Forms(q).add("4", 30));
  EXPECT_THAT(counts(answers), ElementsAre(0, 0, 0, 30, 0));
  EXPECT_EQ(answers.net, 100);
  EXPECT_TRUE(answers.no_variation);
  EXPECT_TRUE(answers.reason);
  EXPECT_FALSE(answers.small_base);
}

TEST_F(Answers, OfAReverseKeyedStatementStandInTheOrderOfAgreement) {
  Questionnaire q = one();
  q.dimensions[0].statements[0].reverse = true;
  const Distribution answers = of(q, Forms(q).add("1", 9).add("4", 6).add("5", 15));
  EXPECT_THAT(counts(answers), ElementsAre(15, 6, 0, 0, 9));
  EXPECT_EQ(answers.levels.front().answer, 5);  // as given
  EXPECT_DOUBLE_EQ(answers.top, 0.3);
  EXPECT_DOUBLE_EQ(*answers.net, -40);
}

// Weights: 10 people of weight 2 chose 5, 20 of weight 1 chose 1, 10 chose 3: Σw 50, so 40 % on each side; Σw² 70 and
// n_eff 2500/70 = 35.71; half = 1.96·√(0.8/35.71) = 29.33.
TEST_F(Answers, CountByTheirWeightsWhereAsked) {
  const Questionnaire q = one();
  const Forms forms = Forms(q).add("5", 10, 2).add("1", 20).add("3", 10);
  EXPECT_DOUBLE_EQ(*of(q, forms).net, -25);
  ScoreRules weighted;
  weighted.weighted = true;
  const Distribution answers = of(q, forms, weighted);
  EXPECT_DOUBLE_EQ(answers.levels[4].share, 0.4);
  EXPECT_EQ(answers.levels[4].n, 10);
  EXPECT_NEAR(*answers.net, 0, 1e-12);
  EXPECT_NEAR(answers.n_eff, 35.714286, 1e-6);
  EXPECT_NEAR(answers.interval->hi, 29.334, 1e-3);
}

TEST_F(Answers, OfTooFewPeopleAreNotTold) {
  const Questionnaire q = one();
  const Distribution few = of(q, Forms(q).add("1", 4));
  EXPECT_TRUE(few.suppressed);
  EXPECT_TRUE(few.levels.empty());
  EXPECT_FALSE(few.net);
  EXPECT_EQ(few.n, 4);
  const Distribution none = of(q, Forms(q).add("-", 4));
  EXPECT_FALSE(none.suppressed);
  EXPECT_FALSE(none.shown());
  EXPECT_EQ(none.n, 0);
  EXPECT_TRUE(none.reason);
}

// 3·0 3·1 10·5 8·9 16·10: 24/40 less 6/40 is 45; half = 1.96·√((0.75 − 0.2025)/40) = 22.93.
TEST_F(Answers, OfElevenPointsCountTwoAtEachEnd) {
  const Questionnaire q = one(0, 10);
  const Distribution answers = of(q, Forms(q).add("0", 3).add("1", 3).add("5", 10).add("9", 8).add("10", 16));
  ASSERT_EQ(answers.levels.size(), 11U);
  EXPECT_NEAR(*answers.net, 45, 1e-9);
  EXPECT_NEAR(answers.interval->lo, 22.07, 0.01);
}

TEST_F(Answers, OfTwoPointsHaveNothingBetween) {
  const Questionnaire q = one(0, 1);
  const Distribution answers = of(q, Forms(q).add("0", 10).add("1", 30));
  EXPECT_THAT(counts(answers), ElementsAre(10, 30));
  EXPECT_DOUBLE_EQ(*answers.net, 50);
}

TEST(SideOfAScale, OnlyAnOddNumberOfPointsHasAMiddle) {
  const auto sides = [](std::size_t points) {
    std::string out;
    for (std::size_t i = 0; i < points; ++i) {
      const Side side = sideOf(i, points);
      out += side == Side::disagree ? '-' : side == Side::middle ? '0' : '+';
    }
    return out;
  };
  EXPECT_EQ(sides(2), "-+");
  EXPECT_EQ(sides(3), "-0+");
  EXPECT_EQ(sides(4), "--++");
  EXPECT_EQ(sides(5), "--0++");
  EXPECT_EQ(sides(11), "-----0+++++");
}

}  // namespace
}  // namespace cx
