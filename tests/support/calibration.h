// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "core/stats/describe.h"
#include "core/survey/questionnaire.h"
#include "core/tally/tally.h"

namespace cx::test {

/// One cell of tests/data/calibration: who answers, how many, weighted or not.
struct Condition {
  std::string shape;
  int n = 0;
  bool weighted = false;
  [[nodiscard]] std::string key() const;
};

/// What theory expects of a method there, in per cent.
struct Expected {
  double expected = 0, lo = 0, hi = 0;
};
/// By method; empty where the table has no such condition.
[[nodiscard]] std::map<std::string, Expected> expectedIn(const Condition& condition);

/// What the long run found where theory's band does not hold, in per cent, and why.
struct Miss {
  double measured = 0;
  std::string why;
};
[[nodiscard]] std::map<std::string, Miss> knownMissesIn(const Condition& condition);

/// What the long run measured, by method, in per cent.
[[nodiscard]] std::map<std::string, double> measuredIn(const Condition& condition);

/// People of a shape who answer twelve statements, as the table's README says.
class Population {
 public:
  Population(const Condition& condition, std::uint64_t seed);

  using Answers = std::array<int, 12>;
  /// The next person's own level, and answers around such a level.
  [[nodiscard]] int level();
  [[nodiscard]] Answers answers(int level);
  [[nodiscard]] bool happens(double probability);
  /// 10, 8 or 3 on the recommendation question.
  [[nodiscard]] int recommendation();
  /// Of the person at a place in the sample.
  [[nodiscard]] Weight weight(int place) const;

  [[nodiscard]] double meanAnswer() const;
  [[nodiscard]] double topTwo() const;
  [[nodiscard]] double bottomTwo() const;
  [[nodiscard]] double nps() const;

 private:
  [[nodiscard]] double uniform();
  [[nodiscard]] int drawn();

  bool weighted_;
  std::array<double, 5> shape_;
  std::array<double, 3> camps_;
  std::mt19937_64 engine_;
};

}  // namespace cx::test
