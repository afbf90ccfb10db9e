// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_match.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cx {
namespace {

int distance(const QString& query, const QString& text) {
  const auto fit = fitOf(query, text);
  return fit ? fit->distance : -1;
}

QString underlined(const QString& query, const QString& text) {
  QString out;
  const auto fit = fitOf(query, text);
  for (const Letters& one : fit ? fit->letters : QList<Letters>()) out += text.mid(one.start, one.length) + u'|';
  return out;
}

TEST(FindMatch, FindsAWordWhateverItsCapitalsAndMarksIt) {
  EXPECT_EQ(underlined(u"FOLLOW"_s, u"T2 Follow-up within 48 hours"_s), u"Follow|"_s);
  EXPECT_EQ(underlined(u"hours follow"_s, u"T2 Follow-up within 48 hours"_s), u"Follow|hours|"_s);
  EXPECT_FALSE(fitOf(u"follow fax"_s, u"T2 Follow-up within 48 hours"_s)) << "every word must fit";
}

TEST(FindMatch, ValuesTheStartOfTheTextMoreThanOfAWordAndThatMoreThanTheMiddle) {
  EXPECT_EQ(distance(u"re"_s, u"Report"_s), 0);
  EXPECT_EQ(distance(u"re"_s, u"Board report"_s), 1);
  EXPECT_EQ(distance(u"re"_s, u"Score"_s), 2);
  EXPECT_EQ(distance(u"up"_s, u"Group up"_s), 1) << "the word's start, though the middle of another comes first";
}

TEST(FindMatch, FindsHangulByItsInitialConsonants) {
  EXPECT_EQ(underlined(u"ㅊㄴ"_s, u"전체 채널"_s), u"채널|"_s);
  EXPECT_EQ(underlined(u"ㄱㅇ"_s, u"개요"_s), u"개요|"_s);
  EXPECT_FALSE(fitOf(u"ㄱㅎ"_s, u"개요"_s));
}

TEST(FindMatch, FindsHangulThatIsStillBeingTyped) {
  EXPECT_TRUE(fitOf(u"채너"_s, u"채널"_s)) << "널 begins as 너";
  EXPECT_TRUE(fitOf(u"채ㄴ"_s, u"채널"_s));
  EXPECT_FALSE(fitOf(u"챈"_s, u"채널"_s)) << "a final consonant was typed that is not there";
}

TEST(FindMatch, LetsAnEmptyQueryFitEverything) {
  EXPECT_EQ(distance(u"  "_s, u"Overview"_s), 0);
  EXPECT_EQ(underlined(u""_s, u"Overview"_s), QString());
}

}  // namespace
}  // namespace cx
