// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/scoring/scores.h"
#include "core/stats/nps.h"
#include "core/survey/outcome_measure.h"

namespace cx {

/// A question outside the index read as a known measure: the recommendation score (−100..100, adjusted Wald interval),
/// or the share of satisfied people or easy tasks (per cent, Wilson interval); statistics §3, §4.
struct OutcomeScore {
  OutcomeMeasure measure;
  AnswerScale scale;                 ///< of the question
  std::vector<Bucket> answers = {};  ///< as given; empty when suppressed
  Score score = {};
  Nps nps = {};  ///< its parts, of nps
};

/// Of every measure that the questionnaire asks for, on a scale that can carry it, in the order nps, csat, ces.
[[nodiscard]] std::vector<OutcomeScore> outcomeScores(const Tally& tally, const Questionnaire& questionnaire,
                                                      const ScoreRules& rules);

}  // namespace cx
