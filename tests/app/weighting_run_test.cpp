// SPDX-License-Identifier: GPL-3.0-or-later
// Weights from target shares and sample sizes, through the real program.
#include <algorithm>
#include <boost/json/serialize.hpp>
#include <filesystem>

#include "tests/app/command_line.h"
#include "tests/support/golden_tree.h"
#include "tests/support/oracle.h"

namespace cx {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;
namespace json = boost::json;

constexpr const char* definition =
    R"({"id": "two", "dimensions": [{"id": "D", "statements": [{"id": "q1"}, {"id": "q2"}]}]})";

class GoldenRake : public CommandLine {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(test::oracleFolder())) GTEST_SKIP() << "no golden numbers at " << test::oracleFolder();
    golden_ = golden("natl1500.golden.json");
    workspace_ = file("natl.touchstone");
    done({"new", workspace_, "--questionnaire", write("two.json", definition)});
    done({"import", workspace_, oracleFile("natl1500.csv")});
    std::string csv = "variable,level,share\n";
    for (const auto& variable : golden_.at("variables").as_array())
      for (const auto& [level, share] : golden_.at("targets").at(variable.as_string()).as_object())
        csv += std::string(variable.as_string()) + "," + std::string(level) + "," + json::serialize(share) + "\n";
    targets_ = write("targets.csv", csv);
  }

  /// The printed report in the shape of one golden block.
  static json::object shaped(const json::value& printed) {
    json::array weights;
    for (const auto& row : printed.at("weights").as_array()) weights.push_back(row.at("weight"));
    json::object out{{"row_weight", std::move(weights)}, {"weights", printed.as_object()}};
    out["max_margin_error"] = printed.at("max_margin_error");
    return out;
  }
  void expectBlock(const char* name, const json::value& printed) {
    json::object block = golden_.at(name).as_object();
    for (const char* elsewhere : {"items", "by_segment_weight", "outer_rounds", "lo", "hi"}) block.erase(elsewhere);
    const auto found = differences(json::object{{name, block}}, json::object{{name, shaped(printed)}});
    EXPECT_GT(found.compared, 1500u);
    EXPECT_THAT(found.found, testing::IsEmpty());
  }

  json::value golden_;
  std::string workspace_, targets_;
};

TEST_F(GoldenRake, TheNationalSampleComesOutAsInTheGoldenNumbers) {
  const auto printed = json({"rake", workspace_, "--targets", targets_, "--json"});
  EXPECT_EQ(printed.at("converged"), true);
  EXPECT_EQ(printed.at("saved"), false);
  EXPECT_TRUE(printed.at("problem").is_null());
  expectBlock("untrimmed", printed);
  for (const auto& margin : printed.at("margins").as_array()) {
    const auto& share = golden_.at("targets").at(margin.at("variable").as_string()).at(margin.at("level").as_string());
    EXPECT_TRUE(within(number(margin.at("target")), number(share), 1e-9));
    EXPECT_TRUE(within(number(margin.at("achieved")), number(share), 1e-8));
  }
}

TEST_F(GoldenRake, TheCapHoldsAsInTheGoldenNumbers) {
  expectBlock("trimmed", json({"rake", workspace_, "--targets", targets_, "--cap", "0.3,2.5", "--json"}));
}

TEST_F(GoldenRake, ACapThatCannotBeMetIsExitThreeWithTheBestThatCanBeDone) {
  const ProcessResult result =
      cli({"rake", workspace_, "--targets", targets_, "--cap", "0.3,1.05", "--save", "--json"});
  EXPECT_EQ(result.code, 3);
  EXPECT_THAT(result.err, HasSubstr("No weights from 0.30 to 1.05 meet the targets"));
  const auto printed = json::parse(result.out);
  EXPECT_EQ(printed.at("converged"), false);
  EXPECT_EQ(printed.at("saved"), false);
  EXPECT_GT(number(printed.at("max_margin_error")), number(golden_.at("infeasible_cap").at("margin_error_exceeds")));
  EXPECT_THAT(done({"history", workspace_}), Not(HasSubstr("target shares")));
}

TEST_F(GoldenRake, SavedWeightsMoveTheScoresUntilTheyAreUndone) {
  const auto before = done({"scores", workspace_, "--json"});
  EXPECT_THAT(done({"rake", workspace_, "--targets", targets_}), HasSubstr("Nothing was saved"));
  EXPECT_EQ(done({"scores", workspace_, "--json"}), before);
  EXPECT_THAT(done({"rake", workspace_, "--targets", targets_, "--save"}), HasSubstr("±2.74 points instead of ±2.53"));
  const auto tree = json({"analyse", workspace_, "--json"});
  // Saved in millionths: the sum stays within 1,500 half millionths of 1,500.
  EXPECT_TRUE(within(number(tree.at("weights").at("sum_w")), 1500, 0, 1500 * 0.5e-6));
  EXPECT_TRUE(within(number(tree.at("items").at("q1").at("pct").at("w_mean")),
                     number(golden_.at("untrimmed").at("items").at("q1").at("pct").at("w_mean")), 1e-7));
  EXPECT_THAT(done({"history", workspace_}), HasSubstr("Weight 1,500 submissions to target shares"));
  EXPECT_EQ(json({"check", workspace_, "--json"}).at("ok"), true);
  done({"undo", workspace_});
  EXPECT_EQ(done({"scores", workspace_, "--json"}), before);
}

TEST_F(GoldenRake, SpeaksKorean) {
  EXPECT_THAT(done({"rake", workspace_, "--targets", targets_, "--lang", "ko"}), HasSubstr("설계 효과 1.18"));
}

class Rake : public CommandLine {
 protected:
  void SetUp() override {
    workspace_ = file("w.touchstone");
    done({"new", workspace_, "--questionnaire", write("two.json", definition)});
    std::string csv = "wave,sex,q1,q2\n";
    for (int i = 0; i < 40; ++i) csv += std::string(i < 20 ? "W1," : "W2,") + (i % 4 == 0 ? "m" : "f") + ",4,5\n";
    done({"import", workspace_, write("data.csv", csv)});
  }
  void expectRefusal(const std::vector<std::string>& words, int code, const std::string& sentence) {
    const ProcessResult result = cli(words);
    EXPECT_EQ(result.code, code) << testing::PrintToString(words) << result.err;
    EXPECT_THAT(result.err, HasSubstr(sentence));
    EXPECT_THAT(result.err, Not(HasSubstr(folder_.path().string())));
  }
  std::string workspace_;
};

TEST_F(Rake, RefusesWhatItCannotUse) {
  const std::string targets = write("t.csv", "variable,level,share\nsex,m,50\nsex,f,50\n");
  expectRefusal({"rake", workspace_}, 2, "--targets");
  expectRefusal({"rake", workspace_, "--targets", targets, "--cap", "3"}, 2, "as in 0.3,3");
  expectRefusal({"rake", workspace_, "--targets", targets, "--cap", "2,3"}, 2, "around 1");
  expectRefusal({"rake", workspace_, "--targets", file("none.csv")}, 5, "none.csv");
  expectRefusal({"rake", workspace_, "--targets", write("u.csv", "variable,level,share\nsex,m,50\n")}, 3,
                "must sum to 1 or to 100");
  expectRefusal({"rake", workspace_, "--targets", write("v.csv", "variable,level,share\nsex,m,100\n")}, 3,
                "“f” of “sex” has people, but no target");
  expectRefusal({"rake", workspace_, "--targets", write("x.csv", "variable,level,share\nsex,x,100\n")}, 3,
                "Line 2: nobody is in “x” of “sex”");
}

TEST_F(Rake, WeightsOneWaveAlone) {
  const std::string targets = write("t.csv", "variable,level,share\nsex,m,0.5\nsex,f,0.5\n");
  const auto printed = json({"rake", workspace_, "--targets", targets, "--wave", "W2", "--save", "--json"});
  EXPECT_EQ(printed.at("n"), 20);
  EXPECT_THAT(cli({"rake", workspace_, "--targets", targets}).err, HasSubstr("hold over 2 waves together"));
  EXPECT_EQ(cli({"rake", workspace_, "--targets", targets, "--wave", "W1"}).err, "");
  EXPECT_EQ(printed.at("saved"), true);
  EXPECT_EQ(json({"analyse", workspace_, "--wave", "W1", "--json"}).at("weights").at("deff_kish"), 1);
  // 5 men of 20 to a half: weights 2 and 2/3, deff 20·(5·4 + 15·4/9)/400 = 4/3.
  EXPECT_TRUE(within(number(json({"analyse", workspace_, "--wave", "W2", "--json"}).at("weights").at("deff_kish")),
                     4.0 / 3, 1e-6));
}

class Plan : public CommandLine {};

TEST_F(Plan, AnswersInOneSentence) {
  EXPECT_THAT(done({"plan"}), HasSubstr("1,068 people give a share of 50 % to within ±3.0 points"));
  EXPECT_THAT(done({"plan", "--detect", "5"}), HasSubstr("204 people in each wave show a change of 5.0 points"));
  EXPECT_THAT(done({"plan", "--people", "1500"}), HasSubstr("±2.53 points"));
  EXPECT_THAT(done({"plan", "--margin", "5", "--response", "35", "--population", "800"}), HasSubstr("invite 743"));
  EXPECT_THAT(done({"plan", "--margin", "5", "--lang", "ko"}), HasSubstr("385명"));
}

TEST_F(Plan, RefusesNonsense) {
  for (const auto& words : std::vector<std::vector<std::string>>{{"plan", "--margin", "0"},
                                                                 {"plan", "--margin", "many"},
                                                                 {"plan", "--margin", "nan"},
                                                                 {"plan", "--of", "mood"},
                                                                 {"plan", "--margin", "3", "--detect", "5"}})
    EXPECT_EQ(cli(words).code, 2) << testing::PrintToString(words);
  EXPECT_EQ(cli({"plan", "--confidence", "100"}).code, 3);
  EXPECT_EQ(cli({"plan", "--people", "900", "--population", "800"}).code, 3);
}

TEST_F(Plan, EqualsTheGoldenPlans) {
  if (!std::filesystem::exists(test::oracleFolder())) GTEST_SKIP() << "no golden numbers at " << test::oracleFolder();
  const auto found = differences(golden("planner.golden.json"),
                                 json({"plan", "--cases", oracleFile("planner.golden.json"), "--json"}));
  EXPECT_GT(found.compared, 60u);
  EXPECT_THAT(found.found, testing::IsEmpty());
}

TEST_F(Plan, TakesTheSpreadOfAWorkspace) {
  const std::string workspace = file("w.touchstone");
  done({"new", workspace, "--questionnaire", write("two.json", definition)});
  std::string csv = "q1,q2\n";
  for (int i = 0; i < 40; ++i) csv += i % 2 ? "5,5\n" : "3,3\n";  // 60 and 100: s = 20·√(40/39)
  done({"import", workspace, write("d.csv", csv)});
  const auto printed = json({"plan", workspace, "--of", "score", "--margin", "2", "--json"});
  EXPECT_TRUE(within(number(printed.at("input").at("sd")), 20 * std::sqrt(40.0 / 39), 1e-12));
  EXPECT_EQ(printed.at("output").at("n"), 394);  // (1.959964·20.2548/2)² = 393.99
}

}  // namespace
}  // namespace cx
