// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tally/tally_sheet.h"

#include <algorithm>
#include <array>
#include <span>

namespace cx {
namespace {

/// The scores of one dimension among some hundred rows. Most rows share theirs with others, so that each costs one
/// look.
class ScoreCounts {
 public:
  void add(const PersonScore& score, const Count& count) {
    std::size_t place = (std::size_t(score.sum) * 7 + std::size_t(score.answered)) & (places - 1);
    while (entry_at_[place] != 0 && entries_[entry_at_[place] - 1].score != score) place = (place + 1) & (places - 1);
    if (entry_at_[place] == 0) {
      entries_.push_back({score, {}});
      entry_at_[place] = static_cast<std::uint16_t>(entries_.size());
    }
    entries_[entry_at_[place] - 1].count.add(count);
  }
  [[nodiscard]] const std::vector<ScoreCount>& entries() const { return entries_; }

 private:
  static constexpr std::size_t places = 1024;     ///< more than rows that are counted together
  std::array<std::uint16_t, places> entry_at_{};  ///< one more than the entry's number
  std::vector<ScoreCount> entries_;
};

}  // namespace

TallySheet::TallySheet(const Layout& layout) : layout_(layout) {
  for (const SlotRule& rule : layout_.slots) width_ = std::max(width_, std::size_t(rule.slot) + 1);
}

void TallySheet::add(const CountedRow& row, int times) {
  if (row.weight == 0) return tally_.add(row, layout_, times);
  const auto given = row.answers.substr(0, width_);
  answers_ += given;
  answers_.append(width_ - given.size(), '\0');
  waiting_.push_back({row.weight, times, row.keyed});
  if (waiting_.size() == many) count();
}

const Tally& TallySheet::tally() {
  count();
  return tally_;
}

void TallySheet::count() {
  if (waiting_.size() < few)
    countEach();
  else
    countTogether();
  answers_.clear();
  waiting_.clear();
}

void TallySheet::countEach() {
  for (std::size_t row = 0; row < waiting_.size(); ++row)
    tally_.add({waiting_[row].weight, answersOf(row), waiting_[row].keyed}, layout_, waiting_[row].times);
}

void TallySheet::countTogether() {
  const bool plain =
      std::ranges::all_of(waiting_, [](const Row& row) { return row.weight == oneWeight && row.times == 1; });
  counts_.clear();
  for (const Row& row : waiting_) counts_.push_back(Count::of(row.weight, row.times));
  for (const SlotRule& rule : layout_.slots) {
    const auto slot = std::size_t(rule.slot);
    if (plain)
      countPlain(slot);
    else
      countWeighted(slot);
  }
  countScores();
  tally_.trim();
}

void TallySheet::countScores() {
  const auto dimensions = std::size_t(layout_.dimensions);
  scores_.assign(counts_.size() * dimensions, {});
  for (const SlotRule& rule : layout_.slots)
    if (rule.dimension >= 0) addScores(rule);
  std::vector<ScoreCounts> counts(dimensions + 1);
  for (std::size_t row = 0; row < counts_.size(); ++row) {
    const Count& count = counts_[row];
    tally_.rows_.add(count);
    if (waiting_[row].keyed) tally_.keyed_ += waiting_[row].times;
    const auto scores = std::span(scores_).subspan(row * dimensions, dimensions);
    counts[dimensions].add(conclude(scores), count);
    for (std::size_t d = 0; d < dimensions; ++d) counts[d].add(scores[d].score, count);
  }
  for (std::size_t d = 0; d < counts.size(); ++d)
    for (const ScoreCount& entry : counts[d].entries())
      if (entry.count != Count{}) tally_.addScore(d, dimensions, entry.score, entry.count);
}

void TallySheet::addScores(const SlotRule& rule) {
  const auto dimensions = std::size_t(layout_.dimensions);
  auto score = std::size_t(rule.dimension);
  for (auto at = std::size_t(rule.slot); at < answers_.size(); at += width_, score += dimensions)
    scores_[score].add(rule, static_cast<std::uint8_t>(answers_[at]));
}

void TallySheet::countPlain(std::size_t slot) {
  std::array<int, 256> n{};
  for (std::size_t at = slot; at < answers_.size(); at += width_) ++n[static_cast<std::uint8_t>(answers_[at])];
  for (std::size_t byte = 0; byte < n.size(); ++byte)
    if (n[byte] != 0) tally_.addAnswers(slot, byte, Count::of(oneWeight, n[byte]));
}

/// Only as many sums as the slot has different bytes: clearing 256 of them took as long as adding up.
void TallySheet::countWeighted(std::size_t slot) {
  std::uint8_t highest = 0;
  for (std::size_t at = slot; at < answers_.size(); at += width_)
    highest = std::max(highest, static_cast<std::uint8_t>(answers_[at]));
  sums_.assign(std::size_t{highest} + 1, Count{});
  for (std::size_t row = 0; row < counts_.size(); ++row)
    sums_[static_cast<std::uint8_t>(answers_[row * width_ + slot])].add(counts_[row]);
  for (std::size_t byte = 0; byte < sums_.size(); ++byte)
    if (sums_[byte] != Count{}) tally_.addAnswers(slot, byte, sums_[byte]);
}

}  // namespace cx
