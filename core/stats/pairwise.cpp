// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/pairwise.h"

namespace cx {

namespace {

template <class Get>
std::vector<std::optional<double>> family(const std::vector<Pair>& pairs, Get test) {
  std::vector<std::optional<double>> p;
  for (const auto& pair : pairs) {
    const auto& made = test(pair);
    p.push_back(made ? std::optional(made->p) : std::nullopt);
  }
  return p;
}

}  // namespace

Comparison compare(std::span<const Bucket> older, std::span<const Bucket> newer, double confidence) {
  const auto a = describe(older), b = describe(newer);
  Comparison out;
  out.n_older = a.n;
  out.n_newer = b.n;
  if (a.mean && b.mean) out.difference = *b.mean - *a.mean;
  out.welch = welch(a, b, confidence);
  out.weighted = welch(describeWeighted(older), describeWeighted(newer), confidence);
  out.effect = standardisedDifference(a, b);
  out.ranks = mannWhitney(older, newer);
  return out;
}

std::vector<Pair> pairwise(std::span<const std::vector<Bucket>> groups, double confidence) {
  std::vector<Pair> pairs;
  if (groups.size() > most_groups_in_pairs) return pairs;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    for (std::size_t j = i + 1; j < groups.size(); ++j) {
      pairs.push_back({i, j, compare(groups[i], groups[j], confidence), {}, {}, {}});
    }
  }
  const auto plain = family(pairs, [](const Pair& pair) { return pair.comparison.welch; });
  const auto weighted = family(pairs, [](const Pair& pair) { return pair.comparison.weighted; });
  const auto by_holm = holm(plain), by_bh = benjaminiHochberg(plain), by_weight = holm(weighted);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    pairs[i].p_holm = by_holm[i];
    pairs[i].p_bh = by_bh[i];
    pairs[i].p_holm_weighted = by_weight[i];
  }
  return pairs;
}

}  // namespace cx
