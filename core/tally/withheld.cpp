// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tally/withheld.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/tally/tally.h"
#include "core/tally/tally_codec.h"

namespace cx {
namespace {

using namespace tally_codec;

/// A mark counts nobody: no answer has this byte, on scales of 11 points at most, and no person this score.
constexpr std::size_t slotMark = 32;
constexpr PersonScore scoreMark{0, 1, 0, 0, false};
constexpr Count mark{0, 1, 0};

constexpr int mostSlots = 4096, mostDimensions = 256;

/// A tally taken apart, to be put together otherwise.
struct Parts {
  Count rows;
  std::int64_t zero_weight = 0, keyed = 0;
  std::vector<std::vector<Count>> slots;
  std::vector<std::vector<ScoreCount>> dimensions;
  std::vector<ScoreCount> overall;

  explicit Parts(const Tally& tally)
      : rows(tally.total()), zero_weight(tally.zeroWeight()), keyed(tally.keyed()), overall(tally.overall()) {
    for (int slot = 0; slot < mostSlots; ++slot) slots.push_back(tally.slot(slot));
    for (int dimension = 0; dimension < mostDimensions; ++dimension) dimensions.push_back(tally.dimension(dimension));
    while (!slots.empty() && slots.back().empty()) slots.pop_back();
    while (!dimensions.empty() && dimensions.back().empty()) dimensions.pop_back();
  }

  void withhold(TallyPart part) {
    const auto at = std::size_t(part.at);
    switch (part.kind) {
      case TallyPart::Kind::slot:
        slots.resize(std::max(slots.size(), at + 1));
        slots[at].assign(slotMark + 1, {});
        slots[at][slotMark] = mark;
        break;
      case TallyPart::Kind::dimension:
        dimensions.resize(std::max(dimensions.size(), at + 1));
        dimensions[at] = {{scoreMark, mark}};
        break;
      case TallyPart::Kind::overall:
        overall = {{scoreMark, mark}};
    }
  }
  [[nodiscard]] Tally together() const {
    std::string out(1, version);
    put(out, rows);
    put(out, std::uint64_t(zero_weight));
    put(out, std::uint64_t(keyed));
    put(out, std::uint64_t(slots.size()));
    for (const auto& counts : slots) {
      put(out, std::uint64_t(counts.size()));
      for (const Count& count : counts) put(out, count);
    }
    put(out, std::uint64_t(dimensions.size()));
    for (const auto& counts : dimensions) put(out, counts);
    put(out, overall);
    return Tally::fromBytes(out);
  }
};

Count plain(const Count& count) {
  return Count::of(oneWeight) * int(count.n);
}

/// Without points where there is no score; the form counts all the same.
std::vector<ScoreCount> plain(const std::vector<ScoreCount>& counts) {
  std::vector<ScoreCount> out;
  Count unscored;
  for (const ScoreCount& entry : counts) {
    if (entry.score.valid)
      out.push_back({entry.score, plain(entry.count)});
    else
      unscored.add(plain(entry.count));
  }
  if (unscored.n > 0) out.insert(out.begin(), {PersonScore{}, unscored});
  return out;
}

void keepMark(std::vector<Count>& counts) {
  const Count kept = counts.size() > slotMark ? counts[slotMark] : Count{};
  counts.clear();
  if (kept == Count{}) return;
  counts.resize(slotMark + 1);
  counts[slotMark] = kept;
}

void keepMark(std::vector<ScoreCount>& counts) {
  std::erase_if(counts, [](const ScoreCount& entry) { return entry.score != scoreMark; });
}

}  // namespace

void withhold(Tally& tally, const std::vector<TallyPart>& parts) {
  Parts left(tally);
  for (const TallyPart& part : parts) left.withhold(part);
  tally = left.together();
}

bool withholds(const Tally& tally, TallyPart part) {
  if (part.kind == TallyPart::Kind::slot) return tally.slot(part.at).size() > slotMark;
  const auto& counts = part.kind == TallyPart::Kind::overall ? tally.overall() : tally.dimension(part.at);
  return std::ranges::find(counts, scoreMark, &ScoreCount::score) != counts.end();
}

void forgetPeople(Tally& tally) {
  Parts parts(tally);
  parts.rows = plain(parts.rows);
  parts.keyed = 0;
  for (auto& counts : parts.slots)
    for (Count& count : counts) count = plain(count);
  for (auto& counts : parts.dimensions) counts = plain(counts);
  parts.overall = plain(parts.overall);
  tally = parts.together();
}

void forgetCount(Tally& tally) {
  Parts parts(tally);
  parts.rows = {};
  parts.zero_weight = 0;
  tally = parts.together();
}

void forgetAll(Tally& tally) {
  Parts parts(tally);
  parts.rows = {};
  parts.zero_weight = 0;
  for (auto& counts : parts.slots) keepMark(counts);
  for (auto& counts : parts.dimensions) keepMark(counts);
  keepMark(parts.overall);
  tally = parts.together();
}

}  // namespace cx
