// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/outcome_score.h"

#include <limits>

#include "core/scoring/buckets.h"
#include "core/scoring/withheld_score.h"
#include "core/stats/proportion.h"

namespace cx {
namespace {

void fillNps(OutcomeScore& out, const ScoreRules& rules) {
  const auto found = rules.weighted ? npsWeighted(out.answers, rules.confidence) : nps(out.answers, rules.confidence);
  if (!found) return;
  out.nps = *found;
  out.score.value = found->score;
  out.score.interval = out.score.raw_interval = found->interval;
  out.score.summary = found->summary;
}

void fillShare(OutcomeScore& out, const ScoreRules& rules) {
  const double from = out.measure.from.value_or(out.scale.max);
  const auto counted = rules.weighted ? countShareWeighted(out.answers, from, std::numeric_limits<double>::infinity())
                                      : countShare(out.answers, from, std::numeric_limits<double>::infinity());
  if (!counted) return;
  out.score.value = 100 * counted->share;
  if (const auto share = wilson(counted->share, out.score.n_eff, rules.confidence))
    out.score.interval = out.score.raw_interval = Interval{100 * share->lo, 100 * share->hi};
}

}  // namespace

std::vector<OutcomeScore> outcomeScores(const Tally& tally, const Questionnaire& questionnaire,
                                        const ScoreRules& rules) {
  std::vector<OutcomeScore> out;
  for (const OutcomeMeasure& measure : outcomeMeasures(questionnaire)) {
    const MeasuredQuestion question = measuredQuestion(questionnaire, measure);
    if (!carries(question, measure)) continue;
    OutcomeScore one{measure, question.scale, answersGiven(tally, question.slot, question.scale.min, measure.shift)};
    const Summary summary = rules.weighted ? describeWeighted(one.answers) : describe(one.answers);
    one.score.n = std::int64_t(summary.n);
    one.score.n_eff = summary.n_eff;
    if (withholds(tally, {TallyPart::Kind::slot, question.slot})) {
      one.answers.clear();
      suppress(one.score, withheldReason(rules.min_n));
    } else if (one.score.n == 0) {
      one.score.none = true;
      one.score.reason = text(CX_TEXT("scoring", "No answers."));
    } else if (one.score.n < rules.min_n) {
      one.answers.clear();
      suppress(one.score, text(CX_TEXT("scoring", "Fewer than %1 answers: not shown."), {Number{double(rules.min_n)}}));
    } else {
      one.score.small_base = one.score.n_eff < smallBase;
      measure.kind == "nps" ? fillNps(one, rules) : fillShare(one, rules);
    }
    out.push_back(std::move(one));
  }
  return out;
}

}  // namespace cx
