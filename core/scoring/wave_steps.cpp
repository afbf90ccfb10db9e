// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/wave_steps.h"

#include <algorithm>

#include "core/scoring/buckets.h"
#include "core/stats/adjust.h"

namespace cx {
namespace {

StatementStep statementStep(const Tally& older, const Tally& newer, const Questionnaire& questionnaire,
                            const Statement& statement, double confidence) {
  const Scope scope = Scope::statement(statement.id);
  const double hi = statement.scale.max, lo = hi - boxSize(statement.scale.points()) + 1;
  const auto share = [&](const Tally& tally) {
    return countShare(bucketsOf(tally, questionnaire, scope, Scale::mean), lo, hi);
  };
  StatementStep out{statement.id, share(older), share(newer), {}};
  if (out.older && out.newer)
    out.change =
        shareChange({out.older->share, double(out.older->n)}, {out.newer->share, double(out.newer->n)}, confidence);
  return out;
}

/// Holm over the dimensions; overall, the last, is tested alone.
void adjust(std::vector<ScopeStep>& scopes) {
  std::vector<std::optional<double>> plain, weighted;
  const auto p = [](const std::optional<Welch>& test) { return test ? std::optional(test->p) : std::nullopt; };
  for (const ScopeStep& step : scopes) {
    if (step.scope.kind != Scope::Kind::dimension) continue;
    plain.push_back(p(step.comparison.welch));
    weighted.push_back(p(step.comparison.weighted));
  }
  const auto by_holm = holm(plain), by_weight = holm(weighted);
  for (std::size_t d = 0; d < by_holm.size(); ++d) {
    scopes[d].p_holm = by_holm[d];
    scopes[d].p_holm_weighted = by_weight[d];
  }
}

ScopeTrend::Line lineThrough(const std::vector<Sample>& waves, Summary Sample::*summary, int min_n, double confidence) {
  std::vector<TrendPoint> points;
  for (std::size_t at = 0; at < waves.size(); ++at) {
    const Summary& wave = waves[at].*summary;
    if (double(wave.n) >= min_n && wave.mean && wave.se && *wave.se > 0)
      points.push_back({double(at), *wave.mean, *wave.se});
  }
  return {points.size(), slope(points, confidence), mannKendall(points)};
}

}  // namespace

WaveStep stepBetween(const NamedTally& older, const NamedTally& newer, const Questionnaire& questionnaire,
                     const PairedRows& pairs, int min_n, double confidence) {
  WaveStep out{older.key, newer.key, false, {}, {}};
  auto scopes = indexScopes(questionnaire);
  std::ranges::rotate(scopes, scopes.begin() + 1);
  for (std::size_t at = 0; at < scopes.size(); ++at) {
    ScopeStep step;
    step.scope = scopes[at];
    step.comparison = compare(bucketsOf(older.tally, questionnaire, scopes[at], Scale::benchmark),
                              bucketsOf(newer.tally, questionnaire, scopes[at], Scale::benchmark), confidence);
    if (at < pairs.differences.size()) step.paired = paired(pairs.differences[at], confidence);
    step.pairing_holds = step.paired && pairingHolds(step.paired->n, step.comparison.n_older, step.comparison.n_newer);
    out.scopes.push_back(std::move(step));
  }
  adjust(out.scopes);
  const Comparison& overall = out.scopes.back().comparison;
  out.suppressed = double(std::min(overall.n_older, overall.n_newer)) < min_n;
  for (const Statement* statement : questionnaire.statements())
    out.statements.push_back(statementStep(older.tally, newer.tally, questionnaire, *statement, confidence));
  return out;
}

ScopeTrend trendOf(const std::vector<NamedTally>& waves, const Questionnaire& questionnaire, const Scope& scope,
                   int min_n, double confidence) {
  ScopeTrend out;
  out.scope = scope;
  for (const NamedTally& wave : waves)
    out.waves.push_back(sampleOf(bucketsOf(wave.tally, questionnaire, scope, Scale::benchmark)));
  out.plain = lineThrough(out.waves, &Sample::plain, min_n, confidence);
  out.weighted = lineThrough(out.waves, &Sample::weighted, min_n, confidence);
  return out;
}

}  // namespace cx
