// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "core/survey/questionnaire.h"

namespace cx {
namespace {

using testing::ElementsAre;

bool inBothLanguages(const LocalText& words) {
  return !words.en.empty() && !words.ko.empty() && words.en != words.ko;
}

TEST(DigitalCx, HasThreeDimensionsOfFourStatements) {
  const Questionnaire questionnaire = builtInQuestionnaire("digital-cx");
  std::vector<std::string> ids;
  for (const Statement* statement : questionnaire.statements()) ids.push_back(statement->id);
  EXPECT_THAT(ids, ElementsAre("M1", "M2", "M3", "M4", "G1", "G2", "G3", "G4", "T1", "T2", "T3", "T4"));
  ASSERT_EQ(questionnaire.dimensions.size(), 3U);
  EXPECT_EQ(questionnaire.dimension("measure")->title, (LocalText{"Measure", "측정"}));
  EXPECT_EQ(questionnaire.dimension("manage")->title, (LocalText{"Manage", "관리"}));
  EXPECT_EQ(questionnaire.dimension("master")->title, (LocalText{"Master", "실행"}));
  EXPECT_EQ(questionnaire.version, 1);
}

TEST(DigitalCx, WordsEveryStatementTwiceInBothLanguages) {
  const Questionnaire questionnaire = builtInQuestionnaire("digital-cx");
  std::set<std::string> wordings;  // a column header may be a wording, so no two may be equal
  for (const Statement* statement : questionnaire.statements()) {
    for (const LocalText* words : {&statement->text, &statement->channel_text, &statement->label, &statement->tag})
      EXPECT_TRUE(inBothLanguages(*words)) << statement->id << ": " << words->en;
    for (const LocalText* words : {&statement->text, &statement->channel_text}) {
      EXPECT_TRUE(wordings.insert(words->en).second) << words->en;
      EXPECT_TRUE(wordings.insert(words->ko).second) << words->ko;
    }
  }
}

TEST(DigitalCx, SpeaksOfOneChannelInThePerChannelWording) {
  const Questionnaire questionnaire = builtInQuestionnaire("digital-cx");
  for (const Statement* statement : questionnaire.statements()) {
    EXPECT_NE(statement->channel_text.en.find("this channel"), std::string::npos) << statement->id;
    EXPECT_NE(statement->channel_text.ko.find("이 채널"), std::string::npos) << statement->id;
    EXPECT_EQ(statement->text.en.find("this channel"), std::string::npos) << statement->id;
  }
}

TEST(DigitalCx, AsksForAgreementFromOneToFive) {
  const Questionnaire questionnaire = builtInQuestionnaire("digital-cx");
  for (const Statement* statement : questionnaire.statements()) {
    EXPECT_EQ(statement->scale.min, 1) << statement->id;
    EXPECT_EQ(statement->scale.max, 5) << statement->id;
    EXPECT_FALSE(statement->reverse) << statement->id;
    ASSERT_EQ(statement->scale.labels.size(), 5U) << statement->id;
    EXPECT_EQ(statement->scale.labels.at(1), (LocalText{"Strongly disagree", "전혀 아니다"})) << statement->id;
    EXPECT_EQ(statement->scale.labels.at(3), (LocalText{"Neutral", "보통"})) << statement->id;
    EXPECT_EQ(statement->scale.labels.at(5), (LocalText{"Strongly agree", "매우 그렇다"})) << statement->id;
  }
}

}  // namespace
}  // namespace cx
