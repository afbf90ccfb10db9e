// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/reliability.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "core/chart/why.h"
#include "tests/support/survey_fixture.h"

namespace cx {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

const Words words;

// Measure: M1 = M2 and M3 = M4, the two pairs independent, values 2 and 4, each of the four combinations ten times.
// With v the variance of one statement: total 4v + 2·2v = 8v, alpha 4/3·(1 − 4/8) = 2/3; M1 with the rest
// v/√(v·5v) = 0.447; without M1 3/2·(1 − 3/5) = 0.6. Manage is answered alike: no variance. Master: all four equal,
// alpha 4/3·(1 − 4/16) = 1.
class ReliabilityOfAView : public test::SurveyTest {
 protected:
  void fill(int times) {
    const auto w1 = wave("W1");
    const auto web = channel("website");
    forms(w1, web, "2 2 2 2 3 3 3 3 2 2 2 2", times);
    forms(w1, web, "2 2 4 4 3 3 3 3 2 2 2 2", times);
    forms(w1, web, "4 4 2 2 3 3 3 3 4 4 4 4", times);
    forms(w1, web, "4 4 4 4 3 3 3 3 4 4 4 4", times);
    forms(w1, web, "5 . 5 5 1 1 1 1 . 5 5 5", 3);  // not complete in Measure and Master
  }
  std::vector<DimensionReliability> all() {
    const Selection selection(workspace, {});
    return reliabilitiesOf(workspace, selection, *selection.wave());
  }
};

TEST_F(ReliabilityOfAView, RestsOnTheFormsThatAnswerEveryStatement) {
  fill(10);
  const auto found = all();
  ASSERT_THAT(found, SizeIs(3));
  EXPECT_EQ(found[0].value.n, 40U);
  EXPECT_NEAR(*found[0].value.alpha, 2.0 / 3, 1e-12);
  EXPECT_NEAR(*found[0].value.statements[0].r_rest, 1 / std::sqrt(5.0), 1e-12);
  EXPECT_NEAR(*found[0].value.statements[0].alpha_dropped, 0.6, 1e-12);
  EXPECT_EQ(found[0].band(), ReliabilityBand::weak) << "the lower end decides";
  EXPECT_EQ(found[2].value.n, 40U);
  EXPECT_NEAR(*found[2].value.alpha, 1, 1e-12);
  EXPECT_EQ(found[2].band(), ReliabilityBand::redundant);
}

TEST_F(ReliabilityOfAView, WarnsWhereTheIntervalReachesBelowSixTenths) {
  fill(10);
  const auto notices = reliabilityNotices(workspace, {}, words);
  ASSERT_THAT(notices, SizeIs(1));
  EXPECT_EQ(notices[0].text.text, "Measure: alpha may be below 0.6");
  EXPECT_THAT(notices[0].small, StartsWith("alpha 0.67 (0.4"));
  EXPECT_THAT(notices[0].small, HasSubstr("n 40: weak"));
}

TEST_F(ReliabilityOfAView, SaysNothingOnFewerThanThirtyForms) {
  fill(7);
  EXPECT_THAT(reliabilityNotices(workspace, {}, words), IsEmpty());
  const Facts facts = factsOf(workspace, {});
  EXPECT_THAT(reliabilitySentence(facts, all(), words),
              StartsWith("Measure: none: 28 forms answer every statement, 30 are needed; "));
}

TEST_F(ReliabilityOfAView, DrawsAlphaWithItsIntervalAndEachStatementBelow) {
  fill(10);
  const Chart chart = reliabilityChart(factsOf(workspace, {}), all(), words);
  const auto& rows = std::get<RowChart>(chart.body).rows;
  ASSERT_THAT(rows, SizeIs(3 + 12));
  EXPECT_EQ(rows[0].label, "Measure");
  EXPECT_NEAR(test::marks(rows[0], Mark::Kind::dot).at(0).to, 2.0 / 3, 1e-12);
  EXPECT_THAT(test::marks(rows[0], Mark::Kind::whisker), SizeIs(1));
  EXPECT_EQ(rows[1].code, "M1");
  EXPECT_EQ(rows[1].cells[0].main.text, "0.60");
  EXPECT_EQ(rows[1].cells[1].main.text, "item–rest r 0.45");
  EXPECT_EQ(chart.table.rows[1].cells.back(), "0.45");
  EXPECT_THAT(chart.summary, HasSubstr("Measure: alpha 0.67"));
}

TEST_F(ReliabilityOfAView, IsExplainedLikeEveryFigure) {
  fill(10);
  const Why why = whyOf(workspace, {}, {Subject::Kind::reliability, Scope::dimension("measure")}, words);
  EXPECT_EQ(why.title, "Why 0.67?");
  EXPECT_THAT(plainText(why), HasSubstr("M1\titem–rest r 0.45, alpha without it 0.60"));
  EXPECT_THAT(plainText(why), HasSubstr("over the 40 forms that answer all 4 statements"));
}

}  // namespace
}  // namespace cx
