// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/outcomes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/chart/pages.h"
#include "tests/support/oracle.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;
using testing::HasSubstr;

const Words words;

/// The small instrument, asking besides whether people would recommend us (0–10) and are satisfied (1–5).
Questionnaire asking() {
  Questionnaire out = smallQuestionnaire();
  out.outcomes = {{"nps", {"Recommend us", "추천"}, {0, 10, {}}, {}, -1}, {"csat", {}, {1, 5, {}}, {}, -1}};
  return out;
}

class Outcomes : public testing::Test {
 protected:
  void SetUp() override {
    value(workspace.edit(text("wave"), [&](Workspace& w) { wave = addWave(w, {{}, "W1", {}, 0, {}, {}, 1}); }));
  }
  void form(int recommends, int satisfied) {
    const Questionnaire asked = currentQuestionnaire(workspace);
    Submission row;
    row.wave = wave;
    row.channel = channelByKey(workspace, organisationWide)->id;
    row.answers = answers("3333");
    if (recommends >= 0) setAnswer(row.answers, asked.outcome("nps")->slot, Answer::score(recommends), 0);
    if (satisfied > 0) setAnswer(row.answers, asked.outcome("csat")->slot, Answer::score(satisfied), 1);
    value(workspace.edit(text("form"), [&](Workspace& w) { addSubmission(w, row); }));
  }
  [[nodiscard]] Facts facts() const { return factsOf(workspace, {}); }

  TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder, asking());
  WaveId wave;
};

TEST_F(Outcomes, StandOnTheFrontPageWithTheirIntervals) {
  for (int i = 0; i < 20; ++i) form(i < 5 ? 9 : i < 10 ? 10 : i < 14 ? 8 : 3, i < 15 ? 4 + i % 2 : 2);
  const auto found = outcomesOf(facts());
  ASSERT_EQ(found.size(), 2U);
  // Ten promote, six detract: 50 − 30. Rocks: n' = 23, p' = 10.75/23, d' = 6.75/23, centre 17.391, half 34.933.
  EXPECT_TRUE(within(*found[0].score.value, 20, 1e-12));
  EXPECT_TRUE(within(found[0].score.interval->lo, 17.3913 - 34.9328, 1e-4)) << found[0].score.interval->lo;
  EXPECT_TRUE(within(found[0].score.interval->hi, 17.3913 + 34.9328, 1e-4)) << found[0].score.interval->hi;
  EXPECT_TRUE(found[0].score.small_base);
  // Fifteen of twenty from 4 on; Wilson: centre 0.709718, half 0.178419.
  EXPECT_TRUE(within(*found[1].score.value, 75, 1e-12));
  EXPECT_TRUE(within(found[1].score.interval->lo, 53.13, 1e-3)) << found[1].score.interval->lo;
  EXPECT_TRUE(within(found[1].score.interval->hi, 88.81, 1e-3)) << found[1].score.interval->hi;

  const Table table = overviewPage(workspace, {}, words).outcomes;
  ASSERT_EQ(table.rows.size(), 2U);
  EXPECT_EQ(table.rows[0].cells[0], "NPS");
  EXPECT_EQ(table.rows[0].cells[1], "20.0");
  EXPECT_EQ(table.rows[0].cells[4], "20*");
  EXPECT_EQ(table.rows[0].cells[5], "promoters 50.0 %, detractors 30.0 %");
  EXPECT_EQ(table.rows[1].cells[5], "share of answers from 4 to 5");
}

TEST_F(Outcomes, OpenTheirWhy) {
  for (int i = 0; i < 20; ++i) form(i < 10 ? 10 : 9, 5);
  form(-1, 0);
  const Table table = outcomeTable(facts(), words);
  ASSERT_TRUE(table.rows[0].subjects.at(1));
  const std::string why = plainText(whyOf(workspace, {}, *table.rows[0].subjects[1], words));
  EXPECT_THAT(why, HasSubstr("Why 100.0?"));
  EXPECT_THAT(why, HasSubstr("20 of 21 forms"));
  EXPECT_THAT(why, HasSubstr("Recommend us"));
  EXPECT_THAT(why, HasSubstr("adjusted Wald"));
  EXPECT_THAT(why, HasSubstr("9: 10 · 10: 10"));
  const std::string csat = plainText(whyOf(workspace, {}, *table.rows[1].subjects[1], words));
  EXPECT_THAT(csat, HasSubstr("Clopper–Pearson"));
}

TEST_F(Outcomes, SayWhereTheirIntervalIsKnownToBeOptimistic) {
  for (int i = 0; i < 10; ++i) form(i == 0 ? 7 : 10, 5);
  const std::string why = plainText(whyOf(workspace, {}, {Subject::Kind::outcome, Scope::statement("nps")}, words));
  EXPECT_THAT(why, HasSubstr("Optimistic: with about 10 answers this near the end of the scale"));
}

TEST_F(Outcomes, AreSuppressedWhereFewAnsweredThem) {
  for (int i = 0; i < 30; ++i) form(i < 3 ? 9 : -1, 4);
  const auto found = outcomesOf(facts());
  EXPECT_TRUE(found[0].score.suppressed);
  EXPECT_FALSE(found[0].score.value);
  EXPECT_TRUE(found[0].answers.empty());
  EXPECT_EQ(outcomeTable(facts(), words).rows[0].cells[1], "suppressed");
}

TEST_F(Outcomes, TheQualityLineSaysHowMuchTheFiguresRestOn) {
  for (int i = 0; i < 25; ++i) form(5, 5);
  value(workspace.edit(text("gap"), [&](Workspace& w) {
    Submission row = latestSubmissions(w, {}, 1).front();
    row.answers = answers("3.3.");
    updateSubmission(w, row);
  }));
  // 98 of 100 answers; 1.959964·√(0.25/25) = 19.6 points.
  EXPECT_EQ(qualityLine(facts(), words),
            "25 submission(s); 98.0 % of the answers asked for were given; small base, n < 30; worst-case margin of a "
            "share ±19.6 points.");
}

TEST(NoOutcomes, LeaveTheFrontPageAsItIs) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  EXPECT_TRUE(outcomeScores({}, smallQuestionnaire(), {}).empty());
}

}  // namespace
}  // namespace cx
