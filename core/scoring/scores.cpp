// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scores.h"

#include <algorithm>

#include "core/stats/proportion.h"
#include "core/tally/answer.h"

namespace cx {
namespace {

Bucket bucket(double value, const Count& count) {
  constexpr double one = oneWeight;
  return {value, std::uint64_t(count.n), static_cast<double>(count.w) / one,
          static_cast<double>(count.w2) / (one * one)};
}

/// Integers first and one division last, so that equal fractions are equal doubles.
double valueOf(const PersonScore& score, Scale scale) {
  switch (scale) {
    case Scale::benchmark:
      return 100.0 * score.sum / score.max;
    case Scale::rescaled:
      return 100.0 * (score.sum - score.min) / (score.max - score.min);
    case Scale::mean:
      return double(score.sum) / score.answered;
    case Scale::top2:
      return 100.0 * score.sum;
  }
  return 0;
}

std::vector<Bucket> bucketsOf(const std::vector<ScoreCount>& counts, Scale scale) {
  std::vector<Bucket> out;
  for (const ScoreCount& entry : counts)
    if (entry.score.valid) out.push_back(bucket(valueOf(entry.score, scale), entry.count));
  return out;
}

/// The answers of a slot as scores of one-statement forms; for top-2-box as 1 in the box and 0 below.
std::vector<Bucket> bucketsOf(const std::vector<Count>& counts, const Statement& statement, Scale scale) {
  const AnswerScale& answers = statement.scale;
  const int box = answers.max - boxSize(answers.points()) + 1;
  std::vector<Bucket> out;
  for (std::size_t byte = firstScoreByte; byte < counts.size(); ++byte) {
    if (counts[byte].n == 0) continue;
    const int given = unpacked(std::uint8_t(byte), answers.min).value;
    const int turned = statement.reverse ? answers.min + answers.max - given : given;
    const int points = scale == Scale::top2 ? turned >= box : turned;
    out.push_back(bucket(valueOf({1, points, answers.min, answers.max, true}, scale), counts[byte]));
  }
  return out;
}

std::vector<Bucket> bucketsOf(const Tally& tally, const Questionnaire& questionnaire, const Scope& scope, Scale scale) {
  switch (scope.kind) {
    case Scope::Kind::overall:
      return bucketsOf(tally.overall(), scale);
    case Scope::Kind::dimension: {
      const auto& all = questionnaire.dimensions;
      const auto at = std::ranges::find(all, scope.id, &Dimension::id);
      return bucketsOf(tally.dimension(int(at - all.begin())), scale);
    }
    case Scope::Kind::statement: {
      const Statement& statement = *questionnaire.statement(scope.id);
      return bucketsOf(tally.slot(statement.slot), statement, scale);
    }
  }
  return {};
}

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
  const auto buckets = bucketsOf(tally, questionnaire, scope, rules.scale);
  score.summary = rules.weighted ? describeWeighted(buckets) : describe(buckets);
  score.n = std::int64_t(score.summary.n);
  score.n_eff = score.summary.n_eff;
  if (score.n == 0) {
    score.none = true;
    score.reason = text(CX_TEXT("scoring", "No answers."));
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
