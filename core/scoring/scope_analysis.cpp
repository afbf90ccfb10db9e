// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scope_analysis.h"

#include <algorithm>
#include <limits>

#include "core/scoring/buckets.h"
#include "core/tally/answer.h"

namespace cx {
namespace {

/// One bucket per answer of the scale, in order, empty ones included.
std::vector<Bucket> distributionOf(const Sample& answers, const AnswerScale& scale) {
  std::vector<Bucket> out;
  for (int value = scale.min; value <= scale.max; ++value) {
    const auto at = std::ranges::find(answers.buckets, double(value), &Bucket::value);
    out.push_back(at == answers.buckets.end() ? Bucket{double(value), 0, 0, 0} : *at);
  }
  return out;
}

std::int64_t countOf(const Tally& tally, int slot, Answer::State state) {
  const auto& counts = tally.slot(slot);
  const auto byte = std::size_t(state);
  return byte < counts.size() ? counts[byte].n : 0;
}

PooledScore pooledOf(const std::vector<ScoreCount>& scores) {
  PooledScore out;
  std::vector<RatioBucket> people;
  for (const ScoreCount& entry : scores) {
    if (entry.score.answered == 0) continue;
    people.push_back(ratioOf(entry));
    out.answers += entry.count.n * entry.score.answered;
    out.points += entry.count.n * entry.score.sum;
    out.possible += entry.count.n * entry.score.max;
  }
  out.plain = ratio(people);
  out.weighted = ratioWeighted(people);
  return out;
}

}  // namespace

StatementAnalysis analyseStatement(const Tally& tally, const Questionnaire& questionnaire, const Statement& statement,
                                   double confidence) {
  StatementAnalysis out;
  out.id = statement.id;
  out.scale = statement.scale;
  out.not_asked = countOf(tally, statement.slot, Answer::State::not_asked);
  out.blank = countOf(tally, statement.slot, Answer::State::skipped);
  out.not_applicable = countOf(tally, statement.slot, Answer::State::not_applicable);
  const Scope scope = Scope::statement(statement.id);
  out.answers = sampleOf(bucketsOf(tally, questionnaire, scope, Scale::mean));
  out.percent = sampleOf(bucketsOf(tally, questionnaire, scope, Scale::benchmark));
  out.distribution = distributionOf(out.answers, statement.scale);
  out.box = boxSize(statement.scale.points());
  out.top = shareOf(out.answers, statement.scale.max - out.box + 1, statement.scale.max, confidence);
  out.bottom = shareOf(out.answers, statement.scale.min, statement.scale.min + out.box - 1, confidence);
  return out;
}

ScopeAnalysis analyseScope(const Tally& tally, const Questionnaire& questionnaire, const Scope& scope) {
  ScopeAnalysis out;
  out.scope = scope;
  out.statements = statementsOf(questionnaire, scope).size();
  if (const auto bounds = boundsOf(questionnaire, scope, Scale::benchmark)) out.floor = bounds->floor;
  out.person = sampleOf(bucketsOf(tally, questionnaire, scope, Scale::benchmark));
  out.rescaled = sampleOf(bucketsOf(tally, questionnaire, scope, Scale::rescaled));
  out.insufficient = tally.rows() - std::int64_t(out.person.plain.n);
  out.pooled = pooledOf(personScoresOf(tally, questionnaire, scope));
  return out;
}

MeasureAnalysis analyseMeasure(const Tally& tally, const Questionnaire& questionnaire, const OutcomeMeasure& measure,
                               double confidence) {
  MeasureAnalysis out;
  out.measure = measure;
  const MeasuredQuestion question = measuredQuestion(questionnaire, measure);
  out.carried = carries(question, measure);
  if (!out.carried) return out;
  out.answers = sampleOf(answersGiven(tally, question.slot, question.scale.min, measure.shift));
  if (measure.kind == "nps") {
    out.nps = nps(out.answers.buckets, confidence);
    out.weighted = npsWeighted(out.answers.buckets, confidence);
  } else {
    out.share = shareOf(out.answers, measure.from.value_or(question.scale.max), std::numeric_limits<double>::infinity(),
                        confidence);
  }
  return out;
}

}  // namespace cx
