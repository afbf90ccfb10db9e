// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/analysis.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/words.h"
#include "core/io/analysis_json.h"
#include "core/survey/attribute.h"
#include "tests/support/oracle.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

/// Waves of the small instrument: dimensions A (a1 a2) and B (b1 b2).
class AnalysisTest : public testing::Test {
 protected:
  void change(const std::function<void(Workspace&)>& work) { value(workspace.edit(text("change"), work)); }
  WaveId wave(const std::string& key, int version = 1) {
    WaveId out;
    change([&](Workspace& w) {
      Wave made;
      made.key = key;
      made.questionnaire = version;
      out = addWave(w, made);
    });
    return out;
  }
  void form(WaveId in, const std::string& written, const std::string& person = {}, Weight weight = oneWeight,
            std::vector<LevelId> levels = {}) {
    change([&](Workspace& w) {
      Submission row;
      row.wave = in;
      row.channel = channelByKey(w, organisationWide)->id;
      row.answers = answers(written);
      row.person = person;
      row.weight = weight;
      row.levels = std::move(levels);
      addSubmission(w, row);
    });
  }
  [[nodiscard]] Analysis run(const Filter& filter = {}, int min_n = 0) const {
    return analyse(workspace, filter, min_n);
  }

  TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
};

TEST_F(AnalysisTest, PairsPeopleByTheirKeyAndTakesTheFirstRowOfAWave) {
  const WaveId first = wave("W1"), second = wave("W2");
  for (int i = 0; i < 12; ++i) {
    form(first, i % 2 ? "3333" : "2222", "p" + std::to_string(i));
    form(second, i % 2 ? "5555" : "3333", "p" + std::to_string(11 - i));
  }
  form(second, "1111", "p0");     // a second row of p0 is left out
  form(second, "11..", "p99");    // nobody of the first wave
  form(first, "5555", "p98", 0);  // counts nowhere
  const auto step = run().steps.at(0);
  const ScopeStep& overall = step.scopes.back();
  ASSERT_TRUE(overall.paired);
  EXPECT_EQ(overall.paired->n, 12U);
  EXPECT_TRUE(overall.pairing_holds);
  // p11 3333 → 3333, p10 2222 → 5555, p9 3333 → 3333 …: 0 and +60 in turn.
  EXPECT_TRUE(within(overall.paired->difference, 30, 1e-12));
  EXPECT_EQ(overall.comparison.n_older, 12U);
  EXPECT_EQ(overall.comparison.n_newer, 13U);  // p99 answered no statement of B
}

TEST_F(AnalysisTest, ComputesSmallGroupsAndFlagsThemAndKeepsThemOutOfTests) {
  const WaveId first = wave("W1"), second = wave("W2"), third = wave("W3");
  for (int i = 0; i < 6; ++i) form(first, i % 2 ? "3333" : "4444");
  for (int i = 0; i < 4; ++i) form(second, "5555");
  for (int i = 0; i < 7; ++i) form(third, i % 2 ? "2222" : "4444");
  const Analysis analysis = run();
  ASSERT_EQ(analysis.groups.front().name, "wave");
  const Breakdown& overall = analysis.groups.front().scopes.back();
  EXPECT_EQ(overall.groups.at(1).sample.plain.mean, 100);
  EXPECT_TRUE(overall.groups.at(1).suppressed);
  EXPECT_THAT(overall.tested, ElementsAre(0, 2));
  EXPECT_EQ(overall.pairs.size(), 1U);
  EXPECT_TRUE(analysis.steps.at(0).suppressed);
  EXPECT_EQ(analysis.trends.back().plain.waves, 2U);
  EXPECT_FALSE(analysis.trends.back().plain.slope);
  EXPECT_TRUE(run({}, 7).groups.front().scopes.back().groups.at(0).suppressed);
  EXPECT_FALSE(run({}, 1).groups.front().scopes.back().groups.at(0).suppressed) << "the threshold can only be raised";
}

TEST_F(AnalysisTest, LeavesOutWavesThatAnsweredAnotherInstrument) {
  const WaveId first = wave("W1");
  form(first, "1111");
  change([](Workspace& w) {
    Questionnaire next = currentQuestionnaire(w);
    next.dimensions[0].statements[0].scale.max = 7;
    addQuestionnaire(w, next);
  });
  const WaveId second = wave("W2", 2);
  form(second, "5555");
  const Analysis analysis = run();
  EXPECT_THAT(analysis.waves, ElementsAre("W2"));
  EXPECT_THAT(analysis.left_out, ElementsAre("W1"));
  EXPECT_EQ(analysis.rows, 1);
  EXPECT_EQ(analysis.statements.front().scale.max, 7);
  EXPECT_THAT(run({{first}, {}, {}}).left_out, IsEmpty()) << "alone it can be read under its own version";
  EXPECT_EQ(run({{first}, {}, {}}).rows, 1);
}

TEST_F(AnalysisTest, KeepsTheTimeOfAWaveWithoutAnswersBetweenOthers) {
  const WaveId first = wave("W1");
  wave("W2");
  const WaveId third = wave("W3"), fourth = wave("W4");
  wave("W5");
  int level = 2;
  for (const WaveId in : {first, third, fourth}) {
    for (int i = 0; i < 8; ++i) form(in, std::string(4, char('0' + level + i % 2)));
    ++level;
  }
  const Analysis analysis = run();
  EXPECT_THAT(analysis.waves, ElementsAre("W1", "W2", "W3", "W4"));
  // 50, 70 and 90 at the times 0, 2 and 3: b = Σ(t − 5/3)(y − 70) / Σ(t − 5/3)² = 60/(14/3)
  ASSERT_TRUE(analysis.trends.back().plain.slope);
  EXPECT_TRUE(within(analysis.trends.back().plain.slope->slope, 60 * 3 / 14.0, 1e-9));
  EXPECT_EQ(analysis.groups.front().scopes.back().groups.size(), 3U);
}

TEST_F(AnalysisTest, TwoAttributesAtOnceComeFromTheRows) {
  AttributeId role, region;
  change([&](Workspace& w) {
    role = addAttribute(w, {{}, "role", {}, {{0, "boss", {}}, {0, "staff", {}}}});
    region = addAttribute(w, {{}, "region", {}, {{0, "north", {}}, {0, "south", {}}}});
  });
  const WaveId in = wave("W1");
  for (int i = 0; i < 24; ++i)
    form(in, i % 2 ? "5555" : "1111", {}, oneWeight, {{role, i % 2 + 1}, {region, i % 3 ? 1 : 2}});
  const Analysis both = run({{}, {}, {{role, 1}, {region, 1}}});
  EXPECT_EQ(both.rows, 8);
  EXPECT_EQ(both.scopes.back().person.plain.mean, 20);
  const Analysis bosses = run({{}, {}, {{role, 1}}});
  ASSERT_EQ(bosses.groups.size(), 4U);
  EXPECT_EQ(bosses.groups[3].name, "region");
  EXPECT_EQ(bosses.groups[3].scopes.back().groups.at(0).sample.plain.n, 8U);
  EXPECT_EQ(bosses.groups[3].scopes.back().groups.at(1).sample.plain.n, 4U);
}

}  // namespace
}  // namespace cx
