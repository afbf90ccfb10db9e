// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way from a data file to every statistic: new, import and analyse give the golden tree.
#include <filesystem>

#include "tests/app/command_line.h"
#include "tests/support/golden_tree.h"
#include "tests/support/oracle.h"
#include "tests/support/oracle_survey.h"

namespace cx {
namespace {

using namespace test;
namespace json = boost::json;

class AnalysisTree : public CommandLine, public testing::WithParamInterface<std::string> {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(test::oracleFolder())) GTEST_SKIP() << "no golden numbers at " << test::oracleFolder();
    workspace_ = file("survey.touchstone");
    done({"new", workspace_, "--questionnaire", oracleFile(GetParam() + ".meta.json")});
    done({"import", workspace_, oracleFile(GetParam() + ".csv")});
  }
  std::string workspace_;
};
INSTANTIATE_TEST_SUITE_P(Surveys, AnalysisTree, testing::ValuesIn(oracleSurveys()),
                         [](const auto& survey) { return survey.param; });

TEST_P(AnalysisTree, EqualsTheGoldenTree) {
  const auto found = differences(golden(GetParam() + ".golden.json"), json({"analyse", workspace_, "--json"}));
  EXPECT_GT(found.compared, 2000u);
  EXPECT_THAT(found.found, testing::IsEmpty());
}

TEST_P(AnalysisTree, WouldShowOneFigureThatIsOffInTheTenthPlace) {
  const auto tree = json({"analyse", workspace_, "--json"});
  auto off = golden(GetParam() + ".golden.json");
  auto& mean = off.at("overall").at("person").at("mean");
  mean = number(mean) * (1 + 1e-10);
  EXPECT_THAT(differences(off, tree).found, testing::ElementsAre(testing::StartsWith("overall.person.mean")));
}

TEST_P(AnalysisTree, DoesNotDependOnTheOrderOfTheRows) {
  std::ifstream in(oracleFile(GetParam() + ".csv"));
  std::string header, line, reversed;
  std::getline(in, header);
  while (std::getline(in, line)) reversed = line + "\n" + reversed;
  const std::string other = file("reversed.touchstone");
  done({"new", other, "--questionnaire", oracleFile(GetParam() + ".meta.json")});
  done({"import", other, write("reversed.csv", header + "\n" + reversed)});
  const auto tree = json({"analyse", workspace_, "--json"}), turned = json({"analyse", other, "--json"});
  EXPECT_EQ(tree.at("dataset").at("waves"), turned.at("dataset").at("waves"));
  const auto found = differences(tree, turned);
  EXPECT_GT(found.compared, 2000u);
  EXPECT_THAT(found.found, testing::IsEmpty());
}

}  // namespace
}  // namespace cx
