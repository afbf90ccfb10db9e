// SPDX-License-Identifier: GPL-3.0-or-later
// The main job on real data: new, import, scores, compare and benchmark give the golden numbers.
#include <algorithm>
#include <boost/json/serialize.hpp>
#include <map>

#include "tests/app/command_line.h"
#include "tests/support/oracle.h"

namespace cx {
namespace {

using namespace test;
namespace json = boost::json;

/// Scores as the command line prints them, by group key and scope.
class Printed {
 public:
  explicit Printed(const json::value& scores) {
    for (const auto& group : scores.at("groups").as_array())
      groups_[json::serialize(group.at("key")) + group.at("scope").as_string().c_str()] = group;
  }
  [[nodiscard]] const json::value& at(const json::object& key, const std::string& scope) const {
    const auto found = groups_.find(json::serialize(key) + scope);
    if (found == groups_.end()) throw std::runtime_error("no group " + json::serialize(key) + " " + scope);
    return found->second;
  }
  [[nodiscard]] bool has(const json::object& key, const std::string& scope) const {
    return groups_.contains(json::serialize(key) + scope);
  }

 private:
  std::map<std::string, json::value> groups_;
};

class GoldenRun : public CommandLine, public testing::WithParamInterface<const char*> {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(test::oracleFolder())) GTEST_SKIP() << "no golden numbers at " << test::oracleFolder();
    const std::string set = GetParam();
    golden_ = golden(set + ".golden.json");
    workspace_ = file(set + ".touchstone");
    done({"new", workspace_, "--questionnaire", oracleFile(set + ".meta.json")});
    const auto report = json({"import", workspace_, oracleFile(set + ".csv"), "--json"});
    EXPECT_EQ(report.at("rows_imported"), golden_.at("counts").at("rows"));
    EXPECT_EQ(report.at("rows_quarantined"), 0);
  }

  /// Value, interval and n against one block of the golden tree; tolerances.json: 1e-12 for means, 1e-9 for intervals.
  static void expectScore(const json::value& printed, const json::value& block, bool weighted,
                          const std::string& where) {
    SCOPED_TRACE(where);
    const std::string w = weighted ? "w_" : "";
    EXPECT_EQ(printed.at("n"), block.at("n"));
    EXPECT_TRUE(within(number(printed.at("n_eff")), number(block.at(weighted ? "n_eff" : "n")), 1e-12, 1e-11));
    const json::value& mean = block.at(w + "mean");
    if (number(block.at("n")) < 5) {
      EXPECT_TRUE(printed.at("value").is_null()) << "suppressed";
      EXPECT_TRUE(printed.at("lo").is_null());
      EXPECT_EQ(printed.at("flags"), json::array{"suppressed"});
      return;
    }
    ASSERT_FALSE(printed.at("value").is_null()) << printed.at("reason");
    EXPECT_TRUE(within(number(printed.at("value")), number(mean), 1e-12, 1e-11));
    const double floor = 20, ceiling = 100;
    EXPECT_TRUE(
        within(number(printed.at("lo")), std::clamp(number(block.at(w + "ci_lo")), floor, ceiling), 1e-9, 1e-9));
    EXPECT_TRUE(
        within(number(printed.at("hi")), std::clamp(number(block.at(w + "ci_hi")), floor, ceiling), 1e-9, 1e-9));
    const bool small = number(block.at(weighted ? "n_eff" : "n")) < 30;
    const auto& flags = printed.at("flags").as_array();
    EXPECT_EQ(std::ranges::find(flags, json::value("small_base")) != flags.end(), small);
  }

  Printed scores(std::vector<std::string> more, bool weighted) {
    std::vector<std::string> words{"scores", workspace_, "--json"};
    words.insert(words.end(), more.begin(), more.end());
    if (!weighted) words.emplace_back("--unweighted");
    return Printed(json(words));
  }

  static std::string scopeOf(const std::string& name) { return name == "overall" ? name : "dimension:" + name; }

  json::value golden_;
  std::string workspace_;
};

TEST_P(GoldenRun, OverallDimensionsAndStatementsEqualTheGoldenNumbers) {
  for (const bool weighted : {true, false}) {
    const Printed printed = scores({"--by", "statement"}, weighted);
    expectScore(printed.at({}, "overall"), golden_.at("overall").at("person"), weighted, "overall");
    for (const auto& [id, block] : golden_.at("dimensions").as_object())
      expectScore(printed.at({}, "dimension:" + std::string(id)), block.at("person"), weighted, id);
    for (const auto& [id, block] : golden_.at("items").as_object())
      expectScore(printed.at({}, "statement:" + std::string(id)), block.at("pct"), weighted, id);
  }
}

TEST_P(GoldenRun, WavesChannelsAndSegmentsEqualTheGoldenNumbers) {
  for (const auto& [tree, split, option] :
       {std::tuple("by_wave", "wave", "wave"), std::tuple("by_channel", "channel", "channel"),
        std::tuple("by_segment", "segment", "attribute:segment")}) {
    for (const bool weighted : {true, false}) {
      const Printed printed = scores({"--by", option}, weighted);
      for (const auto& [scope, breakdown] : golden_.at(tree).as_object()) {
        std::vector<double> hidden;
        for (const auto& [key, block] : breakdown.at("groups").as_object())
          if (number(block.at("n")) < 5) hidden.push_back(number(block.at("n")));
        for (const auto& [key, block] : breakdown.at("groups").as_object()) {
          const auto& group = printed.at({{split, key}}, scopeOf(scope));
          const bool complementary = number(block.at("n")) >= 5 && group.at("value").is_null();
          if (complementary) {
            EXPECT_FALSE(hidden.empty()) << split << " " << key << ": hidden without need";
            continue;
          }
          expectScore(group, block, weighted, std::string(split) + " " + std::string(key) + " " + std::string(scope));
        }
      }
    }
  }
}

TEST_P(GoldenRun, TwoSplitsGiveTheSameMarginsAsOne) {
  const Printed both = scores({"--by", "wave,channel", "--by", "statement"}, true),
                wave = scores({"--by", "wave"}, true);
  int compared = 0;
  for (const auto& [key, block] : golden_.at("by_wave").at("overall").at("groups").as_object())
    if (both.has({{"wave", key}}, "overall") && !both.at({{"wave", key}}, "overall").at("value").is_null()) {
      EXPECT_EQ(both.at({{"wave", key}}, "overall"), wave.at({{"wave", key}}, "overall"));
      ++compared;
    }
  EXPECT_GE(compared, std::string(GetParam()) == "tiny9" ? 0 : 3);
}

TEST_P(GoldenRun, ChangesFromWaveToWaveEqualTheGoldenNumbers) {
  for (const auto& step : golden_.at("wave_changes").as_array()) {
    for (const bool weighted : {true, false}) {
      std::vector<std::string> words{"compare", workspace_,
                                     "--wave",  step.at("to").as_string().c_str(),
                                     "--with",  step.at("from").as_string().c_str(),
                                     "--json"};
      if (!weighted) words.emplace_back("--unweighted");
      const auto printed = json(words);
      std::map<std::string, json::value> changes;
      for (const auto& change : printed.at("changes").as_array())
        changes[change.at("scope").as_string().c_str()] = change;
      for (const auto& [scope, test] : step.at("scores").as_object()) {
        const auto& change = changes.at(scopeOf(scope));
        SCOPED_TRACE(std::string(GetParam()) + " " + json::serialize(step.at("to")) + " " + std::string(scope));
        if (number(test.at("n1")) < 5 || number(test.at("n2")) < 5) {
          EXPECT_EQ(change.at("verdict"), "too_few_answers");
          EXPECT_TRUE(change.at("difference").is_null());
          continue;
        }
        const auto& welch = test.at(weighted ? "welch_weighted" : "welch");
        EXPECT_TRUE(within(number(change.at("difference")), number(welch.at("diff")), 1e-12, 1e-10));
        EXPECT_TRUE(within(number(change.at("lo")), number(welch.at("ci_lo")), 1e-9, 1e-9));
        EXPECT_TRUE(within(number(change.at("hi")), number(welch.at("ci_hi")), 1e-9, 1e-9));
        EXPECT_TRUE(within(number(change.at("p")), number(welch.at("p")), 1e-8, 1e-12));
      }
    }
  }
}

TEST_P(GoldenRun, TheInstrumentsOwnFiguresAreJudgedAsInTheGoldenNumbers) {
  for (const bool weighted : {true, false}) {
    std::vector<std::string> words{"benchmark", workspace_, "--json"};
    if (!weighted) words.emplace_back("--unweighted");
    const auto printed = json(words);
    for (const auto& line : printed.at("figures").as_array()) {
      const std::string scope = line.at("scope").as_string().c_str();
      const std::string name = scope.starts_with("dimension:") ? scope.substr(10) : scope;
      const json::value* block = golden_.at("benchmark").as_object().if_contains(name);
      if (!block) {
        EXPECT_EQ(line.at("verdict"), "no_published_figure") << scope;
        continue;
      }
      if (weighted) block = &block->at("weighted");
      SCOPED_TRACE(scope);
      EXPECT_TRUE(within(number(line.at("difference")), number(block->at("diff")), 1e-12, 1e-10));
      EXPECT_TRUE(within(number(line.at("difference_lo")), number(block->at("ci_diff_lo")), 1e-9, 1e-9));
      EXPECT_TRUE(within(number(line.at("difference_hi")), number(block->at("ci_diff_hi")), 1e-9, 1e-9));
      std::string verdict = block->at("verdict").as_string().c_str();
      std::ranges::replace(verdict, ' ', '_');
      EXPECT_EQ(line.at("verdict").as_string(), verdict);
    }
  }
}

TEST_P(GoldenRun, TheWorkspaceIsSoundAndItsExportComesBackTheSame) {
  EXPECT_EQ(json({"check", workspace_, "--json"}).at("ok"), true);
  done({"export", workspace_, "--out", file("first.csv"), "--persons"});
  const std::string second = file("second.touchstone");
  done({"new", second, "--questionnaire", oracleFile(std::string(GetParam()) + ".meta.json")});
  done({"import", second, file("first.csv")});
  done({"export", second, "--out", file("second.csv"), "--persons"});
  EXPECT_EQ(fileBytes(file("first.csv")), fileBytes(file("second.csv")));
}

/// 265 people in each of three waves.
class GoldenPanel : public CommandLine {};

TEST_F(GoldenPanel, IsComparedByThePairedTestsOfTheGoldenNumbers) {
  if (!std::filesystem::exists(test::oracleFolder())) GTEST_SKIP() << "no golden numbers at " << test::oracleFolder();
  const auto tree = golden("sai_paired.golden.json");
  const std::string panel = file("panel.touchstone");
  done({"new", panel, "--questionnaire", oracleFile("sai_paired.meta.json")});
  done({"import", panel, oracleFile("sai_paired.csv")});
  int compared = 0;
  for (const auto& step : tree.at("wave_changes").as_array()) {
    const std::string from = step.at("from").as_string().c_str(), to = step.at("to").as_string().c_str();
    const auto printed = json({"compare", panel, "--wave", to, "--with", from, "--json"});
    for (const auto& change : printed.at("changes").as_array()) {
      const std::string scope = change.at("scope").as_string().c_str();
      EXPECT_EQ(change.at("test"), "paired") << scope;
      if (scope.starts_with("statement:")) continue;
      const auto& expected = step.at("paired").at(scope == "overall" ? scope : scope.substr(10));
      EXPECT_EQ(change.at("pairs"), expected.at("n_pairs"));
      EXPECT_TRUE(within(number(change.at("difference")), number(expected.at("mean_diff")), 1e-12, 1e-10));
      EXPECT_TRUE(within(number(change.at("lo")), number(expected.at("ci_lo")), 1e-9, 1e-9));
      EXPECT_TRUE(within(number(change.at("hi")), number(expected.at("ci_hi")), 1e-9, 1e-9));
      EXPECT_TRUE(within(number(change.at("p")), number(expected.at("p")), 1e-8));
      ++compared;
    }
  }
  EXPECT_EQ(compared, 8);
  EXPECT_THAT(done({"compare", panel, "--wave", "T2", "--with", "T1"}),
              testing::HasSubstr("paired, unweighted, 262 pairs"));
}

INSTANTIATE_TEST_SUITE_P(RealData, GoldenRun, testing::Values("gcbs12", "tiny9", "waves8"),
                         [](const auto& set) { return std::string(set.param); });

}  // namespace
}  // namespace cx
