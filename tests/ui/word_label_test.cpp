// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/word_label.h"

#include <gtest/gtest.h>

#include "ui/label.h"

namespace cx {
namespace {

const QString sentence = QStringLiteral("관리는 4.7점 상승, 48시간 안 후속 조치 동의는 7.9점 하락");

class WordLabelTest : public testing::Test {
 protected:
  WordLabelTest() {
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setText(sentence);
  }
  WordLabel label;
};

TEST_F(WordLabelTest, EndsKoreanLinesBetweenWordsAtAnyWidth) {
  const QStringList words = sentence.split(u' ');
  for (int width = 80; width < 500; width += 7) {
    const QStringList lines = label.lines(width).split(u'\n');
    EXPECT_EQ(lines.join(u' '), sentence) << width;
    for (const QString& line : lines) {
      EXPECT_LE(label.fontMetrics().horizontalAdvance(line), width);
      for (const QString& word : line.split(u' ')) EXPECT_TRUE(words.contains(word)) << qPrintable(word);
    }
  }
}

TEST_F(WordLabelTest, IsAsHighAsItsLines) {
  const int one = label.fontMetrics().height();
  EXPECT_NEAR(label.heightForWidth(2000), one, 2);
  const auto lines = label.lines(160).count(u'\n') + 1;
  EXPECT_GT(lines, 1);
  EXPECT_NEAR(label.heightForWidth(160), lines * label.fontMetrics().lineSpacing(), 4);
}

TEST_F(WordLabelTest, LetsAWordThatIsTooWideBreakSomewhere) {
  const QString word = QStringLiteral("고객경험관리벤치마크설문조사결과보고서");
  label.setText(word);
  EXPECT_EQ(label.lines(60).remove(u'\n'), word);
  for (const QString& line : label.lines(60).split(u'\n'))
    EXPECT_LE(label.fontMetrics().horizontalAdvance(line), 60) << qPrintable(line);
  EXPECT_GT(label.heightForWidth(60), 2 * label.fontMetrics().height());
}

TEST(Unbreakable, JoinsTheLettersOfKoreanWordsOnly) {
  EXPECT_EQ(unbreakable(QStringLiteral("Follow-up within 48 hours")), QStringLiteral("Follow-up within 48 hours"));
  EXPECT_EQ(unbreakable(QStringLiteral("후속 조치")), QStringLiteral("후\u2060속 조\u2060치"));
  EXPECT_EQ(unbreakable(QStringLiteral("the 90 % interval")), QStringLiteral("the 90\u00a0% interval"));
}

TEST(Unbreakable, TakesNoRoom) {
  const QLabel label;
  EXPECT_EQ(label.fontMetrics().horizontalAdvance(unbreakable(sentence)),
            label.fontMetrics().horizontalAdvance(sentence));
}

}  // namespace
}  // namespace cx
