// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold whatever people answer: thousands of seeded random cases.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <vector>

#include "core/stats/drivers.h"
#include "core/stats/nps.h"
#include "core/stats/pairwise.h"
#include "core/stats/proportion.h"
#include "core/stats/raking.h"
#include "core/stats/ratio.h"
#include "core/stats/reliability.h"
#include "core/stats/trend.h"
#include "tests/support/oracle.h"

namespace cx {
namespace {

using test::within;
using Buckets = std::vector<Bucket>;

constexpr int cases = 3000;

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  int whole(int from, int to) { return std::uniform_int_distribution(from, to)(engine_); }
  double real(double from, double to) { return std::uniform_real_distribution(from, to)(engine_); }
  double weight() { return std::exp(real(std::log(1e-6), std::log(1e6))); }
  template <class List>
  void shuffle(List& list) {
    std::shuffle(list.begin(), list.end(), engine_);
  }
  /// One bucket per answer, of a sample that may be empty, alike or at the end of its scale.
  Buckets sample(int most, bool weighted = true) {
    Buckets out;
    const int n = whole(0, most), high = whole(1, 10), low = whole(0, high);
    for (int i = 0; i < n; ++i) {
      const double w = weighted ? weight() : 1;
      out.push_back({100.0 * whole(low, high) / 10, 1, w, w * w});
    }
    return out;
  }

 private:
  std::mt19937_64 engine_;
};

/// Answers of one value put together.
Buckets merged(const Buckets& apart) {
  std::map<double, Bucket> by_value;
  for (const auto& bucket : apart) {
    auto& together = by_value[bucket.value];
    together = {bucket.value, together.n + bucket.n, together.w + bucket.w, together.w2 + bucket.w2};
  }
  Buckets out;
  for (const auto& [value, bucket] : by_value) out.push_back(bucket);
  return out;
}

testing::AssertionResult alike(std::optional<double> a, std::optional<double> b, double scale) {
  if (a.has_value() != b.has_value()) return testing::AssertionFailure() << "one of two is none";
  return a ? within(*a, *b, 1e-12, 1e-12 * scale) : testing::AssertionSuccess();
}

testing::AssertionResult alike(const Summary& a, const Summary& b) {
  if (a.n != b.n) return testing::AssertionFailure() << "n " << a.n << " and " << b.n;
  for (const auto& same : {alike(a.mean, b.mean, 100), alike(a.sd, b.sd, 100), alike(a.se, b.se, 100)}) {
    if (!same) return same;
  }
  return within(a.n_eff, b.n_eff, 1e-12);
}

testing::AssertionResult holds(const std::optional<Interval>& interval, double estimate) {
  if (!interval) return testing::AssertionSuccess();
  const double slack = 1e-12 * (1 + std::abs(estimate));
  if (interval->lo <= estimate + slack && estimate - slack <= interval->hi) return testing::AssertionSuccess();
  return testing::AssertionFailure() << estimate << " outside " << interval->lo << " to " << interval->hi;
}

TEST(Properties, EqualWeightsAreNoWeights) {
  Random random(1);
  for (int i = 0; i < cases; ++i) {
    auto plain = random.sample(40, false);
    const double w = random.weight();
    auto weighted = plain;
    for (auto& bucket : weighted) bucket.w = w, bucket.w2 = w * w;
    EXPECT_TRUE(alike(describe(plain), describeWeighted(weighted)));
    const auto a = countShare(plain, 50, 100), b = countShareWeighted(weighted, 50, 100);
    ASSERT_EQ(a.has_value(), b.has_value());
    if (a) {
      EXPECT_TRUE(within(b->share, a->share, 1e-12, 1e-15) && within(b->n_eff, a->n_eff, 1e-12));
    }
    for (auto* list : {&plain, &weighted}) {
      for (auto& bucket : *list) bucket.value /= 10;
    }
    const auto c = nps(plain, 0.95), d = npsWeighted(weighted, 0.95);
    ASSERT_EQ(c.has_value(), d.has_value());
    if (c) {
      EXPECT_TRUE(within(d->score, c->score, 1e-12, 1e-12) && within(d->interval.lo, c->interval.lo, 1e-12, 1e-12));
    }
  }
}

TEST(Properties, NeitherOrderNorGatheringMatters) {
  Random random(2);
  for (int i = 0; i < cases; ++i) {
    const auto older = random.sample(30), newer = random.sample(30);
    auto shuffled = newer;
    random.shuffle(shuffled);
    for (const auto& same : {shuffled, merged(newer)}) {
      EXPECT_TRUE(alike(describe(newer), describe(same)));
      EXPECT_TRUE(alike(describeWeighted(newer), describeWeighted(same)));
      EXPECT_EQ(median(newer), median(same));
      const auto a = mannWhitney(older, newer), b = mannWhitney(merged(older), same);
      ASSERT_EQ(a.has_value(), b.has_value());
      if (a) {
        EXPECT_EQ(a->u, b->u);
        EXPECT_TRUE(alike(a->p, b->p, 1));
      }
    }
  }
}

TEST(Properties, SwappingTheSidesMirrorsTheTest) {
  Random random(3);
  for (int i = 0; i < cases; ++i) {
    const auto a = random.sample(30), b = random.sample(30);
    const auto there = compare(a, b, 0.95), back = compare(b, a, 0.95);
    ASSERT_EQ(there.weighted.has_value(), back.weighted.has_value());
    if (there.weighted) {
      EXPECT_EQ(there.weighted->difference, -back.weighted->difference);
      EXPECT_DOUBLE_EQ(there.weighted->p, back.weighted->p);
    }
    if (there.ranks) {
      EXPECT_NEAR(there.ranks->cliff, -back.ranks->cliff, 1e-12);
      EXPECT_DOUBLE_EQ(there.ranks->u + back.ranks->u, static_cast<double>(a.size() * b.size()));
    }
    if (there.effect) {
      EXPECT_EQ(there.effect->g, -back.effect->g);
    }
  }
}

TEST(Properties, IntervalsHoldWhatTheySurround) {
  Random random(4);
  for (int i = 0; i < cases; ++i) {
    const double confidence = random.real(0.5, 0.999);
    const int n = random.whole(1, 400), x = random.whole(0, n), m = random.whole(1, 400), y = random.whole(0, m);
    const double share = static_cast<double>(x) / n, other = static_cast<double>(y) / m;
    EXPECT_TRUE(holds(wilson(share, n, confidence), share));
    EXPECT_TRUE(holds(agrestiCoull(x, n, confidence), share));
    EXPECT_TRUE(holds(clopperPearson(x, n, confidence), share));
    const double q = random.real(0, 1 - share);
    EXPECT_TRUE(holds(netInterval(share, q, n, confidence), share - q));
    const auto change = shareChange({share, 1.0 * n}, {other, 1.0 * m}, confidence);
    EXPECT_TRUE(holds(change->interval, other - share));

    const auto older = random.sample(30), newer = random.sample(30);
    const auto a = describeWeighted(older), b = describeWeighted(newer);
    if (a.mean) {
      EXPECT_TRUE(holds(meanInterval(a, confidence), *a.mean));
    }
    if (const auto test = welch(a, b, confidence)) {
      EXPECT_TRUE(holds(test->interval, test->difference));
      EXPECT_TRUE(test->p >= 0 && test->p <= 1);
      const auto away = test->interval.lo > 0 || test->interval.hi < 0;
      EXPECT_EQ(away, test->p < 1 - confidence);
    }
    if (const auto equal = tost(a, b, random.real(0, 50))) {
      EXPECT_TRUE(equal->p >= 0 && equal->p <= 1);
    }
  }
}

TEST(Properties, AdjustedPIsNeverBelowTheRawAndKeepsTheirOrder) {
  Random random(5);
  for (int i = 0; i < cases; ++i) {
    std::vector<double> p;
    for (int j = random.whole(1, 20); j > 0; --j) p.push_back(std::pow(random.real(0, 1), random.whole(1, 6)));
    if (random.whole(0, 3) == 0) p.push_back(p.front());
    const auto by_holm = holm(p), by_bh = benjaminiHochberg(p);
    for (std::size_t j = 0; j < p.size(); ++j) {
      EXPECT_GE(by_bh[j], p[j]);
      EXPECT_GE(by_holm[j], by_bh[j] * (1 - 1e-15));
      EXPECT_LE(by_holm[j], 1);
      for (std::size_t k = 0; k < p.size(); ++k) {
        if (p[j] <= p[k]) {
          EXPECT_TRUE(by_holm[j] <= by_holm[k] && by_bh[j] <= by_bh[k]);
        }
      }
    }
  }
}

TEST(Properties, AnotherScaleMovesTheMeanAndNothingElse) {
  Random random(6);
  for (int i = 0; i < cases; ++i) {
    const auto sample = random.sample(30);
    const double stretch = random.real(0.1, 20), shift = random.real(-100, 100);
    auto moved = sample;
    for (auto& bucket : moved) bucket.value = shift + stretch * bucket.value;
    const auto a = describeWeighted(sample), b = describeWeighted(moved);
    ASSERT_EQ(a.mean.has_value(), b.mean.has_value());
    if (!a.se) continue;
    const double scale = 100 * stretch + 100;
    EXPECT_TRUE(within(*b.mean, shift + stretch * *a.mean, 1e-12, 1e-12 * scale));
    EXPECT_TRUE(within(*b.se, stretch * *a.se, 1e-9, 1e-12 * scale));
  }
}

TEST(Properties, EqualWholesMakePoolingTheMean) {
  Random random(7);
  for (int i = 0; i < cases; ++i) {
    const auto sample = random.sample(30);
    std::vector<RatioBucket> parts;
    for (const auto& bucket : sample) parts.push_back({bucket.value * 20, 20, bucket.n, bucket.w, bucket.w2});
    const auto a = describeWeighted(sample), b = ratioWeighted(parts);
    EXPECT_TRUE(alike(a.mean, b.mean, 100) && alike(a.se, b.se, 100));
  }
}

TEST(Properties, TheReportedSlopeIsNeverTheMorePreciseOne) {
  Random random(8);
  for (int i = 0; i < cases; ++i) {
    std::vector<TrendPoint> points;
    for (int t = 0, m = random.whole(0, 12); t < m; ++t) {
      points.push_back({1.0 * t, random.real(20, 100), random.whole(0, 5) == 0 ? 0 : random.real(0.1, 9)});
    }
    const auto line = slope(points, 0.95);
    const auto order = mannKendall(points);
    ASSERT_EQ(line.has_value(), order.has_value());
    if (!line) continue;
    EXPECT_GE(line->report.se, line->fixed.se);
    EXPECT_GE(line->report.se, line->classical->se);
    EXPECT_TRUE(holds(line->report.interval, line->slope));
    EXPECT_TRUE(*order->p_exact > 0 && *order->p_exact <= 1 && std::abs(*order->tau_b) <= 1);
  }
}

/// Complete rows of answers 1..5 that hang together, more or less.
std::vector<double> answerRows(Random& random, int n, int statements) {
  std::vector<double> rows;
  const double common = random.real(0, 1);
  for (int i = 0; i < n; ++i) {
    const double person = random.real(1, 5);
    for (int j = 0; j < statements; ++j) {
      rows.push_back(std::round(common * person + (1 - common) * random.real(1, 5)));
    }
  }
  return rows;
}

TEST(Properties, AlphaIsBoundedAndInsideItsInterval) {
  Random random(9);
  for (int i = 0; i < 500; ++i) {
    const int k = random.whole(1, 6), n = random.whole(0, 40);
    const auto rows = answerRows(random, n, k);
    const auto result = reliability(Comoments(rows, static_cast<std::size_t>(k)), 0.95);
    EXPECT_NE(result.alpha.has_value(), result.reason.has_value());
    if (!result.alpha) continue;
    EXPECT_LE(*result.alpha, 1 + 1e-12);
    EXPECT_TRUE(holds(result.interval, *result.alpha));
    for (const auto& statement : result.statements) {
      EXPECT_LE(std::abs(statement.r_rest.value_or(0)), 1 + 1e-12);
    }
  }
}

TEST(Properties, DriversShareOutExactlyR2) {
  Random random(10);
  for (int i = 0; i < 200; ++i) {
    const int k = random.whole(1, 6);
    const auto rows = answerRows(random, 80, k + 1);
    const auto result = keyDrivers(rows, static_cast<std::size_t>(k) + 1, 0.95);
    if (result.reason) continue;
    double weights = 0, shapley = 0;
    for (const auto& driver : result.drivers) {
      weights += driver.weight;
      shapley += *driver.shapley;
      EXPECT_GE(driver.weight, 0);
      EXPECT_GE(*driver.shapley, -1e-12);
      EXPECT_TRUE(holds(driver.r_interval, driver.r));
    }
    EXPECT_NEAR(weights, result.r2, 1e-10);
    EXPECT_NEAR(shapley, result.r2, 1e-10);
    EXPECT_LE(result.r2, 1 + 1e-12);
  }
}

TEST(Properties, RakingMeetsItsMarginsAndKeepsNoOrder) {
  Random random(11);
  for (int i = 0; i < 200; ++i) {
    const auto n = static_cast<std::size_t>(random.whole(40, 200));
    std::vector<RakingVariable> variables(static_cast<std::size_t>(random.whole(1, 4)));
    std::vector<double> base(n);
    for (auto& w : base) w = random.whole(0, 9) == 0 ? 0 : random.whole(1, 3) * 0.5;
    for (auto& variable : variables) {
      const int levels = random.whole(2, 3);
      for (int level = 0; level < levels; ++level) variable.target.push_back(random.real(1, 2));
      for (std::size_t row = 0; row < n; ++row) variable.level.push_back(random.whole(-1, 2 * levels) % levels);
    }
    const auto result = rake(base, variables, std::nullopt);
    if (!result.problems.empty()) continue;
    ASSERT_TRUE(result.converged);
    EXPECT_LT(marginError(margins(result.weights, base, variables)), 1e-12);
    double sum = 0, counted = 0;
    for (std::size_t row = 0; row < n; ++row) {
      EXPECT_EQ(result.weights[row] > 0, base[row] > 0);
      sum += result.weights[row];
      counted += base[row] > 0 ? 1 : 0;
    }
    EXPECT_NEAR(sum, counted, 1e-9);

    std::ranges::reverse(base);
    for (auto& variable : variables) std::ranges::reverse(variable.level);
    auto back = rake(base, variables, std::nullopt).weights;
    std::ranges::reverse(back);
    for (std::size_t row = 0; row < n; ++row) EXPECT_NEAR(back[row], result.weights[row], 1e-9);
  }
}

}  // namespace
}  // namespace cx
