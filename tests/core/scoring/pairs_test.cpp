// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pairs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "core/chart/facts.h"
#include "core/chart/wording.h"
#include "core/io/import.h"
#include "core/scoring/changes.h"
#include "core/scoring/parity.h"
#include "core/scoring/suppression.h"
#include "core/survey/attribute.h"
#include "core/tally/tally_cells.h"
#include "tests/support/oracle.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;
using testing::HasSubstr;

/// Waves and channels of the small instrument: dimensions A (a1 a2) and B (b1 b2).
class PairsTest : public testing::Test {
 protected:
  void change(const std::function<void(Workspace&)>& work) { value(workspace.edit(text("change"), work)); }
  WaveId wave(const std::string& key) {
    WaveId out;
    change([&](Workspace& w) { out = addWave(w, {{}, key, {}, 0, {}, {}, 1}); });
    return out;
  }
  ChannelId channel(const std::string& key) {
    ChannelId out;
    change([&](Workspace& w) { out = addChannel(w, {{}, key, {}, ChannelKind::digital, 0}); });
    return out;
  }
  void form(WaveId in, ChannelId about, const std::string& written, const std::string& person = {},
            Weight weight = oneWeight) {
    change([&](Workspace& w) {
      Submission row;
      row.wave = in;
      row.channel = about;
      row.answers = answers(written);
      row.person = person;
      row.weight = weight;
      addSubmission(w, row);
    });
  }
  [[nodiscard]] Facts facts(View view = {}) const { return factsOf(workspace, view); }

  TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
};

std::string person(int number) {
  return "p" + std::to_string(number);
}

TEST_F(PairsTest, TheSamePeopleTwiceJudgeTheChangeWhereTenAndHalfOfTheSmallerWaveAreMet) {
  const WaveId first = wave("W1"), second = wave("W2");
  const ChannelId web = channel("web");
  // Everybody moves up by 5 or by 15 points (of 20, one step in one or three of four statements).
  for (int i = 0; i < 12; ++i) {
    form(first, web, i % 3 == 0 ? "1122" : i % 3 == 1 ? "3344" : "2233", person(i));
    form(second, web, i % 3 == 0 ? "2122" : i % 3 == 1 ? "4454" : "3233", person(i));
  }
  for (int i = 0; i < 5; ++i) form(first, web, "1111", person(100 + i));
  for (int i = 0; i < 5; ++i) form(second, web, "5555", person(200 + i));
  const Facts found = facts();
  const Change& overall = found.changes->overall;
  EXPECT_EQ(overall.test, ChangeTest::paired);
  EXPECT_EQ(overall.met, 12);
  // Eight rise by 1 of 20 points possible, four by 3: (8·5 + 4·15) / 12.
  EXPECT_TRUE(within(*overall.difference, 100.0 / 12, 1e-12));
  // sd² = (8·(5 − 8.3333)² + 4·(15 − 8.3333)²) / 11 = 24.2424; t = 8.3333 / √(24.2424 / 12) = 5.8630
  EXPECT_TRUE(within(*overall.p, 0.000108808, 1e-5)) << *overall.p;
  EXPECT_EQ(overall.verdict, Verdict::rose);
  EXPECT_EQ(Wording(Words(), found.rules()).test(overall), "paired, unweighted, 12 pairs");
  // Independent groups would have compared 4 strangers' ones with 4 strangers' fives too.
  EXPECT_GT(*overall.newer.value - *overall.older.value, 20);
}

TEST_F(PairsTest, NinePeopleOrLessThanHalfOfTheSmallerWaveMakeNoPairs) {
  const WaveId first = wave("W1"), second = wave("W2");
  const ChannelId web = channel("web");
  for (int i = 0; i < 25; ++i) {
    form(first, web, i % 2 ? "3333" : "2222", person(i));
    form(second, web, i % 2 ? "4444" : "3332", person(i + 15));  // ten are met, of 25 and 25
  }
  const Facts found = facts();
  EXPECT_EQ(found.changes->overall.met, 10);
  EXPECT_EQ(found.changes->overall.test, ChangeTest::welch);
  EXPECT_TRUE(
      within(*found.changes->overall.difference, *found.now.overall.value - *found.before->overall.value, 1e-12));
}

TEST_F(PairsTest, AFormOfWeightZeroMeetsNobodyAndWeightsPlayNoPart) {
  const WaveId first = wave("W1"), second = wave("W2");
  const ChannelId web = channel("web");
  for (int i = 0; i < 11; ++i) {
    form(first, web, "2222", person(i), i == 0 ? 0 : oneWeight);
    form(second, web, i % 2 ? "4444" : "3333", person(i), i == 1 ? 5 * oneWeight : oneWeight);
  }
  View view;
  view.weighted = true;
  const Facts found = facts(view);
  const Change& overall = found.changes->overall;
  EXPECT_EQ(overall.met, 10);
  EXPECT_EQ(overall.test, ChangeTest::welch) << "one newcomer stands alone";
  form(first, web, "2222", person(0));
  const Facts all = facts(view);
  EXPECT_EQ(all.changes->overall.test, ChangeTest::paired);
  // Five rise by 40 (odd), six by 20.
  EXPECT_TRUE(within(*all.changes->overall.difference, (5 * 40 + 6 * 20) / 11.0, 1e-12));
}

TEST_F(PairsTest, FewerThanTheThresholdOutsideThePairsWouldBeGivenAwayAndAreNot) {
  EXPECT_FALSE(pairsReveal(0, 0, 5));
  EXPECT_TRUE(pairsReveal(0, 1, 5));
  EXPECT_TRUE(pairsReveal(2, 2, 5));
  EXPECT_FALSE(pairsReveal(1, 4, 5));
  EXPECT_FALSE(pairsReveal(0, 5, 5));
}

TEST_F(PairsTest, StatementsArePairedTooAndSharesAreNot) {
  const WaveId first = wave("W1"), second = wave("W2");
  const ChannelId web = channel("web");
  for (int i = 0; i < 12; ++i) {
    form(first, web, i < 2 ? ".222" : "1222", person(i));
    form(second, web, i % 2 ? "2222" : "3222", person(i));
  }
  View view;
  const Facts found = facts(view);
  const Change& a1 = found.changes->statements.front();
  EXPECT_EQ(a1.test, ChangeTest::paired);
  EXPECT_EQ(a1.met, 10);
  EXPECT_TRUE(within(*a1.difference, (5 * 20 + 5 * 40) / 10.0, 1e-12));
  view.scale = Scale::top2;
  EXPECT_EQ(facts(view).changes->statements.front().test, ChangeTest::newcombe);
  EXPECT_EQ(facts(view).changes->overall.test, ChangeTest::paired);
}

TEST_F(PairsTest, AChannelAndTheRestArePairedByPerson) {
  const WaveId only = wave("W1");
  const ChannelId web = channel("web"), app = channel("app");
  for (int i = 0; i < 14; ++i) {
    form(only, web, i % 2 ? "4444" : "2222", person(i));
    form(only, app, i % 2 ? "3443" : "1222", person(i));
  }
  const Facts found = facts();
  ASSERT_EQ(found.parity.channels.size(), 2U);
  const ChannelParity& one = found.parity.channels.front();
  EXPECT_EQ(one.pairs, 14);
  // Seven times 2 of 20 points apart, seven times 1: (7·10 + 7·5) / 14.
  EXPECT_TRUE(within(*one.difference, 7.5, 1e-12));
  EXPECT_EQ(one.verdict, ParityVerdict::different);
  EXPECT_TRUE(within(*found.parity.channels.back().difference, -7.5, 1e-12));
  EXPECT_EQ(Wording(Words(), found.rules()).test(one), "paired, unweighted, 14 pairs");
}

TEST_F(PairsTest, DigitalAndTraditionalChannelsArePairedByPersonToo) {
  const WaveId only = wave("W1");
  const ChannelId web = channel("web"), app = channel("app");
  ChannelId store;
  change([&](Workspace& w) { store = addChannel(w, {{}, "store", {}, ChannelKind::traditional, 0}); });
  for (int i = 0; i < 12; ++i) {
    form(only, web, i % 2 ? "4444" : "2222", person(i));
    form(only, app, i % 2 ? "4444" : "3333", person(i));
    form(only, store, "2222", person(i));
  }
  const Facts found = facts();
  ASSERT_TRUE(found.kinds);
  const ChannelParity& gap = found.kinds->digital;
  EXPECT_EQ(gap.pairs, 12);
  // Six times (80 + 80)/2 − 40, six times (40 + 60)/2 − 40.
  EXPECT_TRUE(within(*gap.difference, (6 * 40 + 6 * 10) / 12.0, 1e-12));
  EXPECT_EQ(gap.verdict, ParityVerdict::different);
  EXPECT_EQ(gap.p, gap.p_adjusted) << "tested alone";
  EXPECT_EQ(found.kinds->traditional.n, 12);
}

TEST_F(PairsTest, ChannelsWithFewSharedJudgesStayIndependentGroups) {
  const WaveId only = wave("W1");
  const ChannelId web = channel("web"), app = channel("app");
  for (int i = 0; i < 30; ++i) form(only, web, i % 2 ? "4444" : "2222", person(i));
  for (int i = 0; i < 30; ++i) form(only, app, i % 2 ? "3443" : "1222", person(i + 20));  // ten of thirty judge both
  const Facts found = facts();
  EXPECT_EQ(found.parity.channels.front().pairs, 0);
  EXPECT_TRUE(found.parity.channels.front().p);
}

TEST_F(PairsTest, WhereNobodyIsNamedNothingIsRead) {
  const WaveId first = wave("W1"), second = wave("W2");
  const ChannelId web = channel("web");
  for (int i = 0; i < 20; ++i) form(first, web, "2222"), form(second, web, "3333");
  const Tally none = tallyOf(workspace.database(), {});
  EXPECT_EQ(none.keyed(), 0);
  EXPECT_FALSE(mayMeet(none, none));
  for (int i = 0; i < 10; ++i) form(first, web, "2222", person(i));
  EXPECT_EQ(tallyOf(workspace.database(), {{first}, {}, {}}).keyed(), 10);
  EXPECT_EQ(tallyOf(workspace.database(), {{second}, {}, {}}).keyed(), 0);
  EXPECT_EQ(storedCells(workspace.database()), recount(workspace.database()));
  value(workspace.undo());
  EXPECT_EQ(tallyOf(workspace.database(), {}).keyed(), 9);
  EXPECT_EQ(storedCells(workspace.database()), recount(workspace.database()));
}

/// The panel of the golden numbers: 265 people in each of three waves.
class GoldenPairs : public OracleTest {};

TEST_F(GoldenPairs, ChangesRestOnThePairedTestsOfTheGoldenNumbers) {
  const TemporaryFolder folder;
  std::ifstream meta(oracleFile("sai_paired.meta.json"));
  const std::string definition{std::istreambuf_iterator<char>(meta), {}};
  Workspace workspace = newWorkspace(folder, parseQuestionnaire(definition));
  value(importFile(workspace, oracleFile("sai_paired.csv")));
  const auto tree = golden("sai_paired.golden.json");
  int compared = 0;
  for (const auto& step : tree.at("wave_changes").as_array()) {
    View view;
    view.wave = waveByKey(workspace, step.at("to").as_string().c_str())->id;
    view.compare = waveByKey(workspace, step.at("from").as_string().c_str())->id;
    const Facts found = factsOf(workspace, view);
    std::vector<Change> changes{found.changes->overall};
    changes.insert(changes.end(), found.changes->dimensions.begin(), found.changes->dimensions.end());
    for (const Change& change : changes) {
      const bool overall = change.scope.kind == Scope::Kind::overall;
      const auto& expected = step.at("paired").at(overall ? "overall" : change.scope.id);
      SCOPED_TRACE(change.scope.key());
      EXPECT_EQ(change.test, ChangeTest::paired);
      EXPECT_EQ(double(change.met), number(expected.at("n_pairs")));
      EXPECT_TRUE(within(*change.difference, number(expected.at("mean_diff")), 1e-12, 1e-10));
      EXPECT_TRUE(within(*change.p, number(expected.at("p")), 1e-8));
      EXPECT_TRUE(within(change.interval->lo, number(expected.at("ci_lo")), 1e-9, 1e-9));
      EXPECT_TRUE(within(change.interval->hi, number(expected.at("ci_hi")), 1e-9, 1e-9));
      ++compared;
    }
    if (step.at("to") == "T2") {
      // Alone 0.0149; over the dimensions 3·0.0111 and 2·0.0230 < 0.05, 0.1368 is not.
      EXPECT_EQ(found.changes->overall.verdict, Verdict::fell);
      EXPECT_EQ(found.changes->dimensions[0].verdict, Verdict::fell);
      EXPECT_EQ(found.changes->dimensions[1].verdict, Verdict::no_detectable_change);
      EXPECT_EQ(found.changes->dimensions[2].verdict, Verdict::fell);
    }
  }
  EXPECT_EQ(compared, 8);
}

}  // namespace
}  // namespace cx
