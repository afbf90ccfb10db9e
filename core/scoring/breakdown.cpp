// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/breakdown.h"

#include <algorithm>

#include "core/scoring/buckets.h"
#include "core/scoring/scores.h"

namespace cx {
namespace {

GroupSample groupSample(const NamedTally& group, const Questionnaire& questionnaire, const Scope& scope, int min_n) {
  GroupSample out{group.key, sampleOf(bucketsOf(group.tally, questionnaire, scope, Scale::benchmark)), false, false};
  const double n = double(out.sample.plain.n);
  out.suppressed = n < min_n;
  out.small_base = n < smallBase;
  return out;
}

GroupGap gapOf(const std::vector<Summary>& plain, const std::vector<Summary>& weighted,
               const std::vector<std::size_t>& tested) {
  const auto mean = [](const Summary& summary) { return *summary.mean; };
  const auto [low, high] = std::ranges::minmax_element(plain, {}, mean);
  const auto [weighted_low, weighted_high] = std::ranges::minmax_element(weighted, {}, mean);
  // minmax_element finds the last of equal maxima; the first is the one to name.
  const auto first_high = std::ranges::max_element(plain, {}, mean);
  return {100 * *low->mean / *high->mean,
          *high->mean - *low->mean,
          tested[std::size_t(low - plain.begin())],
          tested[std::size_t(first_high - plain.begin())],
          100 * *weighted_low->mean / *weighted_high->mean,
          *weighted_high->mean - *weighted_low->mean};
}

}  // namespace

Breakdown breakDown(const std::vector<NamedTally>& groups, const Questionnaire& questionnaire, const Scope& scope,
                    int min_n, double confidence) {
  Breakdown out;
  out.scope = scope;
  for (const NamedTally& group : groups) out.groups.push_back(groupSample(group, questionnaire, scope, min_n));
  std::vector<Summary> plain, weighted;
  std::vector<std::vector<Bucket>> buckets;
  for (std::size_t at = 0; at < out.groups.size(); ++at) {
    const GroupSample& group = out.groups[at];
    if (group.suppressed) continue;
    out.tested.push_back(at);
    plain.push_back(group.sample.plain);
    weighted.push_back(group.sample.weighted);
    buckets.push_back(group.sample.buckets);
  }
  if (out.tested.size() < 2) return out;
  out.anova = welchAnova(plain);
  out.anova_weighted = welchAnova(weighted);
  out.classic = classicAnova(plain);
  out.ranks = kruskalWallis(buckets);
  out.pairs = pairwise(buckets, confidence);
  out.gap = gapOf(plain, weighted, out.tested);
  return out;
}

}  // namespace cx
