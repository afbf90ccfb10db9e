// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pooled.h"

#include "core/scoring/buckets.h"

namespace cx {
namespace {

RatioBucket bucketOf(const ScoreCount& entry, Scale scale) {
  const PersonScore& score = entry.score;
  RatioBucket out = ratioOf(entry);
  if (scale == Scale::rescaled) {
    out.part = 100.0 * (score.sum - score.min);
    out.whole = score.max - score.min;
  } else if (scale == Scale::mean) {
    out.part = score.sum;
    out.whole = score.answered;
  }
  return out;
}

}  // namespace

Summary pooledScore(const Tally& tally, const Questionnaire& questionnaire, const Scope& scope,
                    const ScoreRules& rules) {
  if (scope.kind == Scope::Kind::statement || !boundsOf(questionnaire, scope, rules.scale)) return {};
  std::vector<RatioBucket> buckets;
  for (const ScoreCount& entry : personScoresOf(tally, questionnaire, scope))
    if (entry.score.answered > 0) buckets.push_back(bucketOf(entry, rules.scale));
  return rules.weighted ? ratioWeighted(buckets) : ratio(buckets);
}

}  // namespace cx
