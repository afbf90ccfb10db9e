// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "core/benchmark/figures.h"
#include "core/survey/outcome_measure.h"
#include "core/survey/questionnaire.h"

namespace cx {
namespace {

using testing::ElementsAre;

TEST(CxStrategy, IsOfferedBesideDigitalCx) {
  EXPECT_THAT(builtInQuestionnaires(), ElementsAre("digital-cx", "cx-strategy"));
}

TEST(CxStrategy, HasFiveDimensionsOfFourStatements) {
  const Questionnaire questionnaire = builtInQuestionnaire("cx-strategy");
  std::vector<std::string> dimensions;
  for (const Dimension& dimension : questionnaire.dimensions) {
    dimensions.push_back(dimension.id);
    EXPECT_EQ(dimension.statements.size(), 4U) << dimension.id;
    EXPECT_NE(dimension.title.en, dimension.title.ko);
    EXPECT_FALSE(dimension.title.ko.empty());
  }
  EXPECT_THAT(dimensions, ElementsAre("culture", "data", "personalisation", "consistency", "training"));
}

TEST(CxStrategy, WordsEveryStatementInBothLanguagesAndForOneChannel) {
  std::set<std::string> wordings;  // a column header may be a wording, so no two may be equal
  for (const char* id : {"digital-cx", "cx-strategy"}) {
    const Questionnaire questionnaire = builtInQuestionnaire(id);
    for (const Statement* statement : questionnaire.statements()) {
      for (const LocalText* words : {&statement->text, &statement->channel_text, &statement->label, &statement->tag}) {
        EXPECT_FALSE(words->en.empty() || words->ko.empty()) << statement->id;
        EXPECT_NE(words->en, words->ko) << statement->id;
      }
      for (const LocalText* words : {&statement->text, &statement->channel_text}) {
        EXPECT_TRUE(wordings.insert(words->en).second) << words->en;
        EXPECT_TRUE(wordings.insert(words->ko).second) << words->ko;
      }
      EXPECT_NE(statement->channel_text.en.find("this channel"), std::string::npos) << statement->id;
      EXPECT_NE(statement->channel_text.ko.find("이 채널"), std::string::npos) << statement->id;
      EXPECT_EQ(statement->text.en.find("this channel"), std::string::npos) << statement->id;
    }
  }
}

TEST(CxStrategy, AsksForAgreementFromOneToFiveAndForSuccessApartFromTheIndex) {
  const Questionnaire questionnaire = builtInQuestionnaire("cx-strategy");
  for (const Statement* statement : questionnaire.statements()) {
    EXPECT_EQ(statement->scale.points(), 5) << statement->id;
    EXPECT_EQ(statement->scale.labels.at(1), (LocalText{"Strongly disagree", "전혀 아니다"})) << statement->id;
    EXPECT_EQ(statement->scale.labels.at(5), (LocalText{"Strongly agree", "매우 그렇다"})) << statement->id;
  }
  ASSERT_EQ(questionnaire.outcomes.size(), 1U);
  EXPECT_EQ(questionnaire.outcomes.front().id, "success");
  const auto plan = driverPlan(questionnaire);
  ASSERT_TRUE(plan);
  EXPECT_EQ(plan->outcome, "success");
  EXPECT_EQ(plan->predictors.size(), 20U);
}

TEST(CxStrategy, StandsBesideNoPublishedFigure) {
  const Questionnaire questionnaire = builtInQuestionnaire("cx-strategy");
  for (const Dimension& dimension : questionnaire.dimensions) {
    EXPECT_EQ(publishedFor(questionnaire, dimension, "all"), nullptr) << dimension.id;
    for (const Statement& statement : dimension.statements) EXPECT_EQ(publishedFor(statement), nullptr) << statement.id;
  }
}

}  // namespace
}  // namespace cx
