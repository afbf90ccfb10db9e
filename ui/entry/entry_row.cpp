// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_row.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace cx {
namespace {

struct Reading {
  std::optional<int> value;  ///< the digits are this value
  bool more = false;         ///< and one or more longer values begin with them
};

Reading read(AnswerRange range, const std::string& digits) {
  Reading reading;
  for (int value = range.min; value <= range.max; ++value) {
    const std::string keys = keysFor(range, value);
    if (keys == digits) reading.value = value;
    if (keys.size() > digits.size() && keys.starts_with(digits)) reading.more = true;
  }
  return reading;
}

}  // namespace

std::string keysFor(AnswerRange range, int value) {
  return std::to_string(range.min < 0 ? value - range.min + 1 : value);
}

EntryRow::EntryRow(std::vector<AnswerRange> ranges) : ranges_(std::move(ranges)) {
  now_.answers.resize(ranges_.size());
}

EntryRow::EntryRow(std::vector<AnswerRange> ranges, std::vector<Answer> answers) : ranges_(std::move(ranges)) {
  now_.answers = std::move(answers);
  now_.answers.resize(ranges_.size());
}

void EntryRow::press(EntryKey key) {
  const State before = now_;
  refusal_ = Refusal::none;
  switch (key.kind) {
    case EntryKey::Kind::digit:
      typeDigit(key.digit);
      break;
    case EntryKey::Kind::not_applicable:
      answer(Answer::notApplicable());
      break;
    case EntryKey::Kind::skip:
      answer(Answer::skipped());
      break;
    case EntryKey::Kind::back:
      stepBack();
      break;
    case EntryKey::Kind::clear:
      now_.waiting.clear();
      if (!atComment()) now_.answers[now_.cell] = Answer::notAsked();
      break;
    case EntryKey::Kind::left:
      leave(now_.cell == 0 ? 0 : now_.cell - 1);
      break;
    case EntryKey::Kind::right:
      leave(now_.cell + 1);
      break;
    case EntryKey::Kind::home:
      leave(0);
      break;
    case EntryKey::Kind::end:
      leave(ranges_.size());
      break;
  }
  remember(before);
}

void EntryRow::give(Answer given) {
  if (atComment()) return;
  const State before = now_;
  refusal_ = Refusal::none;
  now_.waiting.clear();
  answer(given);
  remember(before);
}

void EntryRow::remember(const State& before) {
  if (now_.answers == before.answers && now_.waiting == before.waiting) return;  // moving is no step of its own
  past_.push_back(before);
  future_.clear();
}

void EntryRow::typeDigit(int digit) {
  if (atComment()) {
    refusal_ = Refusal::full;
    return;
  }
  const std::string typed = now_.waiting + std::to_string(digit);
  const Reading reading = read(ranges_[now_.cell], typed);
  if (reading.more) {
    now_.waiting = typed;
  } else if (reading.value) {
    answer(Answer::score(*reading.value));
  } else if (!now_.waiting.empty() && settle()) {
    typeDigit(digit);  // "1" stood for itself; this digit belongs to the next question
  } else {
    now_.waiting.clear();
    refusal_ = Refusal::out_of_range;
  }
}

void EntryRow::answer(Answer answer) {
  if (answer.state != Answer::State::score && !settle()) return;
  if (atComment()) {
    refusal_ = Refusal::full;
    return;
  }
  now_.waiting.clear();
  now_.answers[now_.cell] = answer;
  ++now_.cell;
  reachedByAnswer_ = true;
}

bool EntryRow::settle() {
  if (now_.waiting.empty()) return true;
  const Reading reading = read(ranges_[now_.cell], now_.waiting);
  now_.waiting.clear();
  if (!reading.value) {
    refusal_ = Refusal::out_of_range;
    return false;
  }
  now_.answers[now_.cell] = Answer::score(*reading.value);
  ++now_.cell;
  reachedByAnswer_ = true;
  return true;
}

void EntryRow::stepBack() {
  if (!now_.waiting.empty()) {
    now_.waiting.clear();
    return;
  }
  if (now_.cell > 0) --now_.cell;
  if (!atComment()) now_.answers[now_.cell] = Answer::notAsked();
}

void EntryRow::leave(std::size_t cell) {
  if (!settle()) return;
  now_.cell = std::min(cell, ranges_.size());
  reachedByAnswer_ = false;
}

void EntryRow::goTo(std::size_t cell) {
  const State before = now_;
  refusal_ = Refusal::none;
  leave(cell);
  remember(before);
}

void EntryRow::undo() {
  if (past_.empty()) return;
  future_.push_back(std::exchange(now_, past_.back()));
  past_.pop_back();
  refusal_ = Refusal::none;
}

void EntryRow::redo() {
  if (future_.empty()) return;
  past_.push_back(std::exchange(now_, future_.back()));
  future_.pop_back();
  refusal_ = Refusal::none;
}

bool EntryRow::blank() const {
  return now_.waiting.empty() && answered() == 0;
}

std::size_t EntryRow::answered() const {
  return static_cast<std::size_t>(
      std::count_if(now_.answers.begin(), now_.answers.end(), [](const Answer& a) { return a != Answer::notAsked(); }));
}

}  // namespace cx
