// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line.h"

namespace cx {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

/// Two dimensions of two statements; `first` is the wording of a1, `top` the end of b2's scale.
std::string definition(const std::string& first, const std::string& top = "5") {
  return R"({"id": "small", "title": {"en": "Small", "ko": "작은"}, "dimensions": [
    {"id": "A", "title": {"en": "Alpha", "ko": "가"}, "statements": [
      {"id": "a1", "text": {"en": ")" +
         first + R"(", "ko": "첫째"}}, {"id": "a2", "text": {"en": "Second", "ko": "둘째"}}]},
    {"id": "B", "title": {"en": "Beta", "ko": "나"}, "statements": [
      {"id": "b1", "text": {"en": "Third", "ko": "셋째"}},
      {"id": "b2", "text": {"en": "Fourth", "ko": "넷째"}, "scale": {"min": 1, "max": )" +
         top + "}}]}]}";
}

class QuestionnaireEdit : public CommandLine {
 protected:
  void SetUp() override {
    workspace_ = file("w.touchstone");
    done({"new", workspace_, "--questionnaire", write("v1.json", definition("First")), "--organisation", "Test firm"});
    answer("W1", 2);
  }
  /// Twelve forms of a wave around an answer.
  void answer(const std::string& wave, int around) {
    std::string rows = "wave,a1,a2,b1,b2\n";
    for (int i = 0; i < 12; ++i) {
      rows += wave;
      for (int statement = 0; statement < 4; ++statement)
        rows += "," + std::to_string(around - 1 + (i + (statement > 1 ? statement : 0)) % 3);
      rows += "\n";
    }
    done({"import", workspace_, write(wave + ".csv", rows)});
  }
  std::string edit(const std::string& definition, const std::vector<std::string>& wording = {}) {
    std::vector<std::string> words{"questionnaire", workspace_, "--edit", write("edited.json", definition)};
    for (const std::string& one : wording) words.insert(words.end(), {"--wording", one});
    return done(words);
  }
  boost::json::object change(const std::string& scope) {
    const auto compared = json({"compare", workspace_, "--json"});
    for (const auto& one : compared.at("changes").as_array())
      if (one.at("scope").as_string() == scope) return one.as_object();
    ADD_FAILURE() << "no " << scope;
    return {};
  }
  std::string verdict(const std::string& scope) { return std::string(change(scope).at("verdict").as_string()); }
  std::string trendReport() {
    done({"report", workspace_, "--out", file("r.md"), "--sections", "trend"});
    return fileBytes(folder_ / "r.md");
  }

  std::string workspace_;
};

TEST_F(QuestionnaireEdit, AnotherWordingWithoutAClassIsRefusedByName) {
  const std::string before = fileBytes(workspace_);
  const auto refused = cli({"questionnaire", workspace_, "--edit", write("edited.json", definition("Something else"))});
  EXPECT_EQ(refused.code, 3);
  EXPECT_THAT(refused.err, HasSubstr("The wording of a1 changed."));
  EXPECT_EQ(fileBytes(workspace_), before);
  const auto odd = cli(
      {"questionnaire", workspace_, "--edit", file("edited.json"), "--wording", "a1=minor", "--wording", "a2=minor"});
  EXPECT_EQ(odd.code, 3);
  EXPECT_THAT(odd.err, HasSubstr("“a2” did not change"));
  EXPECT_EQ(cli({"questionnaire", workspace_, "--edit", file("edited.json"), "--wording", "a1=large"}).code, 2);
  EXPECT_EQ(cli({"questionnaire", workspace_, "--wording", "a1=minor"}).code, 2);
  EXPECT_THAT(edit(definition("First")), HasSubstr("Nothing differs from version 1"));
}

TEST_F(QuestionnaireEdit, ABreakingWordingCutsTheLineAndIsBridgedByTheOtherStatements) {
  EXPECT_THAT(edit(definition("Something else"), {"a1=breaking"}), HasSubstr("Breaking: a1."));
  answer("W2", 4);
  for (const char* scope : {"overall", "dimension:A", "statement:a1"}) {
    EXPECT_EQ(verdict(scope), "not_comparable") << scope;
    EXPECT_TRUE(change(scope).at("difference").is_null()) << scope;
    EXPECT_TRUE(change(scope).at("p").is_null()) << scope;
  }
  for (const char* scope : {"dimension:B", "statement:a2", "statement:b1"}) EXPECT_EQ(verdict(scope), "rose") << scope;
  const auto bridge = json({"compare", workspace_, "--json"}).at("bridge");
  EXPECT_EQ(bridge.at("statements").as_int64(), 3);
  EXPECT_EQ(bridge.at("of").as_int64(), 4);
  EXPECT_EQ(bridge.at("overall").at("verdict").as_string(), "rose");
  EXPECT_THAT(done({"compare", workspace_}), HasSubstr("Index of the 3 of 4 statements that are unchanged"));
  EXPECT_THAT(trendReport(), HasSubstr("† a1 was reworded"));
  const auto check = json({"check", workspace_, "--json"});
  EXPECT_TRUE(check.at("ok").as_bool());
  ASSERT_EQ(check.at("warnings").as_array().size(), 1U);
  EXPECT_EQ(check.at("warnings").at(0).at("where").as_string(), "W2");
  EXPECT_EQ(check.at("warnings").at(0).at("what").as_string(), "Not comparable with wave “W1”: a1 changed.");
}

TEST_F(QuestionnaireEdit, ANewScaleBreaksByItself) {
  edit(definition("First", "7"));
  answer("W2", 4);
  EXPECT_EQ(verdict("overall"), "not_comparable");
  EXPECT_EQ(verdict("dimension:B"), "not_comparable");
  EXPECT_EQ(verdict("dimension:A"), "rose");
}

TEST_F(QuestionnaireEdit, ACosmeticWordingChangesNothing) {
  edit(definition("The first"), {"a1=cosmetic"});
  answer("W2", 4);
  EXPECT_EQ(verdict("overall"), "rose");
  EXPECT_TRUE(change("overall").at("note").is_null());
  EXPECT_TRUE(json({"compare", workspace_, "--json"}).at("bridge").is_null());
  EXPECT_TRUE(json({"check", workspace_, "--json"}).at("warnings").as_array().empty());
  EXPECT_THAT(trendReport(), Not(HasSubstr("reworded")));
}

TEST_F(QuestionnaireEdit, AMinorWordingStaysComparableAndIsNoted) {
  edit(definition("The first one"), {"a1=minor"});
  answer("W2", 4);
  EXPECT_EQ(verdict("statement:a1"), "rose");
  EXPECT_EQ(change("overall").at("note").as_string(), "Slightly reworded in between, comparable: a1.");
  EXPECT_TRUE(change("dimension:B").at("note").is_null());
  EXPECT_THAT(trendReport(), HasSubstr("Slightly reworded, comparable: a1 (W2)."));
  EXPECT_EQ(json({"check", workspace_, "--json"}).at("warnings").at(0).at("what").as_string(),
            "Slightly reworded since wave “W1”, comparable: a1.");
}

TEST_F(QuestionnaireEdit, IsOneStepBackAndLeavesOlderWavesTheirVersion) {
  edit(definition("First", "7"));
  answer("W2", 4);
  done({"enter", workspace_, "--wave", "W2", "5", "5", "5", "7"});
  const auto tooHigh = cli({"enter", workspace_, "--wave", "W1", "5", "5", "5", "7"});
  EXPECT_EQ(tooHigh.code, 3) << "W1 asked b2 on 1 to 5";
  done({"undo", workspace_, "3"});
  EXPECT_EQ(json({"questionnaire", workspace_, "--json"}).at("version").as_int64(), 1);
  EXPECT_EQ(json({"check", workspace_, "--json"}).at("ok").as_bool(), true);
}

}  // namespace
}  // namespace cx
