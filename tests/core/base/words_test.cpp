// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include <gtest/gtest.h>

namespace cx {
namespace {

TEST(Words, RoundFirstThenTheSign) {
  const Words words;
  EXPECT_EQ(words.number(-0.04, 1), "0.0");
  EXPECT_EQ(words.number(-0.05, 1), "−0.1");
  EXPECT_EQ(words.signedNumber(0.04, 1), "0.0");
  EXPECT_EQ(words.signedNumber(4.65, 1), "+4.7");
  EXPECT_EQ(words.number(1234567.25, 1), "1,234,567.3");
}

TEST(Words, PutArgumentsIntoTheSentenceOfEachLanguage) {
  const Text sentence = text("%1 rose %2 points", {LocalText{"Manage", "관리"}, Number{4.65, 1, false}});
  EXPECT_EQ(Words()(sentence), "Manage rose 4.7 points");
  const Words korean(Language::ko, [](const std::string&, std::int64_t) { return std::string("%1{은/는} %2점 상승"); });
  EXPECT_EQ(korean(sentence), "관리는 4.7점 상승");
}

TEST(Words, ChooseKoreanParticlesByTheLastSound) {
  EXPECT_EQ(particleAfter("측정", "은/는"), "은");
  EXPECT_EQ(particleAfter("관리", "은/는"), "는");
  EXPECT_EQ(particleAfter("채널", "으로/로"), "로");  // ㄹ takes 로
  EXPECT_EQ(particleAfter("앱", "으로/로"), "으로");
  EXPECT_EQ(particleAfter("“매장”", "을/를"), "을");  // the quote is silent
  EXPECT_EQ(particleAfter("T3", "이/가"), "이");      // 삼
  EXPECT_EQ(particleAfter("T2", "이/가"), "가");      // 이
}

TEST(Words, ChooseParticlesInTheirOwnSentenceAndLeaveThoseOfANameAlone) {
  const Words korean(Language::ko, [](const std::string& source, std::int64_t) { return source; });
  EXPECT_EQ(korean(text("“%1”{을/를} 지움{", {"매장 {은/는} {a/b}"})), "“매장 {은/는} {a/b}”를 지움{");  // 비
  EXPECT_EQ(korean(text("%1{을/를} 마침", {nested(text("%1{이/가} 받은 %2", {"관리", "앱"}))})),
            "관리가 받은 앱을 마침");
  EXPECT_EQ(Words()(text("{a/b}")), "{a/b}");
}

TEST(Words, WriteDatesAndRangesByLanguage) {
  const Date first = *parseIsoDate("2026-09-14"), last = *parseIsoDate("2026-09-27");
  const Words english, korean(Language::ko);
  EXPECT_EQ(english.dates(first, last), "14–27 Sep 2026");
  EXPECT_EQ(korean.dates(first, last), "2026년 9월 14~27일");
  EXPECT_EQ(english.range(-0.5, 4.4, 1), "−0.5 to 4.4");
  EXPECT_EQ(korean.range(-0.5, 4.4, 1), "−0.5 ~ 4.4");
  EXPECT_EQ(english.pValue(0.00049), "< 0.001");
}

TEST(Texts, SurviveJson) {
  const Text nestedText = text("%1: %2 %3 %4", {std::string("a\"b"), Number{1.5, 2, true}, *parseIsoDate("2026-01-31"),
                                                nested(counted(3, "%n rows"))});
  EXPECT_EQ(textFromJson(toJson(nestedText)), nestedText);
  EXPECT_THROW((void)textFromJson("{"), std::exception);
}

TEST(Dates, RefuseWhatIsNoDay) {
  EXPECT_TRUE(parseIsoDate("2024-02-29"));
  EXPECT_FALSE(parseIsoDate("2023-02-29"));
  EXPECT_FALSE(parseIsoDate("2023-2-09"));
  EXPECT_EQ(isoInstant(*parseIsoInstant("2026-11-20T09:00:07Z")), "2026-11-20T09:00:07Z");
}

}  // namespace
}  // namespace cx
