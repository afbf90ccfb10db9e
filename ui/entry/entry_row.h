// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/tally/answer.h"

namespace cx {

/// The whole numbers that one question takes.
struct AnswerRange {
  int min = 1, max = 5;
  bool operator==(const AnswerRange&) const = default;
};

/// The digits that give `value`: the value itself, or its place from 1 on a scale that has negative values.
[[nodiscard]] std::string keysFor(AnswerRange range, int value);

/// A keystroke of the entry grammar, whatever key of the keyboard made it.
struct EntryKey {
  enum class Kind { digit, not_applicable, skip, back, clear, left, right, home, end };
  Kind kind = Kind::digit;
  int digit = 0;
};

/// One respondent's form while it is typed: an answer per question, the cell that the next key goes to, and what the
/// keys did so far. A blank cell is `not_asked`. Behind the last question stands the comment, which takes no keys of
/// the grammar.
class EntryRow {
 public:
  enum class Refusal {
    none,
    out_of_range,  ///< the digits are no value of the scale
    full,          ///< behind the last question: the form is ready to be stored
  };

  EntryRow() = default;
  explicit EntryRow(std::vector<AnswerRange> ranges);
  EntryRow(std::vector<AnswerRange> ranges, std::vector<Answer> answers);

  void press(EntryKey key);
  /// Answers the current cell as a click does, and moves on; digits that wait are dropped.
  void give(Answer answer);
  /// A waiting "1" becomes the answer. False when the digits typed so far are no value; then the cell refuses.
  bool settle();
  /// Goes to a cell (0 … size()), settling first.
  void goTo(std::size_t cell);

  void undo();
  void redo();
  [[nodiscard]] bool canUndo() const { return !past_.empty(); }
  [[nodiscard]] bool canRedo() const { return !future_.empty(); }

  [[nodiscard]] std::size_t size() const { return ranges_.size(); }
  [[nodiscard]] std::size_t cell() const { return now_.cell; }
  [[nodiscard]] bool atComment() const { return now_.cell == ranges_.size(); }
  [[nodiscard]] const AnswerRange& range(std::size_t cell) const { return ranges_[cell]; }
  [[nodiscard]] const std::vector<Answer>& answers() const { return now_.answers; }
  /// Digits of the current cell that wait for the next key.
  [[nodiscard]] const std::string& waiting() const { return now_.waiting; }
  /// Why the last key did nothing; about the current cell.
  [[nodiscard]] Refusal refusal() const { return refusal_; }
  /// An answer led to the current cell rather than a move; behind the last question the next digit is then one too
  /// many.
  [[nodiscard]] bool reachedByAnswer() const { return reachedByAnswer_; }
  [[nodiscard]] bool blank() const;
  [[nodiscard]] std::size_t answered() const;

 private:
  struct State {
    std::vector<Answer> answers;
    std::size_t cell = 0;
    std::string waiting;
    bool operator==(const State&) const = default;
  };
  void typeDigit(int digit);
  void answer(Answer answer);
  void stepBack();
  void leave(std::size_t cell);
  void remember(const State& before);

  std::vector<AnswerRange> ranges_;
  State now_;
  Refusal refusal_ = Refusal::none;
  bool reachedByAnswer_ = false;
  std::vector<State> past_, future_;
};

}  // namespace cx
