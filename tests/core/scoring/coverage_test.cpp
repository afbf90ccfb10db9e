// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/coverage.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "core/base/words.h"
#include "tests/support/calibration.h"
#include "tests/support/forms.h"

namespace cx {
namespace {

using enum IntervalKind;
using test::Condition;

const std::map<std::string, IntervalKind> kinds{{"overall_mean", overall},
                                                {"statement_mean", statement},
                                                {"top2_wilson", share},
                                                {"overall_change", change},
                                                {"statement_change", change},
                                                {"top2_change", change},
                                                {"paired_change", change},
                                                {"channel_difference", channel},
                                                {"nps", nps},
                                                {"net", net},
                                                {"alpha", alpha}};

AnswerShape shapeOf(const std::string& name) {
  return name == "symmetric" ? AnswerShape::middle : name == "skewed" ? AnswerShape::leaning : AnswerShape::at_the_end;
}

TEST(Coverage, EveryMeasuredCellBelowNinetyThreeIsNamedAndNoOther) {
  int named = 0;
  for (const char* shape : {"symmetric", "skewed", "ceiling"})
    for (const bool weighted : {false, true})
      for (const int n : {10, 30, 100, 500}) {
        const auto measured = test::measuredIn({shape, n, weighted});
        ASSERT_FALSE(measured.empty());
        for (const auto& [method, percent] : measured) {
          if (!kinds.contains(method)) continue;
          const auto weak = weakCoverage(kinds.at(method), shapeOf(shape), weighted, n);
          EXPECT_EQ(weak.has_value(), percent < 93) << method << " " << Condition{shape, n, weighted}.key();
          EXPECT_EQ(weak ? weak->percent : percent, percent) << method;
          named += weak.has_value();
        }
      }
  EXPECT_EQ(named, 50);
}

TEST(Coverage, NoDimensionIsClaimedToMoveMoreOftenThanInOneComparisonOfTwentyFromThirtyAnswersOn) {
  double dimension = 0, front = 0;
  for (const char* shape : {"symmetric", "skewed", "ceiling"})
    for (const bool weighted : {false, true})
      for (const int n : {30, 100, 500}) {
        const auto measured = test::measuredIn({shape, n, weighted});
        dimension = std::max(dimension, measured.at("dimensions_family"));
        front = std::max(front, measured.at("front_page"));
      }
  EXPECT_LE(dimension, 5);
  // Overall is tested beside them: what the method page says of both.
  EXPECT_NEAR(front, 6.7, 0.05);
}

TEST(Coverage, AScoreNearTheEndOfItsScaleSaysHowItsIntervalDid) {
  const Questionnaire questionnaire = test::twelve();
  test::Forms forms(questionnaire);
  forms.add("5 5 5 5 5 5 5 5 5 5 5 5", 9).add("4 5 4 5 3 5 5 5 4 4 5 5", 1);
  const Score high = scoreOf(forms.tally(), questionnaire, Scope::overall(), {});
  const auto note = coverageNote(high, questionnaire, Scope::overall(), {});
  ASSERT_TRUE(note);
  EXPECT_EQ(Words()(*note),
            "Optimistic: with about 10 answers this near the end of the scale, a 95 % interval held the true value in "
            "81 % of trial surveys.");
  test::Forms many(questionnaire);
  many.add("3 3 3 3 3 3 3 3 3 3 3 3", 60).add("4 3 4 3 3 3 3 3 4 4 3 3", 60);
  EXPECT_FALSE(
      coverageNote(scoreOf(many.tally(), questionnaire, Scope::overall(), {}), questionnaire, Scope::overall(), {}));
}

TEST(Coverage, TheMethodPageNamesWhatIsKnownToBeOptimistic) {
  const auto limits = methodLimits(false);
  ASSERT_EQ(limits.size(), 2U);
  EXPECT_EQ(Words()(limits[0]),
            "Near the end of the scale a 95 % interval of a score held in 81 % of trial surveys of 10 answers, 88 % of "
            "30, 93 % of 100.");
  EXPECT_EQ(Words()(limits[1]),
            "Without any change, 4.1 % of trial comparisons claimed one for a dimension, 6.2 % for a dimension or "
            "overall.");
  EXPECT_EQ(methodLimits(true).size(), 3U);
}

TEST(Coverage, WhatIsSaidOfTenAnswersIsWhatWasMeasured) {
  double dimension = 0, front = 0;
  for (const char* shape : {"symmetric", "skewed", "ceiling"}) {
    const auto measured = test::measuredIn({shape, 10, true});
    dimension = std::max(dimension, measured.at("dimensions_family"));
    front = std::max(front, measured.at("front_page"));
  }
  const auto said = [](double percent) { return Words().number(percent, 1); };
  const auto change = [&](const Condition& condition) {
    const auto measured = test::measuredIn(condition);
    return "With 10 answers a wave near the end of the scale changes are claimed too seldom: the 95 % interval of a "
           "change held in " +
           said(measured.at("overall_change")) + " % of trials overall, in " + said(measured.at("statement_change")) +
           " % for a statement.";
  };
  const auto plain = methodLimitsOfTen(false), weighted = methodLimitsOfTen(true);
  ASSERT_EQ(plain.size(), 1U);
  EXPECT_EQ(Words()(plain[0]), change({"ceiling", 10, false}));
  ASSERT_EQ(weighted.size(), 2U);
  EXPECT_EQ(Words()(weighted[0]), "With weights, 10 answers a wave and no change, " + said(dimension) +
                                      " % of trial comparisons claimed one for a dimension, " + said(front) +
                                      " % for a dimension or overall.");
  EXPECT_EQ(Words()(weighted[1]), change({"ceiling", 10, true}));
}

}  // namespace
}  // namespace cx
