// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "core/tally/answer.h"
#include "core/tally/layout.h"
#include "core/tally/tally.h"

namespace cx {

/// One person's score in one dimension while the answers are added up.
struct ScoreSum {
  PersonScore score;
  int asked = 0;

  /// Adds the stored byte of a statement of this dimension, turned where it is reverse-keyed.
  void add(const SlotRule& rule, std::uint8_t byte) {
    const Answer answer = unpacked(byte, rule.min);
    if (answer.state == Answer::State::not_asked) return;
    ++asked;
    if (answer.state != Answer::State::score) return;
    ++score.answered;
    score.sum += rule.reverse ? rule.min + rule.max - answer.value : answer.value;
    score.min += rule.min;
    score.max += rule.max;
  }
};

/// The last word on a person whose answers are all added: which dimensions are valid (the half rule, statistics §0),
/// and the score overall.
[[nodiscard]] inline PersonScore conclude(std::span<ScoreSum> dimensions) {
  PersonScore overall;
  overall.valid = !dimensions.empty();
  for (auto& [score, asked] : dimensions) {
    score.valid = score.answered > 0 && 2 * score.answered >= asked;
    overall.valid = overall.valid && score.valid;
    overall.answered += score.answered;
    overall.sum += score.sum;
    overall.min += score.min;
    overall.max += score.max;
  }
  return overall;
}

}  // namespace cx
