// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/key_index.h"
#include "core/tally/answer.h"

namespace cx {

/// What words of a column mean, by their folded text, where it was decided beforehand.
using AnswerMeanings = std::map<std::string, Answer>;

/// Reads the cells of one question on one scale: a single digit at once, any other text once and then from memory.
class AnswerCells {
 public:
  AnswerCells(const AnswerMeanings& meanings, int min, int max, char decimal);

  static constexpr int refused = -1;
  /// The packed answer (answer.h), or `refused`.
  [[nodiscard]] int read(std::string_view field) {
    if (field.size() == 1) return single_[static_cast<unsigned char>(field[0])];
    return field.empty() ? blank_ : readText(field);
  }
  [[nodiscard]] int min() const { return min_; }
  [[nodiscard]] int max() const { return max_; }

 private:
  int readText(std::string_view field);
  [[nodiscard]] int resolve(std::string_view field) const;

  AnswerMeanings meanings_;
  int min_, max_;
  char decimal_;
  int blank_;
  std::array<std::int16_t, 256> single_{};
  KeyIndex seen_;
  std::vector<int> answers_;  ///< of what is seen
};

}  // namespace cx
