// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/tally/layout.h"
#include "core/tally/score_sums.h"
#include "core/tally/tally.h"

namespace cx {

/// Counts many rows of one layout: they wait and are counted some hundred at a time, slot by slot, which costs a third
/// of counting each by itself.
class TallySheet {
 public:
  explicit TallySheet(const Layout& layout);

  void add(const CountedRow& row, int times = 1);
  /// What the rows so far add up to.
  [[nodiscard]] const Tally& tally();

 private:
  static constexpr std::size_t few = 16, many = 256;
  struct Row {
    Weight weight;
    int times;
    bool keyed;
  };

  void count();
  void countEach();
  void countTogether();
  void countScores();
  void addScores(const SlotRule& rule);
  void countPlain(std::size_t slot);
  void countWeighted(std::size_t slot);
  [[nodiscard]] std::string_view answersOf(std::size_t row) const {
    return std::string_view(answers_).substr(row * width_, width_);
  }

  Layout layout_;
  std::size_t width_ = 0;  ///< bytes of answers that the layout reads
  std::string answers_;    ///< of the rows that wait, `width_` bytes each
  std::vector<Row> waiting_;
  std::vector<Count> counts_;     ///< of the rows that are counted
  std::vector<Count> sums_;       ///< of one slot, by byte
  std::vector<ScoreSum> scores_;  ///< of the rows that are counted, by dimension
  Tally tally_;
};

}  // namespace cx
