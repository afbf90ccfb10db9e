// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/score_table.h"

#include <gmock/gmock.h>

#include <boost/json/parse.hpp>
#include <fstream>

#include "core/io/import.h"
#include "core/io/json_text.h"
#include "core/io/score_json.h"
#include "core/survey/attribute.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;
using Key = std::vector<std::pair<std::string, std::string>>;

class ScoreTables : public testing::Test {
 protected:
  /// `n` forms of one group, all answers alike: `value` of 5 is 20·value %.
  void add(int n, const std::string& wave, const std::string& channel, const std::string& team, int value) {
    for (int i = 0; i < n; ++i)
      file_ += wave + "," + channel + "," + team + ",1," + std::to_string(value) + "," + std::to_string(value) + "," +
               std::to_string(value) + "," + std::to_string(value) + "\n";
  }
  ScoreTable table(std::vector<std::string> by, ScoreQuery query = {}) {
    if (!file_.empty()) {
      std::ofstream(folder_ / "answers.csv") << "wave,channel,team,weight,a1,a2,b1,b2\n" << file_;
      value(importFile(workspace_, folder_ / "answers.csv"));
      file_.clear();
    }
    for (const std::string& split : by) {
      if (split == "wave") query.by.push_back({Split::Kind::wave, {}, split});
      if (split == "channel") query.by.push_back({Split::Kind::channel, {}, split});
      if (split == "team") query.by.push_back({Split::Kind::attribute, attributeByKey(workspace_, split)->id, split});
    }
    return scoreTable(workspace_, query);
  }
  static const GroupScores* find(const ScoreTable& table, const Key& key) {
    for (const ScoreGroup& group : table.groups)
      if (group.key == key) return &group.scores;
    return nullptr;
  }
  static std::string shown(const ScoreTable& table, const Key& key) {
    const GroupScores* scores = find(table, key);
    if (!scores) return "absent";
    if (scores->overall.suppressed) return "hidden n=" + std::to_string(scores->overall.n);
    return decimalText(scores->overall.value.value_or(-1)) + " n=" + std::to_string(scores->overall.n);
  }

  TemporaryFolder folder_;
  Workspace workspace_ = newWorkspace(folder_);
  std::string file_;
};

TEST_F(ScoreTables, GiveEveryCombinationAndEveryTotal) {
  // W1: web 10 × 5 (100 %), app 10 × 3 (60 %); W2: web 20 × 1 (20 %).
  add(10, "W1", "web", "ops", 5);
  add(10, "W1", "app", "it", 3);
  add(20, "W2", "web", "ops", 1);
  const auto scores = table({"wave", "channel"});
  EXPECT_EQ(shown(scores, {}), "50 n=40") << "(10·100 + 10·60 + 20·20) / 40";
  EXPECT_EQ(shown(scores, {{"wave", "W1"}}), "80 n=20");
  EXPECT_EQ(shown(scores, {{"wave", "W2"}}), "20 n=20");
  EXPECT_EQ(shown(scores, {{"channel", "web"}}).substr(0, 6), "46.666") << "(10·100 + 20·20) / 30";
  EXPECT_EQ(shown(scores, {{"wave", "W1"}, {"channel", "app"}}), "60 n=10");
  EXPECT_EQ(shown(scores, {{"wave", "W2"}, {"channel", "app"}}), "absent");
  EXPECT_EQ(shown(scores, {{"channel", "organisation"}}), "absent");
  EXPECT_TRUE(scores.groups.front().key.empty());
  EXPECT_EQ(scores.groups.size(), 8U) << "all, two waves, two channels, three of both";
}

TEST_F(ScoreTables, CellsAndRowsGiveTheSameGroups) {
  add(10, "W1", "web", "ops", 5);
  add(8, "W1", "app", "it", 3);
  add(9, "W2", "web", "it", 1);
  add(7, "W2", "web", "", 2);
  const auto cells = table({"team"});
  EXPECT_EQ(shown(cells, {{"team", "ops"}}), "100 n=10");
  const auto ops = attributeByKey(workspace_, "team").value();
  value(workspace_.edit(text("Add"), [](Workspace& w) {
    Attribute site;
    site.key = "site";
    addAttribute(w, site);
  }));
  // A filter on one attribute and a split by another cannot be answered from cells.
  ScoreQuery query;
  query.filter.levels = {{ops.id, 2}};
  query.by = {{Split::Kind::attribute, attributeByKey(workspace_, "site")->id, "site"},
              {Split::Kind::wave, {}, "wave"}};
  const auto rows = scoreTable(workspace_, query);
  query.by = {{Split::Kind::wave, {}, "wave"}};
  const auto direct = scoreTable(workspace_, query);
  EXPECT_EQ(*find(rows, {{"wave", "W1"}}), *find(direct, {{"wave", "W1"}}));
  EXPECT_EQ(shown(direct, {{"wave", "W2"}}), "20 n=9");
}

TEST_F(ScoreTables, ASmallChannelTakesTheNextSmallestWithIt) {
  add(3, "W1", "chat", "ops", 5);
  add(10, "W1", "app", "ops", 3);
  add(20, "W1", "web", "ops", 1);
  const auto scores = table({"channel"});
  EXPECT_EQ(shown(scores, {{"channel", "chat"}}), "hidden n=3");
  EXPECT_EQ(shown(scores, {{"channel", "app"}}), "hidden n=10") << "else the total minus two channels gives chat away";
  EXPECT_EQ(shown(scores, {{"channel", "web"}}), "20 n=20");
  EXPECT_NE(shown(scores, {}).find("n=33"), std::string::npos);
}

TEST_F(ScoreTables, ASmallWaveHidesTheTotalOverTheWaves) {
  add(3, "W1", "web", "ops", 5);
  add(10, "W2", "web", "ops", 3);
  add(20, "W3", "web", "ops", 1);
  const auto by_wave = table({"wave"});
  EXPECT_EQ(shown(by_wave, {{"wave", "W1"}}), "hidden n=3");
  EXPECT_EQ(shown(by_wave, {{"wave", "W2"}}), "60 n=10");
  EXPECT_EQ(shown(by_wave, {}), "hidden n=33");
  EXPECT_NE(shown(table({}), {}).find("n=33"), std::string::npos) << "alone the total gives nobody away";
  EXPECT_EQ(shown(table({}), {}).find("hidden"), std::string::npos);
}

TEST_F(ScoreTables, WhoHoldsTheTableRecoversNoHiddenGroup) {
  // Two waves, three channels; W1 chat has 2 forms. Whatever is added and subtracted, no line may hide exactly one
  // group.
  add(2, "W1", "chat", "ops", 5);
  add(9, "W1", "app", "ops", 3);
  add(20, "W1", "web", "ops", 1);
  add(11, "W2", "chat", "ops", 4);
  add(12, "W2", "app", "ops", 2);
  add(30, "W2", "web", "ops", 3);
  const auto scores = table({"wave", "channel"});
  const auto hidden = [&](const Key& key) { return shown(scores, key).starts_with("hidden"); };
  const std::vector<std::string> waves{"W1", "W2"}, channels{"chat", "app", "web"};
  EXPECT_TRUE(hidden({{"wave", "W1"}, {"channel", "chat"}}));
  for (const auto& wave : waves) {
    int count = 0;
    for (const auto& channel : channels) count += hidden({{"wave", wave}, {"channel", channel}});
    EXPECT_TRUE(count != 1 || hidden({{"wave", wave}})) << wave;
  }
  for (const auto& channel : channels) {
    int count = 0;
    for (const auto& wave : waves) count += hidden({{"wave", wave}, {"channel", channel}});
    EXPECT_TRUE(count != 1 || hidden({{"channel", channel}})) << channel;
  }
  int channel_totals = 0;
  for (const auto& channel : channels) channel_totals += hidden({{"channel", channel}});
  EXPECT_TRUE(channel_totals != 1 || hidden({}));
}

TEST_F(ScoreTables, WeightsCountUnlessTheyAreLeftOut) {
  file_ = "W1,web,ops,3,5,5,5,5\n";
  add(9, "W1", "web", "ops", 1);
  EXPECT_EQ(shown(table({}), {}), "40 n=10") << "(3·100 + 9·20) / 12";
  EXPECT_EQ(shown(table({}, {.weighted = false}), {}), "28 n=10") << "(100 + 9·20) / 10";
}

TEST_F(ScoreTables, TheThresholdCanOnlyBeRaised) {
  add(6, "W1", "web", "ops", 5);
  EXPECT_EQ(shown(table({}, {.min_n = 7}), {}), "hidden n=6");
  EXPECT_EQ(shown(table({}, {.min_n = 2}), {}), "100 n=6");
  EXPECT_EQ(table({}, {.min_n = 2}).rules.min_n, 5);
}

TEST_F(ScoreTables, RefuseOneSplitTwice) {
  add(6, "W1", "web", "ops", 5);
  EXPECT_THROW((void)table({"wave", "wave"}), Failure);
}

TEST_F(ScoreTables, AsJsonCarryScaleFilterFlagsAndReasons) {
  add(6, "W1", "web", "ops", 5);
  add(2, "W2", "web", "ops", 5);
  const auto scores = table({});
  ScoreQuery query;
  query.filter.waves = {waveByKey(workspace_, "W2")->id};
  const auto json = boost::json::parse(scoresJson(workspace_, query, scoreTable(workspace_, query), false, Words()));
  EXPECT_EQ(json.at("scale"), "benchmark");
  EXPECT_EQ(json.at("floor"), 20);
  EXPECT_EQ(json.at("neutral"), 60);
  EXPECT_EQ(json.at("ceiling"), 100);
  EXPECT_EQ(json.at("filter").at("waves"), boost::json::array{"W2"});
  ASSERT_EQ(json.at("groups").as_array().size(), 3U) << "overall and two dimensions";
  const auto& first = json.at("groups").at(0);
  EXPECT_EQ(first.at("scope"), "overall");
  EXPECT_TRUE(first.at("value").is_null());
  EXPECT_EQ(first.at("n"), 2);
  EXPECT_EQ(first.at("flags"), boost::json::array{"suppressed"});
  EXPECT_EQ(first.at("reason"), "Fewer than 5 answers: not shown.");
  const auto all = boost::json::parse(scoresJson(workspace_, {}, scores, true, Words()));
  EXPECT_EQ(all.at("groups").as_array().size(), 7U);
  EXPECT_EQ(all.at("groups").at(0).at("flags"), (boost::json::array{"small_base", "no_variation"}));
}

TEST_F(ScoreTables, AsCsvHaveAColumnPerSplit) {
  add(6, "W1", "web", "ops", 5);
  ScoreQuery query;
  query.by = {{Split::Kind::wave, {}, "wave"}};
  const std::string csv = scoresCsv(query, table({"wave"}), false, Words());
  EXPECT_THAT(csv, testing::StartsWith("wave,scope,scale,value,lo,hi,n,n_eff,flags,reason\n,overall,benchmark,100,100,"
                                       "100,6,6,small_base no_variation,"));
  EXPECT_THAT(csv, testing::HasSubstr("\nW1,dimension:A,benchmark,100,100,100,6,6,"));
}

TEST(DecimalText, IsShortExactAndWithoutExponent) {
  EXPECT_EQ(decimalText(69.5), "69.5");
  EXPECT_EQ(decimalText(60), "60");
  EXPECT_EQ(decimalText(-0.0), "0");
  EXPECT_EQ(decimalText(0.1 + 0.2), "0.30000000000000004");
  EXPECT_EQ(decimalText(1e-7), "0.0000001");
}

}  // namespace
}  // namespace cx
