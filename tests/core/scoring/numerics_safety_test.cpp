// SPDX-License-Identifier: GPL-3.0-or-later
// Figures from buckets beside the same figures from exact integers, added up answer by answer in 256 bits.
#include <gtest/gtest.h>

#include <array>
#include <boost/multiprecision/cpp_bin_float.hpp>
#include <boost/multiprecision/cpp_int.hpp>
#include <cmath>
#include <random>

#include "core/scoring/scores.h"
#include "core/tally/tally_sheet.h"
#include "tests/support/soak.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;
using Integer = boost::multiprecision::int256_t;
using Real = boost::multiprecision::cpp_bin_float_100;

/// Per cent of the maximum as a whole number of sixtieths: a form of the small questionnaire has at most 20 points, and
/// 15, 10 or 5 where statements are unanswered.
constexpr int parts = 60;

/// Sums over persons, each of which is exact.
struct ExactSums {
  std::int64_t n = 0;
  Integer w = 0, w2 = 0, wx = 0, wxx = 0, w2x = 0, w2xx = 0;

  void add(Weight weight, int x) {
    const Integer wide = weight, square = wide * wide;
    ++n;
    w += wide;
    w2 += square;
    wx += wide * x;
    wxx += wide * (x * x);
    w2x += square * x;
    w2xx += square * (x * x);
  }
  [[nodiscard]] Real mean() const { return Real(wx) / Real(w); }
  [[nodiscard]] Real sd() const { return sqrt(Real(n) / Real(n - 1) * (Real(wxx) - mean() * Real(wx)) / Real(w)); }
  /// Σ w²(x − m)², linearised.
  [[nodiscard]] Real se() const {
    const Real m = mean();
    return sqrt(Real(n) / Real(n - 1) * (Real(w2xx) - 2 * m * Real(w2x) + m * m * Real(w2))) / Real(w);
  }
  [[nodiscard]] Real nEff() const { return Real(w) * Real(w) / Real(w2); }
};

/// tolerances.json: |ours − exact| ≤ 1e-11 + 1e-12·|exact|.
void expectEqual(double ours, const Real& exact, const char* what) {
  EXPECT_LE(abs(Real(ours) - exact), Real(1e-11) + Real(1e-12) * abs(exact)) << what << " " << ours;
}

void expectEqual(const Score& score, const ExactSums& exact, int units = parts) {
  ASSERT_TRUE(score.summary.mean && score.summary.sd && score.summary.se);
  EXPECT_EQ(score.n, exact.n);
  expectEqual(*score.summary.mean, exact.mean() / units, "mean");
  expectEqual(*score.summary.sd, exact.sd() / units, "sd");
  expectEqual(*score.summary.se, exact.se() / units, "se");
  expectEqual(score.n_eff, exact.nEff(), "n_eff");
}

struct Form {
  std::string answers;
  Weight weight;
};

/// Waves of agreement that come and go, so that a sum which drifts would show; weights from 1e-6 to 1e6.
class Forms {
 public:
  Form next() {
    const int mood = 1 + int(count_++ / 1'000 % 5);
    Form form;
    for (int slot = 0; slot < 4; ++slot) {
      const auto die = random_() % 20;
      form.answers += die == 0   ? '.'
                      : die == 1 ? '-'
                      : die < 6  ? static_cast<char>('1' + random_() % 5)
                                 : char('0' + mood);
    }
    form.answers = answers(form.answers);
    form.weight = std::max<Weight>(1, std::llround(std::pow(10, double(random_() % 1'200'001) / 100'000)));
    return form;
  }

 private:
  std::mt19937_64 random_{20260914};
  std::int64_t count_ = 0;
};

/// What the figures of one way of weighting must be: overall, dimensions A and B, statement a1 and its top-2-box.
struct Exact {
  ExactSums overall, box, statement;
  std::array<ExactSums, 2> dimensions;

  void add(Weight weight, const PersonScores& scores, Answer first) {
    const auto addTo = [&](ExactSums& sums, const PersonScore& score) {
      if (score.valid) sums.add(weight, 100 * parts * score.sum / score.max);
    };
    addTo(dimensions[0], scores[0]);
    addTo(dimensions[1], scores[1]);
    addTo(overall, scores[2]);
    if (first.state != Answer::State::score) return;
    statement.add(weight, 100 * parts * first.value / 5);
    box.add(weight, first.value >= 4 ? 100 * parts : 0);
  }
};

void expectEqual(const Tally& tally, const Questionnaire& questionnaire, bool weighted, const Exact& exact) {
  ScoreRules rules;
  rules.weighted = weighted;
  const GroupScores group = scoresOf(tally, questionnaire, rules);
  expectEqual(group.overall, exact.overall);
  expectEqual(group.dimensions[0], exact.dimensions[0]);
  expectEqual(group.dimensions[1], exact.dimensions[1]);
  expectEqual(group.statements[0], exact.statement);
  rules.scale = Scale::top2;
  expectEqual(scoreOf(tally, questionnaire, Scope::statement("a1"), rules), exact.box);
}

TEST(NumericsSafety, MillionsOfRowsOfAnyWeightGiveTheFiguresOfExactIntegers) {
  const Questionnaire questionnaire = [] {
    const TemporaryFolder folder;
    return currentQuestionnaire(newWorkspace(folder));  // with its slots
  }();
  const Layout layout = questionnaire.layout();
  std::vector<TallySheet> cells(40, TallySheet(layout));
  Exact weighted, unweighted;
  Forms forms;
  const int rows = trials(10'000'000, 100'000);
  for (int row = 0; row < rows; ++row) {
    const Form form = forms.next();
    cells[std::size_t(row) % cells.size()].add({form.weight, form.answers});
    const auto scores = personScores(form.answers, layout);
    const Answer first = answerAt(form.answers, 0, 1);
    weighted.add(form.weight, scores, first);
    unweighted.add(1, scores, first);
  }
  Tally all;
  for (TallySheet& cell : cells) all.add(Tally::fromBytes(cell.tally().toBytes()));
  ASSERT_EQ(all.rows(), rows);
  {
    SCOPED_TRACE("weighted");
    expectEqual(all, questionnaire, true, weighted);
  }
  SCOPED_TRACE("unweighted");
  expectEqual(all, questionnaire, false, unweighted);
  std::printf("NumericsSafety: %d rows in %zu cells\n", rows, cells.size());
}

TEST(NumericsSafety, TakingMillionsOfRowsAwayLeavesWhatWasThereBefore) {
  const Layout layout{{{0, 1, 5, false, 0}, {1, 1, 5, false, 0}, {2, 1, 5, false, 1}, {3, 1, 5, true, 1}}, 2};
  TallySheet sheet(layout);
  Forms kept;
  for (int row = 0; row < 1'000; ++row) {
    const Form form = kept.next();
    sheet.add({form.weight, form.answers});
  }
  const Tally before = sheet.tally();
  for (const int times : {1, -1}) {
    Forms gone;
    for (int row = 0; row < trials(2'000'000, 20'000); ++row) {
      const Form form = gone.next();
      sheet.add({form.weight, form.answers}, times);
    }
  }
  EXPECT_EQ(sheet.tally(), before);
}

}  // namespace
}  // namespace cx
