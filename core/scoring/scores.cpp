// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scores.h"

#include <algorithm>

#include "core/scoring/buckets.h"
#include "core/scoring/withheld_score.h"
#include "core/stats/proportion.h"

namespace cx {
namespace {

Text whyNoScale(Scale scale) {
  switch (scale) {
    case Scale::top2:
      return text(CX_TEXT("scoring", "Top-2-box exists for statements only."));
    case Scale::mean:
      return text(CX_TEXT("scoring", "No mean: the statements have different answer scales."));
    case Scale::benchmark:
      return text(CX_TEXT("scoring", "No benchmark score: the answer scale does not start at 0 or above."));
    case Scale::rescaled:
      break;
  }
  return text(CX_TEXT("scoring", "The questionnaire does not ask this."));
}

Interval cut(const Interval& interval, const Bounds& bounds) {
  return {std::clamp(interval.lo, bounds.floor, bounds.ceiling), std::clamp(interval.hi, bounds.floor, bounds.ceiling)};
}

std::optional<Interval> intervalOf(const Summary& summary, const ScoreRules& rules) {
  if (rules.scale != Scale::top2) return meanInterval(summary, rules.confidence);
  const auto share = wilson(*summary.mean / 100, rules.weighted ? summary.n_eff : double(summary.n), rules.confidence);
  return share ? std::optional(Interval{100 * share->lo, 100 * share->hi}) : std::nullopt;
}

/// Value, interval and flags of a group that may be shown.
void fill(Score& score, const Bounds& bounds, const ScoreRules& rules) {
  score.value = score.summary.mean;
  score.raw_interval = intervalOf(score.summary, rules);
  if (score.raw_interval) score.interval = cut(*score.raw_interval, bounds);
  score.small_base = score.n_eff < smallBase;
  score.no_variation = rules.scale != Scale::top2 && score.summary.se && *score.summary.se == 0;
  if (score.no_variation) score.reason = text(CX_TEXT("scoring", "No variation: an interval is not meaningful."));
  if (!score.interval) score.reason = text(CX_TEXT("scoring", "One answer has no interval."));
}

}  // namespace

void suppress(Score& score, Text reason) {
  const std::int64_t n = score.n;
  const double n_eff = score.n_eff;
  score = {};
  score.n = n;
  score.n_eff = n_eff;
  score.suppressed = true;
  score.reason = std::move(reason);
}

Score scoreOf(const Tally& tally, const Questionnaire& questionnaire, const Scope& scope, const ScoreRules& rules) {
  Score score;
  const auto bounds = boundsOf(questionnaire, scope, rules.scale);
  const bool asked = !statementsOf(questionnaire, scope).empty();
  if (!bounds) {
    score.none = true;
    score.reason = whyNoScale(asked ? rules.scale : Scale::rescaled);
    return score;
  }
  if (withholds(tally, partOf(questionnaire, scope))) {
    suppress(score, withheldReason(rules.min_n));
    return score;
  }
  const auto buckets = bucketsOf(tally, questionnaire, scope, rules.scale);
  score.summary = rules.weighted ? describeWeighted(buckets) : describe(buckets);
  score.n = std::int64_t(score.summary.n);
  score.n_eff = score.summary.n_eff;
  if (score.n == 0) {
    score.none = true;
    score.reason = tally.rows() == 0 && tally.zeroWeight() > 0
                       ? text(CX_TEXT("scoring", "No answers that count: every form has the weight 0."))
                       : text(CX_TEXT("scoring", "No answers."));
  } else if (score.n < rules.min_n) {
    suppress(score, text(CX_TEXT("scoring", "Fewer than %1 answers: not shown."), {Number{double(rules.min_n)}}));
  } else {
    fill(score, *bounds, rules);
  }
  return score;
}

GroupScores scoresOf(const Tally& tally, const Questionnaire& questionnaire, const ScoreRules& rules) {
  return scoresOf(tally, questionnaire, rules, rules.scale);
}

GroupScores scoresOf(const Tally& tally, const Questionnaire& questionnaire, const ScoreRules& rules,
                     Scale statements) {
  ScoreRules statementRules = rules;
  statementRules.scale = statements;
  GroupScores out;
  out.rows = tally.rows();
  out.overall = scoreOf(tally, questionnaire, Scope::overall(), rules);
  for (const Dimension& dimension : questionnaire.dimensions)
    out.dimensions.push_back(scoreOf(tally, questionnaire, Scope::dimension(dimension.id), rules));
  for (const Statement* statement : questionnaire.statements())
    out.statements.push_back(scoreOf(tally, questionnaire, Scope::statement(statement->id), statementRules));
  return out;
}

const Score& scoreIn(const GroupScores& group, const Questionnaire& questionnaire, const Scope& scope) {
  std::size_t at = 0;
  switch (scope.kind) {
    case Scope::Kind::overall:
      return group.overall;
    case Scope::Kind::dimension:
      at = std::size_t(std::ranges::find(questionnaire.dimensions, scope.id, &Dimension::id) -
                       questionnaire.dimensions.begin());
      return group.dimensions.at(at);
    case Scope::Kind::statement:
      break;
  }
  for (const Dimension& dimension : questionnaire.dimensions)
    for (const Statement& statement : dimension.statements) {
      if (statement.id == scope.id) return group.statements.at(at);
      ++at;
    }
  return group.statements.at(at);
}

}  // namespace cx
