// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/wording.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cx {
namespace {

using testing::ElementsAre;

const Words words;

Score score(double value, double lo, double hi, std::int64_t n = 184) {
  Score out;
  out.value = value;
  out.interval = out.raw_interval = Interval{lo, hi};
  out.n = n;
  out.n_eff = double(n);
  return out;
}

TEST(Wording, ASymmetricIntervalIsWrittenAsPlusMinus) {
  const Wording say(words, {});
  EXPECT_EQ(say.plusMinus(score(64.9, 63.2, 66.6)), "±1.7");
}

TEST(Wording, AnIntervalCutByTheScaleOrOfAShareIsWrittenOut) {
  const Wording say(words, {});
  Score cut = score(97, 94, 100);
  cut.raw_interval = Interval{94, 101};
  EXPECT_EQ(say.plusMinus(cut), "94.0 to 100.0");
  EXPECT_EQ(Wording(words, {Scale::top2, false, 0.95, 5}).plusMinus(score(59, 51.8, 65.9)), "51.8 to 65.9");
}

TEST(Wording, WithoutVariationNoPlusMinusZeroIsClaimed) {
  Score same = score(60, 60, 60);
  same.no_variation = true;
  const Wording say(words, {});
  EXPECT_EQ(say.plusMinus(same), "no variation");
  EXPECT_THAT(say.cells(same), ElementsAre("60.0", "–", "–", "184"));
  EXPECT_EQ(say.spoken("Overall", same), "Overall: 60.0, no variation, interval not meaningful, n 184");
}

TEST(Wording, ASuppressedScoreKeepsItsNAndItsReason) {
  Score few = score(60, 50, 70, 4);
  suppress(few, text("Fewer than %1 answers: not shown.", {Number{5}}));
  const Wording say(words, {});
  EXPECT_THAT(say.cells(few), ElementsAre("suppressed", "–", "–", "4"));
  EXPECT_EQ(say.missing(few), (Phrase{"suppressed", Tone::muted, Glyph::lock}));
  EXPECT_EQ(say.spoken("Store", few), "Store: Fewer than 5 answers: not shown. n 4");
}

TEST(Wording, SmallBasesCarryAStarAndWeightsTheEffectiveN) {
  Score small = score(61.5, 55, 68, 24);
  small.small_base = true;
  EXPECT_EQ(Wording(words, {}).n(small), "n 24*");
  small.n_eff = 17.6;
  EXPECT_EQ(Wording(words, {Scale::benchmark, true, 0.95, 5}).n(small), "n 24, eff. 18*");
}

TEST(Wording, TheFiveVerdictsAreTheFiveWords) {
  const Wording say(words, {});
  Change change;
  change.p = 0.2;
  std::vector<std::string> said;
  for (const Verdict verdict : {Verdict::rose, Verdict::fell, Verdict::no_detectable_change, Verdict::too_few_answers,
                                Verdict::not_comparable}) {
    change.verdict = verdict;
    said.push_back(say.verdict(change).text);
  }
  EXPECT_THAT(said, ElementsAre("rose", "fell", "no detectable change", "too few answers", "not comparable"));
  change.verdict = Verdict::no_detectable_change;
  change.p.reset();
  EXPECT_EQ(say.verdict(change).text, "no detectable change **");  // not tested
}

TEST(Wording, APublishedFigureIsPrintedAsItWasPublished) {
  const Against below{70, score(66, 64, 68), -4.0, Interval{-6, -2}, false, Standing::below};
  EXPECT_EQ(Wording(words, {}).standing(below), (Phrase{"70 below", Tone::strong, Glyph::diamond}));
  const Against mean{3.5, score(3.3, 3.2, 3.4), -0.2, Interval{-0.3, -0.1}, false, Standing::not_distinguishable};
  EXPECT_EQ(Wording(words, {Scale::mean, false, 0.95, 5}).standing(mean).text, "3.50 not distinguishable");
}

TEST(Wording, ListsReadLikeASentence) {
  EXPECT_EQ(listed({}, words), "");
  EXPECT_EQ(listed({"App"}, words), "App");
  EXPECT_EQ(listed({"App", "E-mail", "Store"}, words), "App, E-mail and Store");
  EXPECT_EQ(joined({"a", "", "b"}), "a · b");
}

TEST(Wording, ConfidenceIsWrittenWithoutIdleDecimals) {
  EXPECT_EQ(Wording(words, {}).level(), "95 %");
  EXPECT_EQ(Wording(words, {Scale::benchmark, false, 0.999, 5}).level(), "99.9 %");
}

}  // namespace
}  // namespace cx
