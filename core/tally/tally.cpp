// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tally/tally.h"

#include <algorithm>
#include <stdexcept>

#include "core/tally/answer.h"

namespace cx {
namespace {

constexpr Wide squareOf(Weight weight) {
  return Wide(weight) * weight;
}

std::uint64_t sortKey(const PersonScore& score) {
  return std::uint64_t(score.answered) << 49 | std::uint64_t(score.sum) << 33 | std::uint64_t(score.min) << 17 |
         std::uint64_t(score.max) << 1 | std::uint64_t(score.valid);
}

void addTo(std::vector<ScoreCount>& counts, const PersonScore& score, const Count& count, int times) {
  const auto key = sortKey(score);
  const auto at =
      std::ranges::lower_bound(counts, key, {}, [](const ScoreCount& entry) { return sortKey(entry.score); });
  if (at == counts.end() || at->score != score) {
    Count first;
    first.add(count, times);
    counts.insert(at, {score, first});
    return;
  }
  at->count.add(count, times);
  if (at->count == Count{}) counts.erase(at);
}

void addTo(std::vector<std::vector<Count>>& slots, std::size_t slot, std::size_t byte, const Count& count, int times) {
  if (slots.size() <= slot) slots.resize(slot + 1);
  auto& counts = slots[slot];
  if (counts.size() <= byte) counts.resize(byte + 1);
  counts[byte].add(count, times);
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

void Count::add(Weight weight, int times) {
  n += times;
  w += Wide(weight) * times;
  w2 += squareOf(weight) * times;
}

void Count::add(const Count& other, int times) {
  n += other.n * times;
  w += other.w * times;
  w2 += other.w2 * times;
}

std::vector<PersonScore> personScores(std::string_view answers, const Layout& layout) {
  std::vector<PersonScore> scores(std::size_t(layout.dimensions) + 1);
  std::vector<int> asked(std::size_t(layout.dimensions));
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
  Count one;
  one.add(row.weight);
  rows_.add(one, times);
  for (const SlotRule& rule : layout.slots) {
    const auto slot = std::size_t(rule.slot);
    addTo(slots_, slot, slot < row.answers.size() ? static_cast<std::uint8_t>(row.answers[slot]) : 0, one, times);
  }
  const auto scores = personScores(row.answers, layout);
  if (dimensions_.size() + 1 < scores.size()) dimensions_.resize(scores.size() - 1);
  for (std::size_t d = 0; d + 1 < scores.size(); ++d) addTo(dimensions_[d], scores[d], one, times);
  addTo(overall_, scores.back(), one, times);
  if (times < 0) {
    trim(slots_);
    trim(dimensions_);
  }
}

void Tally::add(const Tally& other, int times) {
  rows_.add(other.rows_, times);
  zero_weight_ += other.zero_weight_ * times;
  for (std::size_t slot = 0; slot < other.slots_.size(); ++slot)
    for (std::size_t byte = 0; byte < other.slots_[slot].size(); ++byte)
      addTo(slots_, slot, byte, other.slots_[slot][byte], times);
  if (dimensions_.size() < other.dimensions_.size()) dimensions_.resize(other.dimensions_.size());
  for (std::size_t d = 0; d < other.dimensions_.size(); ++d)
    for (const ScoreCount& entry : other.dimensions_[d]) addTo(dimensions_[d], entry.score, entry.count, times);
  for (const ScoreCount& entry : other.overall_) addTo(overall_, entry.score, entry.count, times);
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
