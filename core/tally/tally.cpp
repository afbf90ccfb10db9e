// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tally/tally.h"

#include <algorithm>
#include <stdexcept>

#include "core/tally/answer.h"

namespace cx {
namespace {

/// Any total order would do; the sum first tells most scores apart at once.
bool before(const PersonScore& a, const PersonScore& b) {
  return a.sum != b.sum ? a.sum < b.sum : a < b;
}

void addTo(std::vector<ScoreCount>& counts, const PersonScore& score, const Count& count) {
  const auto at = std::ranges::lower_bound(counts, score, before, &ScoreCount::score);
  if (at == counts.end() || at->score != score) {
    counts.insert(at, {score, count});
    return;
  }
  at->count.add(count);
  if (at->count == Count{}) counts.erase(at);
}

}  // namespace

PersonScores personScores(std::string_view answers, const Layout& layout) {
  PersonScores scores(std::size_t(layout.dimensions) + 1);
  boost::container::small_vector<int, 8> asked(std::size_t(layout.dimensions));
  for (const SlotRule& rule : layout.slots) {
    if (rule.dimension < 0) continue;
    const auto byte =
        std::size_t(rule.slot) < answers.size() ? static_cast<std::uint8_t>(answers[std::size_t(rule.slot)]) : 0;
    const Answer answer = unpacked(byte, rule.min);
    if (answer.state == Answer::State::not_asked) continue;
    ++asked[std::size_t(rule.dimension)];
    if (answer.state != Answer::State::score) continue;
    PersonScore& score = scores[std::size_t(rule.dimension)];
    ++score.answered;
    score.sum += rule.reverse ? rule.min + rule.max - answer.value : answer.value;
    score.min += rule.min;
    score.max += rule.max;
  }
  PersonScore& overall = scores.back();
  overall.valid = layout.dimensions > 0;
  for (std::size_t d = 0; d < asked.size(); ++d) {
    PersonScore& score = scores[d];
    score.valid = score.answered > 0 && 2 * score.answered >= asked[d];
    overall.valid = overall.valid && score.valid;
    overall.answered += score.answered;
    overall.sum += score.sum;
    overall.min += score.min;
    overall.max += score.max;
  }
  return scores;
}

void Tally::add(const CountedRow& row, const Layout& layout, int times) {
  if (row.weight == 0) {
    zero_weight_ += times;
    return;
  }
  const Count count = Count::of(row.weight, times);
  rows_.add(count);
  if (row.keyed) keyed_ += times;
  for (const SlotRule& rule : layout.slots) {
    const auto slot = std::size_t(rule.slot);
    addAnswers(slot, slot < row.answers.size() ? static_cast<std::uint8_t>(row.answers[slot]) : 0, count);
  }
  const auto scores = personScores(row.answers, layout);
  for (std::size_t d = 0; d < scores.size(); ++d) addScore(d, scores.size() - 1, scores[d], count);
  if (times < 0) trim();
}

void Tally::addAnswers(std::size_t slot, std::size_t byte, const Count& count) {
  if (slots_.size() <= slot) slots_.resize(slot + 1);
  auto& counts = slots_[slot];
  if (counts.size() <= byte) counts.resize(byte + 1);
  counts[byte].add(count);
}

void Tally::addScore(std::size_t dimension, std::size_t dimensions, const PersonScore& score, const Count& count) {
  if (dimensions_.size() < dimensions) dimensions_.resize(dimensions);
  addTo(dimension < dimensions ? dimensions_[dimension] : overall_, score, count);
}

void Tally::trim() {
  for (auto& counts : slots_)
    while (!counts.empty() && counts.back() == Count{}) counts.pop_back();
  while (!slots_.empty() && slots_.back().empty()) slots_.pop_back();
  while (!dimensions_.empty() && dimensions_.back().empty()) dimensions_.pop_back();
}

void Tally::add(const Tally& other, int times) {
  rows_.add(other.rows_ * times);
  zero_weight_ += other.zero_weight_ * times;
  keyed_ += other.keyed_ * times;
  for (std::size_t slot = 0; slot < other.slots_.size(); ++slot)
    for (std::size_t byte = 0; byte < other.slots_[slot].size(); ++byte)
      addAnswers(slot, byte, other.slots_[slot][byte] * times);
  if (dimensions_.size() < other.dimensions_.size()) dimensions_.resize(other.dimensions_.size());
  for (std::size_t d = 0; d < other.dimensions_.size(); ++d)
    for (const ScoreCount& entry : other.dimensions_[d]) addTo(dimensions_[d], entry.score, entry.count * times);
  for (const ScoreCount& entry : other.overall_) addTo(overall_, entry.score, entry.count * times);
  trim();
}

const std::vector<Count>& Tally::slot(int slot) const {
  static const std::vector<Count> none;
  return slot >= 0 && std::size_t(slot) < slots_.size() ? slots_[std::size_t(slot)] : none;
}

const std::vector<ScoreCount>& Tally::dimension(int dimension) const {
  static const std::vector<ScoreCount> none;
  return dimension >= 0 && std::size_t(dimension) < dimensions_.size() ? dimensions_[std::size_t(dimension)] : none;
}

}  // namespace cx
