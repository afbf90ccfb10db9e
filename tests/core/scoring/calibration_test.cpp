// SPDX-License-Identifier: GPL-3.0-or-later
// Do intervals hold the truth as often as they say, and do verdicts stay silent where nothing changed? Measured against
// tests/data/calibration/expected.csv; ./dev soak takes a hundred times the samples.
#include "tests/support/calibration.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/scoring/changes.h"
#include "core/scoring/parity.h"
#include "core/scoring/trends.h"
#include "core/stats/nps.h"
#include "core/stats/paired.h"
#include "core/stats/proportion.h"
#include "core/stats/reliability.h"
#include "core/tally/answer.h"
#include "tests/support/forms.h"
#include "tests/support/soak.h"

namespace cx {
namespace {

using test::Condition;
using test::Population;

bool soak() {
  return test::trials(1, 0) == 1;
}

/// Enough that the Monte-Carlo error of a coverage near 95 % is .22 points.
constexpr int soakSamples = 10'000;
constexpr int suiteSamples = soakSamples / 100;

constexpr int groups = 6;
constexpr double confidence = 0.95;
/// correlation of two statements .36: 4·.36/(1 + 3·.36)
constexpr double trueAlpha = 1.44 / 2.08;

/// How often something was asked, and how often it held.
struct Counted {
  int asked = 0, held = 0;
  void add(bool holds) {
    ++asked;
    held += holds;
  }
};

std::uint64_t seedOf(const Condition& condition) {
  std::uint64_t seed = 20260914;
  for (const char c : condition.key()) seed = seed * 1'000'003 + std::uint64_t(c);
  return seed;
}

bool holds(const Interval& interval, double truth) {
  return interval.lo <= truth + 1e-9 && truth - 1e-9 <= interval.hi;
}

bool claims(const Change& change) {
  return change.verdict == Verdict::rose || change.verdict == Verdict::fell;
}

/// One condition of the table, sampled again and again through the program's own doors.
class Trial {
 public:
  explicit Trial(const Condition& condition) : condition_(condition), people_(condition, seedOf(condition)) {
    rules_.weighted = condition.weighted;
    shares_ = rules_;
    shares_.scale = Scale::top2;
  }

  void sample() {
    draw();
    means();
    shareIntervals();
    recommendation();
    changes();
    channels();
    if (!condition_.weighted) unweighted();
  }

  [[nodiscard]] const std::map<std::string, Counted>& counted() const { return counted_; }

 private:
  void draw() {
    rows_.clear();
    for (Tally& tally : tallies_) tally = {};
    for (Tally& tally : tallies_)
      for (int place = 0; place < condition_.n; ++place) {
        const int level = people_.level();
        const auto answers = people_.answers(level);
        std::string bytes;
        for (const int answer : answers) bytes += char(packed(Answer::score(answer), 1));
        tally.add({people_.weight(place), bytes}, layout_);
        if (&tally == &tallies_.front()) rows_.push_back({level, answers});
      }
  }

  void interval(const std::string& method, const std::optional<Interval>& interval, double truth) {
    if (interval) counted_[method].add(holds(*interval, truth));
  }
  void interval(const std::string& method, const Score& score, double truth) {
    if (!score.no_variation) interval(method, score.raw_interval, truth);
  }

  void means() {
    const double truth = 20 * people_.meanAnswer();
    interval("statement_mean", scoreOf(tallies_[0], asked_, first_, rules_), truth);
    std::vector<Score> waves;
    for (const Tally& tally : tallies_) waves.push_back(scoreOf(tally, asked_, Scope::overall(), rules_));
    interval("overall_mean", waves[0], truth);
    const auto slope = scoreSlope(waves, confidence);
    if (slope) interval("slope", slope->interval, 0);
  }

  void shareIntervals() {
    interval("top2_wilson", scoreOf(tallies_[0], asked_, first_, shares_), 100 * people_.topTwo());
    std::vector<Bucket> buckets;
    for (int place = 0; place < condition_.n; ++place) buckets.push_back(bucket(place, rows_[place].answers[0]));
    const auto count = condition_.weighted ? countShareWeighted : countShare;
    const auto top = *count(buckets, 4, 5), bottom = *count(buckets, 1, 2);
    interval("net", netInterval(top.share, bottom.share, top.n_eff, confidence),
             people_.topTwo() - people_.bottomTwo());
    if (condition_.weighted) return;
    interval("agresti_coull", agrestiCoull(double(top.x), double(top.n), confidence), people_.topTwo());
    interval("clopper_pearson", clopperPearson(double(top.x), double(top.n), confidence), people_.topTwo());
  }

  void recommendation() {
    std::vector<Bucket> buckets;
    for (int place = 0; place < condition_.n; ++place) buckets.push_back(bucket(place, people_.recommendation()));
    const auto score = condition_.weighted ? npsWeighted(buckets, confidence) : nps(buckets, confidence);
    interval("nps", score->interval, people_.nps());
  }

  void changes() {
    const auto between = [&](const ScoreRules& rules) {
      return changesBetween(scoresOf(tallies_[0], asked_, index(rules), rules.scale), asked_,
                            scoresOf(tallies_[1], asked_, index(rules), rules.scale), asked_, rules);
    };
    const Changes means = between(rules_);
    interval("overall_change", means.overall.interval, 0);
    interval("statement_change", means.statements[0].interval, 0);
    interval("top2_change", between(shares_).statements[0].interval, 0);
    const bool dimension = std::ranges::any_of(means.dimensions, claims);
    counted_["dimensions_family"].add(dimension);
    counted_["statements_family"].add(std::ranges::any_of(means.statements, claims));
    counted_["front_page"].add(dimension || claims(means.overall));
  }

  void channels() {
    std::vector<ChannelTally> channels;
    for (int at = 0; at < 5; ++at) channels.push_back({ChannelId(at + 1), tallies_[std::size_t(at)], {}});
    const Parity parity = parityOf(channels, asked_, Scope::overall(), rules_);
    interval("channel_difference", parity.channels[0].interval, 0);
    counted_["channels_family"].add(std::ranges::any_of(
        parity.channels, [](const ChannelParity& one) { return one.verdict == ParityVerdict::different; }));
  }

  /// What no weights enter.
  void unweighted() {
    std::vector<double> differences;
    Comoments four(4);
    for (const auto& [level, answers] : rows_) {
      int difference = 0;
      for (const int answer : people_.answers(level)) difference += answer;
      for (const int answer : answers) difference -= answer;
      differences.push_back(difference);
      four.add(std::vector<double>(answers.begin(), answers.begin() + 4));
    }
    const auto test = paired(differences, confidence);
    if (test->t) interval("paired_change", test->interval, 0);
    interval("alpha", reliability(four, confidence).interval, trueAlpha);
  }

  [[nodiscard]] Bucket bucket(int place, int value) const {
    const double w = double(people_.weight(place)) / double(oneWeight);
    return {double(value), 1, w, w * w};
  }
  [[nodiscard]] static ScoreRules index(ScoreRules rules) {
    rules.scale = indexScale(rules.scale);
    return rules;
  }

  struct Row {
    int level;
    Population::Answers answers;
  };
  Condition condition_;
  Population people_;
  ScoreRules rules_, shares_;
  Questionnaire asked_ = test::twelve();
  Layout layout_ = asked_.layout();
  Scope first_ = Scope::statement("M1");
  std::array<Tally, groups> tallies_;
  std::vector<Row> rows_;
  std::map<std::string, Counted> counted_;
};

/// Four standard errors of a binomial share, and a step and a half where draws are few.
double allowance(double percent, int samples) {
  const double p = std::clamp(percent / 100, 0.002, 0.998);
  return 400 * std::sqrt(p * (1 - p) / samples) + 150.0 / samples;
}

class Calibration : public testing::TestWithParam<Condition> {
 protected:
  static void SetUpTestSuite() {
    if (soak()) std::puts("method,shape,n,weighting,measured,error,expected,lo,hi,samples");
  }
};

TEST_P(Calibration, EveryMethodDoesWhatTheTableExpectsOrTheMissIsKnown) {
  const Condition& condition = GetParam();
  Trial run(condition);
  for (int at = 0; at < (soak() ? soakSamples : suiteSamples); ++at) run.sample();
  const auto expected = test::expectedIn(condition);
  const auto misses = test::knownMissesIn(condition);
  ASSERT_EQ(run.counted().size(), expected.size());
  for (const auto& [method, counted] : run.counted()) {
    ASSERT_TRUE(expected.contains(method)) << method;
    const auto& [middle, lo, hi] = expected.at(method);
    const double measured = 100.0 * counted.held / counted.asked;
    const double error = 100 * std::sqrt(measured / 100 * (1 - measured / 100) / counted.asked);
    const auto miss = misses.find(method);
    if (soak())
      std::printf("%s,%s,%.2f,%.2f,%.2f,%.2f,%.2f,%d%s\n", method.c_str(), condition.key().c_str(), measured, error,
                  middle, lo, hi, counted.asked, miss == misses.end() ? "" : ",known miss");
    const double low = miss == misses.end() ? lo : miss->second.measured,
                 high = miss == misses.end() ? hi : miss->second.measured;
    EXPECT_GE(measured, low - allowance(low, counted.asked)) << method;
    EXPECT_LE(measured, high + allowance(high, counted.asked)) << method;
  }
}

std::vector<Condition> conditions() {
  std::vector<Condition> out;
  for (const char* shape : {"symmetric", "skewed", "ceiling"})
    for (const bool weighted : {false, true})
      for (const int n : {10, 30, 100, 500}) out.push_back({shape, n, weighted});
  return out;
}

INSTANTIATE_TEST_SUITE_P(Soak, Calibration, testing::ValuesIn(conditions()), [](const auto& instance) {
  const Condition& condition = instance.param;
  return condition.shape + (condition.weighted ? "Weighted" : "") + std::to_string(condition.n);
});

}  // namespace
}  // namespace cx
