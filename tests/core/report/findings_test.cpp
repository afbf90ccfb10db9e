// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/io/sample.h"
#include "core/survey/submission.h"
#include "tests/support/survey_fixture.h"

namespace cx {
namespace {

using testing::HasSubstr;
using testing::Not;

const Words words;

class FindingsTest : public test::SurveyTest {
 protected:
  std::vector<FindingLine> found() { return findings(factsOf(workspace, {}), words); }
};

class SampleFindings : public FindingsTest {
 protected:
  void SetUp() override { test::value(writeSample(workspace)); }

  /// The mean of what forms of one wave score, read from the stored answers alone: points of a dimension (empty: of
  /// all), per cent of the maximum, forms that answered less than half of a dimension left out.
  double mean(const WaveId& wave, const std::string& dimension, const std::function<bool(ChannelId)>& counts) {
    const Questionnaire questionnaire = factsOf(workspace, {}).questionnaire();
    double sum = 0;
    int n = 0;
    forEachSubmission(workspace, {{wave}, {}, {}}, [&](const Submission& form) {
      int points = 0, most = 0;
      bool valid = counts(form.channel);
      for (const Dimension& one : questionnaire.dimensions) {
        if (!dimension.empty() && one.id != dimension) continue;
        std::size_t answered = 0;
        for (const Statement& statement : one.statements) {
          const Answer answer = answerAt(form.answers, statement.slot, 1);
          if (answer.state != Answer::State::score) continue;
          ++answered;
          points += answer.value;
          most += 5;
        }
        valid = valid && answered > 0 && 2 * answered >= one.statements.size();
      }
      if (!valid) return true;
      sum += 100.0 * points / most;
      ++n;
      return true;
    });
    return sum / n;
  }

  /// The difference a finding speaks of, computed anew from the stored answers.
  double recomputed(const Facts& facts, const Subject& subject) {
    const auto all = [](ChannelId) { return true; };
    const std::string dimension = subject.scope.kind == Scope::Kind::dimension ? subject.scope.id : std::string();
    switch (subject.kind) {
      case Subject::Kind::change:
        return mean(facts.wave().id, dimension, all) - mean(facts.compare()->id, dimension, all);
      case Subject::Kind::rest: {
        const auto own = [&](ChannelId channel) { return channel == subject.channel; };
        const auto rest = [&](ChannelId channel) { return channel != subject.channel; };
        return mean(facts.wave().id, dimension, own) - mean(facts.wave().id, dimension, rest);
      }
      case Subject::Kind::published: {
        const auto digital = [&](ChannelId channel) {
          return std::ranges::any_of(facts.selection.channels(), [&](const Channel& one) {
            return one.id == channel && one.kind != ChannelKind::traditional;
          });
        };
        const double figure = dimension == "master" ? 65 : 70;  // Measure and Manage 70, Master 65
        return mean(facts.wave().id, dimension, digital) - figure;
      }
      default:
        ADD_FAILURE() << "a finding about something else";
        return 0;
    }
  }
};

TEST_F(SampleFindings, EachStatesTheNumberThatTheStoredAnswersGive) {
  const Facts facts = factsOf(workspace, {});
  const auto lines = found();
  ASSERT_EQ(lines.size(), 3U);
  for (const FindingLine& line : lines) {
    ASSERT_TRUE(line.subject) << line.sentence.text;
    const double anew = recomputed(facts, *line.subject);
    EXPECT_NEAR(line.effect, anew, 1e-9) << line.sentence.text;
    EXPECT_THAT(line.sentence.text, HasSubstr(words.number(std::abs(anew), 1)));
    // The verdict's word goes the way of the number.
    const bool up =
        line.sentence.text.find("rose") != std::string::npos || line.sentence.text.find("above") != std::string::npos;
    EXPECT_EQ(up, anew > 0) << line.sentence.text;
  }
}

TEST_F(SampleFindings, TheyAreRankedBySizeTimesCertainty) {
  const auto lines = found();
  for (std::size_t i = 1; i < lines.size(); ++i)
    EXPECT_GE(std::abs(lines[i - 1].effect) * lines[i - 1].certainty, std::abs(lines[i].effect) * lines[i].certainty);
  for (const FindingLine& line : lines) {
    EXPECT_GT(line.certainty, 0) << line.sentence.text;  // a test supports it, so its interval leaves zero out
    EXPECT_LT(line.certainty, 1) << line.sentence.text;
  }
}

TEST_F(SampleFindings, TheMovementOfTheHeadlineIsAmongThem) {
  const auto lines = found();
  EXPECT_TRUE(std::ranges::any_of(
      lines, [](const FindingLine& line) { return line.sentence.text == "Manage rose 4.5 points since Mar 2026"; }));
}

TEST_F(SampleFindings, EachSaysByHowMuchHowSureAndOnWhichForms) {
  for (const FindingLine& line : found()) {
    EXPECT_THAT(line.facts, HasSubstr("95 % interval"));
    EXPECT_THAT(line.facts, HasSubstr("n "));
    EXPECT_THAT(line.sentence.text + line.facts, HasSubstr("2026"));  // since when, or when
  }
}

TEST_F(SampleFindings, NoneNamesACause) {
  for (const FindingLine& line : found())
    for (const char* causal : {"because", "due to", "caused", "led to", "thanks to", "drove"})
      EXPECT_THAT(line.sentence.text + line.facts, Not(HasSubstr(causal)));
}

TEST_F(FindingsTest, ALargeSureDifferenceStandsBeforeALargerUnsureOne) {
  const auto w1 = wave("W1"), w2 = wave("W2");
  const auto web = channel("website");
  around(w1, web, 3, 600);
  around(w2, web, 4, 600);
  around(w2, channel("app"), 4, 300);
  around(w2, channel("chat"), 2, 9);
  // Overall rises from 60 to 79.6 on 600 and 909 forms; chat stands 40 behind on nine forms that answer 1, 2 and 3:
  // s = 17.3, so its interval is about 13 wide on either side and leaves some 26; overall leaves nearly 18.
  const auto lines = found();
  ASSERT_GE(lines.size(), 2U);
  EXPECT_EQ(lines[0].sentence.text, "Chat scores 40.0 points below the rest");
  EXPECT_NEAR(lines[0].certainty, 0.65, 0.1);
  EXPECT_THAT(lines[1].sentence.text, HasSubstr("rose 19.6 points since W1"));
}

TEST_F(FindingsTest, WhereNothingIsDetectableTheOnlyOneSaysSoAndIsBoundToNothing) {
  const auto web = channel("website");
  for (const char* name : {"W1", "W2"}) forms(wave(name), web, "3 4 4 3 3 4 4 3 3 3 3 4", 6);
  const auto lines = found();
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].sentence.text, "No detectable change since W1");
  EXPECT_FALSE(lines[0].subject);
}

}  // namespace
}  // namespace cx
