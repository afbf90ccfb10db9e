// SPDX-License-Identifier: GPL-3.0-or-later
// An instrument of one's own, from its definition to every statistic, and data that have no statistics.
#include <cmath>

#include "tests/app/command_line.h"
#include "tests/support/oracle.h"

namespace cx {
namespace {

using namespace test;
using testing::HasSubstr;
namespace json = boost::json;

constexpr const char* definition = R"({"id": "mixed", "title": {"en": "Mixed", "ko": "혼합"}, "dimensions": [
  {"id": "one", "title": {"en": "One", "ko": "하나"}, "statements": [{"id": "yes", "scale": {"min": 0, "max": 1}}]},
  {"id": "four", "title": {"en": "Four", "ko": "넷"}, "statements": [
    {"id": "a", "scale": {"min": 1, "max": 5}}, {"id": "b", "scale": {"min": 1, "max": 5}, "reverse": true},
    {"id": "c", "scale": {"min": 0, "max": 10}}, {"id": "d", "scale": {"min": 1, "max": 7}}]},
  {"id": "quiet", "title": {"en": "Quiet", "ko": "조용"}, "statements": [{"id": "z", "scale": {"min": 1, "max": 3}}]}],
  "outcomes": [{"id": "nps", "scale": {"min": 0, "max": 10}}, {"id": "csat", "scale": {"min": 1, "max": 10}}]})";

class CustomInstrument : public CommandLine {
 protected:
  std::string workspaceOf(const std::string& csv) {
    const std::string name = file("w" + std::to_string(++made_) + ".touchstone");
    done({"new", name, "--questionnaire", write("mixed.json", definition)});
    done({"import", name, write("data.csv", csv)});
    return name;
  }
  json::value analysis(const std::string& csv) { return json({"analyse", workspaceOf(csv), "--json"}); }

  int made_ = 0;
};

/// Every number is finite, and a missing headline figure has its reason beside it.
void expectSound(const json::value& value, const std::string& path = "") {
  if (const auto* object = value.if_object()) {
    for (const char* headline : {"mean", "pct", "alpha", "nps", "slope", "p"}) {
      const auto* figure = object->if_contains(headline);
      EXPECT_FALSE(figure && figure->is_null() && !object->contains("reason")) << path << "." << headline;
    }
    for (const auto& [key, one] : *object) expectSound(one, path + "." + std::string(key));
  } else if (const auto* array = value.if_array()) {
    for (const auto& one : *array) expectSound(one, path);
  } else if (value.is_double()) {
    EXPECT_TRUE(std::isfinite(value.as_double())) << path;
  }
}

std::string text(const json::value& value) {
  return std::string(value.as_string());
}

TEST_F(CustomInstrument, ScoresMixedScalesAndReversedStatements) {
  // Four: a 5/5, b 1 turned to 5/5, c 0/10, d 7/7 = 17/27; a 3, b 3 turned to 3, c 5, d 4 = 15/27; no d: 13/20.
  const auto tree = analysis("yes,a,b,c,d,z,nps,csat\n1,5,1,0,7,3,10,9\n0,3,3,5,4,1,6,5\n1,4,1,4,,2,8,10\n");
  const auto& four = tree.at("dimensions").at("four");
  EXPECT_EQ(four.at("k"), 4);
  EXPECT_TRUE(within(number(four.at("floor_pct")), 100.0 * 3 / 27, 1e-12));
  EXPECT_TRUE(within(number(four.at("person").at("mean")), 100 * (17.0 / 27 + 15.0 / 27 + 13.0 / 20) / 3, 1e-12));
  EXPECT_TRUE(within(number(four.at("person_pomp").at("mean")),
                     100 * ((17.0 - 3) / 24 + (15.0 - 3) / 24 + (13.0 - 2) / 18) / 3, 1e-12));
  EXPECT_TRUE(within(number(four.at("pooled").at("pct")), 100.0 * (17 + 15 + 13) / (27 + 27 + 20), 1e-12));
  const auto& yes = tree.at("items").at("yes");
  EXPECT_TRUE(within(number(yes.at("pct").at("mean")), 200.0 / 3, 1e-12));
  EXPECT_EQ(yes.at("top_1_box").at("x"), 2);
  const auto& turned = tree.at("items").at("b");
  EXPECT_TRUE(within(number(turned.at("mean_score").at("mean")), (5.0 + 3 + 5) / 3, 1e-12));
  EXPECT_EQ(tree.at("items").at("c").at("distribution").at("values").as_array().size(), 11u);
  EXPECT_EQ(tree.at("nps").at("promoters"), 1);
  EXPECT_EQ(tree.at("nps").at("detractors"), 1);
  EXPECT_EQ(tree.at("csat").at("satisfied_from"), 9);  // the upper two of ten
  EXPECT_EQ(tree.at("csat").at("x"), 2);
  EXPECT_EQ(tree.at("key_drivers").at("outcome"), "nps");
  EXPECT_THAT(text(tree.at("key_drivers").at("reason")), HasSubstr("50"));
  expectSound(tree);
}

TEST_F(CustomInstrument, OneRespondentHasAMeanAndNoInterval) {
  const auto tree = analysis("yes,a,b,c,d,z,nps,csat\n1,5,1,10,7,3,9,10\n");
  const auto& person = tree.at("overall").at("person");
  EXPECT_EQ(person.at("mean"), 100);
  EXPECT_TRUE(person.at("sd").is_null());
  EXPECT_TRUE(person.at("ci_lo").is_null());
  EXPECT_EQ(text(person.at("reason")), "One answer has no interval.");
  EXPECT_THAT(text(tree.at("dimensions").at("four").at("reliability").at("reason")), HasSubstr("three people"));
  expectSound(tree);
}

TEST_F(CustomInstrument, ConstantAnswersHaveNoVariationAndNoTest) {
  std::string csv = "wave,yes,a,b,c,d,z\n";
  for (const char* wave : {"W1", "W2", "W3"})
    for (int i = 0; i < 6; ++i) csv += std::string(wave) + ",1,4,2,7,5,2\n";
  const auto tree = analysis(csv);
  const auto& person = tree.at("overall").at("person");
  EXPECT_EQ(person.at("sd"), 0);
  EXPECT_EQ(person.at("ci_lo"), person.at("ci_hi"));
  EXPECT_THAT(text(person.at("reason")), HasSubstr("No variation"));
  EXPECT_TRUE(tree.at("dimensions").at("four").at("reliability").at("alpha").is_null());
  const auto& welch = tree.at("wave_changes").at(0).at("scores").at("overall").at("welch");
  EXPECT_EQ(welch.at("diff"), 0);
  EXPECT_FALSE(welch.as_object().contains("p"));
  EXPECT_FALSE(text(welch.at("reason")).empty());
  EXPECT_TRUE(tree.at("by_wave").at("overall").at("welch_anova").at("F").is_null());
  EXPECT_TRUE(tree.at("trend").at("overall").at("slope").is_null());
  EXPECT_FALSE(text(tree.at("trend").at("overall").at("reason")).empty());
  expectSound(tree);
}

TEST_F(CustomInstrument, ADimensionThatNobodyAnsweredIsNoneAndSaysSo) {
  const std::string workspace = workspaceOf("yes,a,b,c,d,z\n1,4,2,7,5,\n0,5,1,9,6,\n1,2,3,4,5,N/A\n");
  const auto tree = json({"analyse", workspace, "--json"});
  const auto& quiet = tree.at("dimensions").at("quiet").at("person");
  EXPECT_EQ(quiet.at("n"), 0);
  EXPECT_TRUE(quiet.at("mean").is_null());
  EXPECT_EQ(text(quiet.at("reason")), "No answers.");
  EXPECT_EQ(tree.at("overall").at("person").at("n"), 0);  // overall needs every dimension
  EXPECT_EQ(tree.at("dimensions").at("quiet").at("n_insufficient"), 3);
  EXPECT_EQ(tree.at("items").at("z").at("n_blank"), 2);
  EXPECT_EQ(tree.at("items").at("z").at("n_not_applicable"), 1);
  expectSound(tree);
  EXPECT_THAT(done({"scores", workspace}), HasSubstr("No answers."));
}

TEST_F(CustomInstrument, WeightsThatAreAllZeroLeaveNothingToCount) {
  const std::string workspace = workspaceOf("weight,yes,a,b,c,d,z,nps,csat\n0,1,5,1,0,7,3,10,9\n0,0,3,3,5,4,1,6,5\n");
  const auto tree = json({"analyse", workspace, "--json"});
  EXPECT_EQ(tree.at("counts").at("rows"), 2);
  EXPECT_EQ(tree.at("counts").at("rows_used"), 0);
  EXPECT_EQ(tree.at("counts").at("zero_weight"), 2);
  EXPECT_THAT(text(tree.at("weights").at("reason")), HasSubstr("weight above 0"));
  EXPECT_TRUE(tree.at("overall").at("person").at("mean").is_null());
  EXPECT_TRUE(tree.at("nps").at("nps").is_null());
  EXPECT_TRUE(tree.at("csat").at("p").is_null());
  expectSound(tree);
  EXPECT_THAT(done({"scores", workspace}), HasSubstr("No answers that count: every form has the weight 0."));
}

TEST_F(CustomInstrument, AnEmptyWorkspaceHasAnEmptyTree) {
  const std::string workspace = file("empty.touchstone");
  done({"new", workspace, "--questionnaire", write("mixed.json", definition)});
  const auto tree = json({"analyse", workspace, "--json"});
  EXPECT_EQ(tree.at("counts").at("rows"), 0);
  EXPECT_FALSE(tree.as_object().contains("by_wave"));
  EXPECT_TRUE(tree.at("overall").at("person").at("mean").is_null());
  expectSound(tree);
}

TEST_F(CustomInstrument, AFilterNarrowsEveryFigure) {
  std::string csv = "wave,channel,region,yes,a,b,c,d,z\n";
  for (int i = 0; i < 48; ++i)
    csv += std::string(i % 2 ? "W1" : "W2") + "," + (i % 3 ? "web" : "app") + "," + (i % 4 < 2 ? "north" : "south") +
           "," + std::to_string(i % 2) + "," + std::to_string(1 + i % 5) + "," + std::to_string(1 + i % 4) + "," +
           std::to_string(i % 11) + "," + std::to_string(1 + i % 7) + "," + std::to_string(1 + i % 3) + "\n";
  const std::string workspace = workspaceOf(csv);
  const auto all = json({"analyse", workspace, "--json"});
  const auto web = json({"analyse", workspace, "--channel", "web", "--json"});
  EXPECT_EQ(all.at("counts").at("rows"), 48);
  EXPECT_EQ(web.at("counts").at("rows"), 32);
  EXPECT_EQ(web.at("overall").at("person").at("mean"),
            all.at("by_channel").at("overall").at("groups").at("web").at("mean"));
  const auto north = json({"analyse", workspace, "--attribute", "region=north", "--wave", "W2", "--json"});
  EXPECT_EQ(north.at("counts").at("rows"), 12);
  EXPECT_EQ(north.at("by_region").at("overall").at("groups").as_object().size(), 1u);
  EXPECT_EQ(north.at("dataset").at("waves"), json::array{"W2"});
  expectSound(north);
}

TEST_F(CustomInstrument, RefusesADefinitionThatSpeaksOfAQuestionItLacks) {
  const std::string broken =
      write("broken.json", R"({"id": "b", "dimensions": [{"id": "d", "statements": [{"id": "s"}]}],
    "measures": [{"kind": "csat", "question": "satisfaction"}]})");
  const ProcessResult result = cli({"new", file("b.touchstone"), "--questionnaire", broken});
  EXPECT_EQ(result.code, 3);
  EXPECT_THAT(result.err, HasSubstr("“satisfaction”"));
}

TEST_F(CustomInstrument, TakesNoRecommendationScoreFromAShortScale) {
  const std::string five =
      write("five.json", R"({"id": "five", "dimensions": [{"id": "d", "statements": [{"id": "s"}]}],
    "outcomes": [{"id": "nps", "scale": {"min": 1, "max": 5}}]})");
  const std::string workspace = file("five.touchstone");
  done({"new", workspace, "--questionnaire", five});
  done({"import", workspace, write("five.csv", "s,nps\n4,5\n3,4\n")});
  const auto nps = json({"analyse", workspace, "--json"}).at("nps");
  EXPECT_TRUE(nps.at("nps").is_null());
  EXPECT_EQ(text(nps.at("reason")), "A recommendation score needs answers from 0 to 10.");
}

TEST_F(CustomInstrument, AStatementMayServeAsItsOwnSatisfaction) {
  const std::string own = write("own.json", R"({"id": "own", "dimensions": [{"id": "d", "statements": [{"id": "s"}]}],
    "measures": [{"kind": "csat", "question": "s"}]})");
  const std::string workspace = file("own.touchstone");
  done({"new", workspace, "--questionnaire", own});
  done({"import", workspace, write("own.csv", "s\n4\n3\n5\n")});
  const auto tree = json({"analyse", workspace, "--json"});
  EXPECT_EQ(tree.at("csat").at("column"), "s");
  EXPECT_EQ(tree.at("csat").at("satisfied_from"), 4);
  EXPECT_EQ(tree.at("csat").at("x"), 2);
  EXPECT_EQ(json({"questionnaire", workspace, "--json"}).at("measures").at(0).at("question"), "s");
}

}  // namespace
}  // namespace cx
