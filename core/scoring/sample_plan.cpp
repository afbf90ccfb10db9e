// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/sample_plan.h"

#include <array>
#include <utility>

#include "core/scoring/buckets.h"
#include "core/scoring/scope_analysis.h"
#include "core/scoring/scores.h"
#include "core/stats/weights.h"
#include "core/survey/workspace.h"
#include "core/tally/tally_cells.h"

namespace cx {
namespace {

using Kind = PlanQuestion::Kind;

constexpr std::array<std::pair<Kind, std::string_view>, 5> codes{{{Kind::share, "proportion"},
                                                                  {Kind::mean, "mean"},
                                                                  {Kind::nps, "nps"},
                                                                  {Kind::change, "change"},
                                                                  {Kind::margin, "moe"}}};

std::optional<SamplePlan> sampleFor(const PlanQuestion& question) {
  switch (question.kind) {
    case Kind::share:
      return sampleForShare({question.share, question.margin, question.confidence, question.deff, question.population,
                             question.response});
    case Kind::mean:
    case Kind::nps:
      return sampleForMean({sdOf(question), question.margin, question.confidence, question.deff, question.response});
    case Kind::change:
      return sampleForChange(
          {sdOf(question), question.change, question.power, question.confidence, question.deff, question.response});
    case Kind::margin:
      break;
  }
  return std::nullopt;
}

std::optional<double> sdFromThirty(const Summary& summary) {
  return double(summary.n) >= smallBase && summary.sd && *summary.sd > 0 ? summary.sd : std::nullopt;
}

/// A margin needs people, no more of them than there are.
bool sensible(const PlanQuestion& question) {
  return question.n >= 1 && question.deff > 0 && question.confidence > 0 && question.confidence < 1 &&
         (!question.population || *question.population >= question.n);
}

}  // namespace

std::string_view code(PlanQuestion::Kind kind) {
  for (const auto& [one, name] : codes)
    if (one == kind) return name;
  return {};
}

std::optional<PlanQuestion::Kind> planKindFromCode(std::string_view code) {
  for (const auto& [kind, name] : codes)
    if (name == code) return kind;
  return std::nullopt;
}

double sdOf(const PlanQuestion& question) {
  return question.sd.value_or(question.kind == Kind::nps ? usualNpsSd : usualScoreSd);
}

PlanAnswer plan(const PlanQuestion& question) {
  PlanAnswer out{question, sampleFor(question), {}, {}};
  if (question.kind == Kind::margin && sensible(question))
    out.margin = marginOfError(question.n, question.confidence, question.deff,
                               question.population && *question.population > 1 ? question.population : std::nullopt);
  if (!out.sample && !out.margin)
    out.problem = text(CX_TEXT("scoring",
                               "These values make no plan: margins, deviations and changes lie above 0, shares, rates "
                               "and confidence between 0 and 100 %, and no more people can answer than there are."));
  return out;
}

PlanBasis planBasis(const Workspace& workspace) {
  const Questionnaire questionnaire = currentQuestionnaire(workspace);
  const Tally all = tallyOf(workspace.database(), {});
  PlanBasis out;
  out.score_sd = sdFromThirty(describe(bucketsOf(all, questionnaire, Scope::overall(), Scale::benchmark)));
  for (const OutcomeMeasure& measure : outcomeMeasures(questionnaire)) {
    if (measure.kind != "nps") continue;
    const MeasureAnalysis recommendation = analyseMeasure(all, questionnaire, measure, 0.95);
    if (recommendation.nps) out.nps_sd = sdFromThirty(recommendation.nps->summary);
  }
  const Count& total = all.total();
  if (total.n > 0 && total.w > 0)
    out.deff =
        double(total.n) * static_cast<double>(total.w2) / (static_cast<double>(total.w) * static_cast<double>(total.w));
  return out;
}

}  // namespace cx
