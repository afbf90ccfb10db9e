// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tally/tally.h"

#include <algorithm>
#include <stdexcept>

#include "core/tally/answer.h"

namespace cx {
namespace {

/// Any total order would do; the sum first tells most scores apart at once.
bool before(const PersonScore& a, const PersonScore& b) { return a.sum != b.sum ? a.sum < b.sum : a < b; }

void addTo(std::vector<ScoreCount>& counts, const PersonScore& score, const Count& count) {
  const auto at = std::ranges::lower_bound(counts, score, before, &ScoreCount::score);
  if (at == counts.end() || at->score != score) {
    counts.insert(at, {score, count});
    return;
  }
  at->count.add(count);
  if (at->count == Count{}) counts.erase(at);
}

void addTo(std::vector<std::vector<Count>>& slots, std::size_t slot, std::size_t byte, const Count& count) {
  if (slots.size() <= slot) slots.resize(slot + 1);
  auto& counts = slots[slot];
  if (counts.size() <= byte) counts.resize(byte + 1);
  counts[byte].add(count);
}

/// Equal tallies are equal values: no empty tail is kept.
void trim(std::vector<std::vector<Count>>& slots) {
  for (auto& counts : slots)
    while (!counts.empty() && counts.back() == Count{}) counts.pop_back();
  while (!slots.empty() && slots.back().empty()) slots.pop_back();
}

void trim(std::vector<std::vector<ScoreCount>>& dimensions) {
  while (!dimensions.empty() && dimensions.back().empty()) dimensions.pop_back();
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
  for (const SlotRule& rule : layout.slots) {
    const auto slot = std::size_t(rule.slot);
    addTo(slots_, slot, slot < row.answers.size() ? static_cast<std::uint8_t>(row.answers[slot]) : 0, count);
  }
  const auto scores = personScores(row.answers, layout);
  if (dimensions_.size() + 1 < scores.size()) dimensions_.resize(scores.size() - 1);
  for (std::size_t d = 0; d + 1 < scores.size(); ++d) addTo(dimensions_[d], scores[d], count);
  addTo(overall_, scores.back(), count);
  if (times < 0) {
    trim(slots_);
    trim(dimensions_);
  }
}

void Tally::add(const Tally& other, int times) {
  rows_.add(other.rows_ * times);
  zero_weight_ += other.zero_weight_ * times;
  for (std::size_t slot = 0; slot < other.slots_.size(); ++slot)
    for (std::size_t byte = 0; byte < other.slots_[slot].size(); ++byte) addTo(slots_, slot, byte, other.slots_[slot][byte] * times);
  if (dimensions_.size() < other.dimensions_.size()) dimensions_.resize(other.dimensions_.size());
  for (std::size_t d = 0; d < other.dimensions_.size(); ++d)
    for (const ScoreCount& entry : other.dimensions_[d]) addTo(dimensions_[d], entry.score, entry.count * times);
  for (const ScoreCount& entry : other.overall_) addTo(overall_, entry.score, entry.count * times);
  trim(slots_);
  trim(dimensions_);
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
