// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/answer_words.h"

#include <gmock/gmock.h>

#include <boost/json/serialize.hpp>
#include <fstream>

#include "core/io/import.h"
#include "core/tally/answer.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;
using testing::ElementsAre;

/// Statements from 1 to 5 and one question from 0 to 10.
Questionnaire twoScales() {
  Questionnaire out = smallQuestionnaire();
  OutcomeQuestion question;
  question.id = "nps";
  question.scale = {0, 10, {}};
  question.satisfied_from = 9;
  out.outcomes.push_back(question);
  return out;
}

class AnswerWords : public testing::Test {
 protected:
  ImportReport import(const std::string& rows, const Mapping& mapping = {}, bool rehearse = true) {
    std::ofstream(folder_ / "answers.csv", std::ios::binary) << "wave,a1,a2,b1,b2,nps\n" << rows;
    ImportOptions options;
    options.mapping = mapping;
    options.dry_run = rehearse;
    return value(importFile(workspace_, folder_ / "answers.csv", options));
  }
  static std::vector<std::string> lines(const ImportReport& report) {
    std::vector<std::string> out;
    for (const AnswerWord& one : report.words)
      out.push_back(std::to_string(one.times) + " × " + one.spelling + " = " + one.means);
    return out;
  }
  std::string stored(const char* id) {
    const Questionnaire asked = currentQuestionnaire(workspace_);
    const Statement* statement = asked.statement(id);
    std::string out;
    forEachSubmission(workspace_, {}, [&](const Submission& one) {
      const Answer answer = answerAt(one.answers, statement ? statement->slot : asked.outcome(id)->slot,
                                     statement ? statement->scale.min : 0);
      out += answer.state == Answer::State::score            ? std::to_string(answer.value)
             : answer.state == Answer::State::not_applicable ? "-"
                                                             : ".";
      return true;
    });
    return out;
  }

  TemporaryFolder folder_;
  Workspace workspace_ = newWorkspace(folder_, twoScales());
};

TEST_F(AnswerWords, AreListedWithHowOftenTheyOccurAndWhatTheyStandFor) {
  const auto report = import(
      "W,Agree,N/A,N/A,N/A,9\n"
      "W,4,무응답,무응답,9,10\n"
      "W,4,3,2,4.5,-9\n"
      "W,4,3,2,1,\n");
  EXPECT_THAT(lines(report), ElementsAre("3 × N/A = not_applicable", "2 × 무응답 = skipped", "1 ×  = skipped",
                                         "1 × -9 = set_aside", "1 × 9 = set_aside", "1 × Agree = 4"))
      << "4.5 is no code but a mistake; the 9 of 10 is an answer";
}

TEST_F(AnswerWords, OfAnOpenQuestionAreNotDecided) {
  const auto report = import("W,99,99,99,1,10\nW,meh,meh,meh,1,10\n");
  EXPECT_THAT(lines(report), ElementsAre("3 × 99 = ", "3 × meh = "));
  Mapping mapping;
  answer(mapping, "code:99", "skipped");
  answer(mapping, "label:meh", "2");
  EXPECT_THAT(lines(import("W,99,99,99,1,10\nW,meh,meh,meh,1,10\n", mapping)),
              ElementsAre("3 × 99 = skipped", "3 × meh = 2"));
}

TEST_F(AnswerWords, ThatAreANumberStayAnAnswerOnAScaleThatHoldsIt) {
  Mapping mapping;
  decide(mapping, "9", "not_applicable");
  EXPECT_THAT(lines(import("W,9,4,3,2,9\nW,1,4,3,2,8\n", mapping)), ElementsAre("1 × 9 = not_applicable"));
  import("W,9,4,3,2,9\nW,1,4,3,2,8\n", mapping, false);
  EXPECT_EQ(stored("a1"), "-1");
  EXPECT_EQ(stored("nps"), "98");
}

TEST_F(AnswerWords, ThatEveryScaleHoldsAreCodesWhereAMappingSaysSo) {
  Mapping mapping;
  decide(mapping, "0", "skipped");
  import("W,5,4,3,2,0\nW,1,4,3,2,8\n", mapping, false);
  EXPECT_EQ(stored("nps"), ".8");
}

TEST_F(AnswerWords, BlanksCanMeanThatAQuestionDidNotApply) {
  Mapping mapping;
  decide(mapping, "", "not_applicable");
  import("W,,4,3,2,9\nW,\" \",4,3,2,8\n", parseMapping(boost::json::serialize(mappingJson(mapping))), false);
  EXPECT_EQ(stored("a1"), "--");
}

TEST_F(AnswerWords, MeanWhatWasDecidedLast) {
  Mapping mapping;
  mapping.labels["Meh"] = 2;
  mapping.answers["label:meh"] = "2";
  for (const char* option : {"skipped", "4", "set_aside", "not_applicable"}) decide(mapping, "meh", option);
  Mapping wanted;
  wanted.missing["meh"] = Answer::State::not_applicable;
  EXPECT_EQ(mapping, wanted);
  answer(mapping, "label:meh", "3");
  EXPECT_EQ(mapping.answers, (std::map<std::string, std::string>{{"label:meh", "3"}}));
  EXPECT_TRUE(mapping.missing.empty());
  decide(mapping, "99", "set_aside");
  EXPECT_EQ(mapping.answers.at("code:99"), "set_aside");
}

}  // namespace
}  // namespace cx
