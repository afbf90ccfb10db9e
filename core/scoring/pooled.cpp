// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pooled.h"

#include <algorithm>

#include "core/stats/ratio.h"

namespace cx {
namespace {

RatioBucket bucketOf(const ScoreCount& entry, Scale scale) {
  const PersonScore& score = entry.score;
  constexpr double one = oneWeight;
  RatioBucket out{100.0 * score.sum, double(score.max), std::uint64_t(entry.count.n),
                  static_cast<double>(entry.count.w) / one, static_cast<double>(entry.count.w2) / (one * one)};
  if (scale == Scale::rescaled) {
    out.part = 100.0 * (score.sum - score.min);
    out.whole = score.max - score.min;
  } else if (scale == Scale::mean) {
    out.part = score.sum;
    out.whole = score.answered;
  }
  return out;
}

const std::vector<ScoreCount>& countsOf(const Tally& tally, const Questionnaire& questionnaire, const Scope& scope) {
  if (scope.kind == Scope::Kind::overall) return tally.overall();
  const auto at = std::ranges::find(questionnaire.dimensions, scope.id, &Dimension::id);
  return tally.dimension(int(at - questionnaire.dimensions.begin()));
}

}  // namespace

Summary pooledScore(const Tally& tally, const Questionnaire& questionnaire, const Scope& scope,
                    const ScoreRules& rules) {
  if (scope.kind == Scope::Kind::statement || !boundsOf(questionnaire, scope, rules.scale)) return {};
  std::vector<RatioBucket> buckets;
  for (const ScoreCount& entry : countsOf(tally, questionnaire, scope))
    if (entry.score.answered > 0) buckets.push_back(bucketOf(entry, rules.scale));
  return rules.weighted ? ratioWeighted(buckets) : ratio(buckets);
}

}  // namespace cx
