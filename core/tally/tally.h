// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/container/small_vector.hpp>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/tally/layout.h"

#ifndef __SIZEOF_INT128__
#include <boost/multiprecision/cpp_int.hpp>
#endif

namespace cx {

/// A weight in millionths of one person; a decimal of at most six places is exact.
using Weight = std::int64_t;
constexpr Weight oneWeight = 1'000'000;

#ifdef __SIZEOF_INT128__
__extension__ using Wide = __int128;
__extension__ using UnsignedWide = unsigned __int128;
#else
using Wide = boost::multiprecision::int128_t;
using UnsignedWide = boost::multiprecision::uint128_t;
#endif

/// How many, with which sum of weights (millionths) and of squared weights (millionths squared). Exact integers, so
/// taking away undoes adding.
struct Count {
  std::int64_t n = 0;
  Wide w = 0, w2 = 0;
  bool operator==(const Count&) const = default;
  void add(const Count& other) {
    n += other.n;
    w += other.w;
    w2 += other.w2;
  }
  /// `times` submissions of one weight; −1 takes one away.
  [[nodiscard]] static Count of(Weight weight, int times = 1) {
    return {times, Wide(weight) * times, Wide(weight) * weight * times};
  }
  [[nodiscard]] Count operator*(int times) const { return {n * times, w * times, w2 * times}; }
};

/// The exact score of one person in one dimension (or overall): answers turned where reverse-keyed, then summed.
struct PersonScore {
  int answered = 0, sum = 0, min = 0, max = 0;
  bool valid = false;  ///< the half rule holds (statistics §0)
  auto operator<=>(const PersonScore&) const = default;
};

struct ScoreCount {
  PersonScore score;
  Count count;
  bool operator==(const ScoreCount&) const = default;
};

/// One submission as counting sees it.
struct CountedRow {
  Weight weight = oneWeight;
  std::string_view answers;  ///< one byte per slot
  bool keyed = false;        ///< it says whose form it is
};

/// The person's score in each dimension and, last, overall.
using PersonScores = boost::container::small_vector<PersonScore, 8>;
[[nodiscard]] PersonScores personScores(std::string_view answers, const Layout& layout);

/// What a group of submissions adds up to; every score is computed from it. Merging is addition.
/// Rows of weight 0 are counted in `zero_weight` and used nowhere else.
class Tally {
 public:
  void add(const CountedRow& row, const Layout& layout, int times = 1);
  void add(const Tally& other, int times = 1);

  [[nodiscard]] std::int64_t rows() const { return rows_.n; }  ///< with weight > 0
  [[nodiscard]] const Count& total() const { return rows_; }
  [[nodiscard]] std::int64_t zeroWeight() const { return zero_weight_; }
  /// Of `rows()`, those that say whose form they are: where nobody is named, nobody can be met twice.
  [[nodiscard]] std::int64_t keyed() const { return keyed_; }
  [[nodiscard]] bool empty() const { return rows_.n == 0 && zero_weight_ == 0; }
  /// Count per stored byte (see answer.h) of a slot; shorter than the scale when no one gave the higher values.
  [[nodiscard]] const std::vector<Count>& slot(int slot) const;
  /// Person scores of a dimension in ascending order of their sums, never a zero count.
  [[nodiscard]] const std::vector<ScoreCount>& dimension(int dimension) const;
  [[nodiscard]] const std::vector<ScoreCount>& overall() const { return overall_; }

  bool operator==(const Tally&) const = default;

  /// A portable, compact form; `fromBytes` throws std::invalid_argument on anything that toBytes did not write.
  [[nodiscard]] std::string toBytes() const;
  [[nodiscard]] static Tally fromBytes(std::string_view bytes);

 private:
  friend class TallySheet;
  void addAnswers(std::size_t slot, std::size_t byte, const Count& count);
  /// Of the dimension, or overall where there is no dimension of that number.
  void addScore(std::size_t dimension, std::size_t dimensions, const PersonScore& score, const Count& count);
  /// Equal tallies are equal values: no empty tail is kept.
  void trim();

  Count rows_;
  std::int64_t zero_weight_ = 0, keyed_ = 0;
  std::vector<std::vector<Count>> slots_;
  std::vector<std::vector<ScoreCount>> dimensions_;
  std::vector<ScoreCount> overall_;
};

}  // namespace cx
