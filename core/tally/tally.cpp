// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tally/tally.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "core/tally/score_sums.h"

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

/// Adds `others` so many times; both ascend, and so does what comes of it.
void addTo(std::vector<ScoreCount>& counts, const std::vector<ScoreCount>& others, int times) {
  std::vector<ScoreCount> merged;
  merged.reserve(counts.size() + others.size());
  auto count = counts.begin();
  for (const ScoreCount& other : others) {
    for (; count != counts.end() && before(count->score, other.score); ++count) merged.push_back(*count);
    ScoreCount sum{other.score, other.count * times};
    if (count != counts.end() && count->score == other.score) sum.count.add((count++)->count);
    if (sum.count != Count{}) merged.push_back(sum);
  }
  merged.insert(merged.end(), count, counts.end());
  counts = std::move(merged);
}

}  // namespace

PersonScores personScores(std::string_view answers, const Layout& layout) {
  boost::container::small_vector<ScoreSum, 8> sums(std::size_t(layout.dimensions));
  for (const SlotRule& rule : layout.slots)
    if (rule.dimension >= 0 && std::size_t(rule.slot) < answers.size())
      sums[std::size_t(rule.dimension)].add(rule, static_cast<std::uint8_t>(answers[std::size_t(rule.slot)]));
  const PersonScore overall = conclude(sums);
  PersonScores scores;
  for (const ScoreSum& sum : sums) scores.push_back(sum.score);
  scores.push_back(overall);
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
  for (std::size_t d = 0; d < other.dimensions_.size(); ++d) addTo(dimensions_[d], other.dimensions_[d], times);
  addTo(overall_, other.overall_, times);
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
