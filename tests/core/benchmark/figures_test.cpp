// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/figures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/survey/questionnaire.h"

namespace cx {
namespace {

using testing::IsNull;
using testing::NotNull;

Statement statement(std::string id, std::string mirrors = "") {
  Statement made;
  made.id = std::move(id);
  made.mirrors = std::move(mirrors);
  return made;
}

Questionnaire digitalCx() {
  return builtInQuestionnaire("digital-cx");
}

const Reference* publishedDimension(std::size_t index, std::string_view industry) {
  static const Questionnaire questionnaire = digitalCx();
  return publishedFor(questionnaire, questionnaire.dimensions[index], industry);
}

void expectFigure(const Reference* figure, double value, Certainty certainty, std::string_view scope) {
  ASSERT_THAT(figure, NotNull());
  EXPECT_EQ(figure->value, value) << figure->key;
  EXPECT_EQ(figure->certainty, certainty) << figure->key;
  EXPECT_EQ(figure->scope, scope) << figure->key;
  EXPECT_EQ(figure->metric_type, MetricType::index_sum_max) << figure->key;
  EXPECT_EQ(figure->source.publisher, "Mopinion") << figure->key;
  EXPECT_EQ(figure->source.year, 2023) << figure->key;
  EXPECT_FALSE(figure->n) << figure->key;  // nobody published how many answered
}

TEST(PublishedFigures, DimensionsOverAllIndustriesAreSeventySeventySixtyFive) {
  expectFigure(publishedDimension(0, "all"), 70, Certainty::article, "all");
  expectFigure(publishedDimension(1, "all"), 70, Certainty::article, "all");
  expectFigure(publishedDimension(2, "all"), 65, Certainty::article, "all");
}

TEST(PublishedFigures, ECommerceHasItsOwnDimensionsFromAMirrorPage) {
  expectFigure(publishedDimension(0, "e-commerce"), 75, Certainty::mirror, "e-commerce");
  expectFigure(publishedDimension(1, "e-commerce"), 70, Certainty::mirror, "e-commerce");
  expectFigure(publishedDimension(2, "e-commerce"), 70, Certainty::mirror, "e-commerce");
}

TEST(PublishedFigures, AnIndustryWithoutASetIsComparedWithAllIndustries) {
  EXPECT_EQ(comparisonScope("retail"), "all");
  EXPECT_EQ(publishedDimension(0, "retail"), publishedDimension(0, "all"));
  EXPECT_NE(publishedDimension(0, "e-commerce"), publishedDimension(0, "all"));
}

TEST(PublishedFigures, SixStatementsAreReadFromTheArticle) {
  const Questionnaire questionnaire = digitalCx();
  for (const auto& [id, value] : {std::pair("M1", 62), {"M2", 60}, {"G1", 72}, {"G2", 68}, {"T1", 72}, {"T2", 52}}) {
    const Reference* figure = publishedFor(*questionnaire.statement(id));
    expectFigure(figure, value, Certainty::article, "all");
    EXPECT_EQ(figure->statement, id);
    EXPECT_EQ(figure->source.published, parseIsoDate("2023-03-21"));
  }
}

TEST(PublishedFigures, SixStatementsHaveNoneAndAReasonWhy) {
  const Questionnaire questionnaire = digitalCx();
  for (const char* id : {"M3", "M4", "G3", "G4", "T3", "T4"}) {
    EXPECT_THAT(publishedFor(*questionnaire.statement(id)), IsNull()) << id;
    EXPECT_TRUE(std::ranges::none_of(publishedFigures(), [&](const Reference& r) { return r.statement == id; })) << id;
    const auto topic = std::ranges::find(unpublishedTopics(), id, &UnpublishedTopic::statement);
    ASSERT_NE(topic, unpublishedTopics().end()) << id;
    EXPECT_FALSE(topic->note.en.empty() || topic->note.ko.empty()) << id;
  }
  EXPECT_EQ(unpublishedTopics().size(), 6U);
}

TEST(PublishedFigures, TwelveAreComparableAndNoneIsAnOverallScore) {
  int dimensions = 0;
  int statements = 0;
  for (const Reference& figure : publishedFigures()) {
    if (!figure.comparable()) continue;
    EXPECT_FALSE(figure.dimension.empty()) << figure.key;  // an overall score would have none
    ++(figure.statement.empty() ? dimensions : statements);
  }
  EXPECT_EQ(dimensions, 6);
  EXPECT_EQ(statements, 6);
}

TEST(PublishedFigures, OnlyAnIndexOfTheSameInstrumentIsComparable) {
  Reference figure = *publishedFigure("mopinion-2023-t2");
  EXPECT_TRUE(figure.comparable());
  for (MetricType other : {MetricType::respondent_share, MetricType::level_share, MetricType::score_0_100,
                           MetricType::nps, MetricType::mean_scale}) {
    figure.metric_type = other;
    EXPECT_FALSE(figure.comparable());
  }
  figure.metric_type = MetricType::index_sum_max;
  figure.instrument = "another";
  EXPECT_FALSE(figure.comparable());
}

TEST(PublishedFigures, AStatementThatNamesAShareOrADimensionGetsNothing) {
  for (const char* key : {"mopinion-2023-ecommerce-collect", "ncsi-2025", "mopinion-2023-measure", "no such key"})
    EXPECT_THAT(publishedFor(statement("M3", key)), IsNull()) << key;
}

TEST(PublishedFigures, AnotherScaleOrDirectionIsAnotherConstruct) {
  Statement ten = statement("T2", "mopinion-2023-t2");
  ASSERT_THAT(publishedFor(ten), NotNull());
  ten.scale.max = 10;
  EXPECT_THAT(publishedFor(ten), IsNull());
  Statement turned = statement("T2", "mopinion-2023-t2");
  turned.reverse = true;
  EXPECT_THAT(publishedFor(turned), IsNull());
}

TEST(PublishedFigures, ADimensionWithOtherStatementsHasNoPublishedScore) {
  Questionnaire shortened = digitalCx();
  shortened.dimensions[2].statements.pop_back();
  EXPECT_THAT(publishedFor(shortened, shortened.dimensions[2], "all"), IsNull());
  EXPECT_THAT(publishedFor(shortened, shortened.dimensions[1], "all"), NotNull());
}

TEST(PublishedFigures, AnotherInstrumentWithTheSameNamesHasNone) {
  Questionnaire other = digitalCx();
  other.id = "house-survey";
  EXPECT_THAT(publishedFor(other, other.dimensions[0], "all"), IsNull());
}

TEST(PublishedFigures, EveryRowSaysInBothLanguagesWhatItIsAndWhereItComesFrom) {
  std::set<std::string> keys;
  for (const Reference& figure : publishedFigures()) {
    EXPECT_TRUE(keys.insert(figure.key).second) << figure.key;
    for (const LocalText* words : {&figure.title, &figure.population, &figure.source.title, &figure.note})
      EXPECT_FALSE(words->en.empty() || words->ko.empty()) << figure.key;
    EXPECT_FALSE(figure.source.publisher.empty()) << figure.key;
    EXPECT_GE(figure.source.year, 2000) << figure.key;
    // What was read on a page names the page; what was read in an article names its day.
    EXPECT_TRUE(!figure.source.urls.empty() || figure.source.published) << figure.key;
  }
}

TEST(PublishedFigures, ContextCardsKeepTheirOwnKindAndBase) {
  const auto expect = [](const char* key, double value, MetricType type, std::optional<std::int64_t> n,
                         std::string_view letter) {
    const Reference* figure = publishedFigure(key);
    ASSERT_THAT(figure, NotNull()) << key;
    EXPECT_EQ(figure->value, value) << key;
    EXPECT_EQ(figure->metric_type, type) << key;
    EXPECT_EQ(figure->n, n) << key;
    EXPECT_EQ(code(figure->certainty), letter) << key;
  };
  expect("mopinion-2023-success", 76, MetricType::respondent_share, {}, "S");
  expect("mopinion-2023-ecommerce-policy", 80, MetricType::respondent_share, {}, "B");
  expect("mopinion-2023-ecommerce-collect", 67, MetricType::respondent_share, {}, "B");
  expect("xm-2024-level-1", 41, MetricType::level_share, 234, "B");
  expect("xm-2024-level-4", 9, MetricType::level_share, 234, "C");
  expect("xm-2019-bottom", 79, MetricType::level_share, 212, "B");
  expect("shirute-2023-index", 51, MetricType::score_0_100, 119, "A");
  expect("shirute-2020-level-4", 0, MetricType::level_share, {}, "A");
  expect("ncsi-2024", 78.0, MetricType::score_0_100, {}, "B");
  expect("kcsi-2025", 81.5, MetricType::score_0_100, 11640, "A");
  expect("ks-sqi-2025", 76.8, MetricType::score_0_100, {}, "B");
  expect("us-consumers-2022-ceo-pay", 72, MetricType::respondent_share, 1500, "S");
}

TEST(PublishedFigures, LevelsOfOneStudyAddUpToAbout100) {
  // XM 2024: 41 + 30 + 18 + 9 + 2 = 100.  Shirute 2023: 22 + 50 + 25 + 2 = 99, rounded.  2020: 11 + 61 + 28 + 0 = 100.
  for (const std::string study : {"xm-2024", "shirute-2023", "shirute-2021", "shirute-2020"}) {
    double sum = 0;
    for (const Reference& figure : publishedFigures())
      if (figure.key.starts_with(study + "-level-")) sum += figure.value;
    EXPECT_NEAR(sum, 100, 1) << study;
  }
}

}  // namespace
}  // namespace cx
