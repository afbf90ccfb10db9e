// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/wording_diff.h"

#include <gtest/gtest.h>

namespace cx {
namespace {

using Kind = WordingPiece::Kind;

TEST(WordingDiff, StrikesWhatWentBeforeWhatTookItsPlace) {
  EXPECT_EQ(wordingDiff("KPIs are reported to management", "KPIs are reported at board level"),
            (std::vector<WordingPiece>{
                {Kind::same, "KPIs are reported"}, {Kind::removed, "to management"}, {Kind::added, "at board level"}}));
}

TEST(WordingDiff, SplitsKoreanByEojeol) {
  EXPECT_EQ(wordingDiff("고객 피드백 KPI를 경영진에 보고한다", "고객 피드백 KPI를 이사회에 보고한다"),
            (std::vector<WordingPiece>{{Kind::same, "고객 피드백 KPI를"},
                                       {Kind::removed, "경영진에"},
                                       {Kind::added, "이사회에"},
                                       {Kind::same, "보고한다"}}));
}

TEST(WordingDiff, OfTheSameWordsIsOnePieceAndOfNothingIsNone) {
  EXPECT_EQ(wordingDiff("One  two", "One two"), (std::vector<WordingPiece>{{Kind::same, "One two"}}));
  EXPECT_TRUE(wordingDiff("", "").empty());
  EXPECT_EQ(wordingDiff("", "new"), (std::vector<WordingPiece>{{Kind::added, "new"}}));
}

WordingChange suggested(const std::string& older, const std::string& newer) {
  Statement was, now;
  was.text = {older, ""};
  now.text = {newer, ""};
  return suggestedClass(was, now);
}

TEST(SuggestedClass, OfCaseAndPunctuationIsCosmetic) {
  EXPECT_EQ(suggested("Feedback is shared.", "feedback is “shared”"), WordingChange::cosmetic);
  EXPECT_EQ(suggested("E-mail is answered", "Email is answered"), WordingChange::cosmetic);
}

TEST(SuggestedClass, OfOneWordInSevenIsMinor) {
  EXPECT_EQ(suggested("Insights are reported regularly inside the team", "Insights are reported often inside the team"),
            WordingChange::minor);
}

TEST(SuggestedClass, OfANumberOrANegationIsBreakingHoweverFewTheWords) {
  EXPECT_EQ(suggested("Customer feedback gets a follow-up call within 48 hours",
                      "Customer feedback gets a follow-up call within 24 hours"),
            WordingChange::breaking);
  EXPECT_EQ(suggested("Feedback is shared with all of the departments here",
                      "Feedback is not shared with all of the departments here"),
            WordingChange::breaking);
  Statement was, now;
  was.text = {"", "고객 피드백을 모든 관련 부서와 항상 공유한다"};
  now.text = {"", "고객 피드백을 모든 관련 부서와 항상 공유하지 않는다"};
  EXPECT_EQ(suggestedClass(was, now), WordingChange::breaking);
}

TEST(SuggestedClass, OfHalfTheWordsIsBreaking) {
  EXPECT_EQ(suggested("KPIs are reported to management", "KPIs are reported at board level"), WordingChange::breaking);
}

TEST(SuggestedClass, OfANewTranslationIsMinorAndLooksAtChannelAndLabelsToo) {
  Statement was;
  was.text = {"Feedback is shared", ""};
  Statement translated = was;
  translated.text.ko = "피드백을 공유한다";
  EXPECT_EQ(suggestedClass(was, translated), WordingChange::minor);
  Statement spoken = was;
  spoken.channel_text = was.text;  // the same words, now written out
  EXPECT_EQ(suggestedClass(was, spoken), WordingChange::cosmetic);
  Statement labelled = was, relabelled = was;
  labelled.scale.labels[1] = {"Never", ""};
  relabelled.scale.labels[1] = {"Fully disagree", ""};
  EXPECT_EQ(suggestedClass(labelled, relabelled), WordingChange::breaking);
}

}  // namespace
}  // namespace cx
