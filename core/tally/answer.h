// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cx {

/// What one respondent gave for one slot. The four states are different facts; skipped and not applicable are
/// unanswered.
struct Answer {
  enum class State : std::uint8_t { not_asked, skipped, not_applicable, score };
  State state = State::not_asked;
  int value = 0;  ///< as given, only for `score`
  bool operator==(const Answer&) const = default;

  static constexpr Answer notAsked() { return {}; }
  static constexpr Answer skipped() { return {State::skipped, 0}; }
  static constexpr Answer notApplicable() { return {State::not_applicable, 0}; }
  static constexpr Answer score(int value) { return {State::score, value}; }
};

/// One byte per slot: 0 not asked, 1 skipped, 2 not applicable, 3 + (value − min) a score.
constexpr std::uint8_t firstScoreByte = 3;
constexpr std::uint8_t highestScoreByte = 255;

/// A score must lie between `min` and `min` + 252.
[[nodiscard]] constexpr std::uint8_t packed(Answer answer, int min) {
  return answer.state == Answer::State::score ? std::uint8_t(firstScoreByte + answer.value - min)
                                              : std::uint8_t(answer.state);
}
[[nodiscard]] constexpr Answer unpacked(std::uint8_t byte, int min) {
  return byte < firstScoreByte ? Answer{Answer::State(byte), 0} : Answer::score(byte - firstScoreByte + min);
}

}  // namespace cx
