// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/scoring/sample.h"
#include "core/scoring/scale.h"
#include "core/stats/nps.h"
#include "core/survey/outcome_measure.h"
#include "core/tally/tally.h"

namespace cx {

/// Everything said of the answers to one statement (statistics §1–§3), turned where it is reverse-keyed.
struct StatementAnalysis {
  std::string id;
  AnswerScale scale;
  std::int64_t not_asked = 0, blank = 0, not_applicable = 0;
  Sample answers, percent;
  std::vector<Bucket> distribution;  ///< one per answer of the scale, ascending
  int box = 2;                       ///< how many answers make its top and its bottom box
  SampleShare top, bottom;
};
[[nodiscard]] StatementAnalysis analyseStatement(const Tally& tally, const Questionnaire& questionnaire,
                                                 const Statement& statement, double confidence);

/// Points given of those possible over all answers together, the half rule not applied.
struct PooledScore {
  std::int64_t answers = 0, points = 0, possible = 0;
  Summary plain, weighted;
};

/// Everything that follows from the persons' scores of a dimension or overall.
struct ScopeAnalysis {
  Scope scope;
  std::size_t statements = 0;
  double floor = 20;
  std::int64_t insufficient = 0;  ///< people who answered too little for a score
  Sample person, rescaled;
  PooledScore pooled;
};
[[nodiscard]] ScopeAnalysis analyseScope(const Tally& tally, const Questionnaire& questionnaire, const Scope& scope);

/// A recommendation score, or the share of satisfied people or easy tasks.
struct MeasureAnalysis {
  OutcomeMeasure measure;
  bool carried = true;  ///< by the question's scale; otherwise nothing is computed
  Sample answers;
  SampleShare share;                 ///< of those from `measure.from` on; not for nps
  std::optional<Nps> nps, weighted;  ///< none for csat and ces, and without answers
};
[[nodiscard]] MeasureAnalysis analyseMeasure(const Tally& tally, const Questionnaire& questionnaire,
                                             const OutcomeMeasure& measure, double confidence);

}  // namespace cx
