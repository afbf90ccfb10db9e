// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/outcome_measure.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cx {
namespace {

constexpr std::array<std::string_view, 3> kinds{"nps", "csat", "ces"};

/// Satisfied: the upper two of five points and more, the best answer below. Easy: the upper half of the scale.
int usualCut(std::string_view kind, const AnswerScale& scale) {
  const int upper = kind == "ces" ? scale.points() / 2 : scale.points() >= 5 ? 2 : 1;
  return scale.max - upper + 1;
}

}  // namespace

std::vector<OutcomeMeasure> outcomeMeasures(const Questionnaire& questionnaire) {
  std::vector<OutcomeMeasure> out;
  for (const std::string_view kind : kinds) {
    const auto named = std::ranges::find(questionnaire.measures, kind, &OutcomeMeasure::kind);
    const OutcomeQuestion* question = questionnaire.outcome(kind);
    if (named != questionnaire.measures.end())
      out.push_back(*named);
    else if (question)
      out.push_back({std::string(kind), question->id, question->satisfied_from, 0});
    else
      continue;
    OutcomeMeasure& measure = out.back();
    if (kind != "nps" && !measure.from)
      measure.from = usualCut(kind, measuredQuestion(questionnaire, measure).scale) + measure.shift;
  }
  return out;
}

MeasuredQuestion measuredQuestion(const Questionnaire& questionnaire, const OutcomeMeasure& measure) {
  if (const OutcomeQuestion* outcome = questionnaire.outcome(measure.question)) return {outcome->slot, outcome->scale};
  if (const Statement* statement = questionnaire.statement(measure.question))
    return {statement->slot, statement->scale};
  return {};
}

bool carries(const MeasuredQuestion& question, const OutcomeMeasure& measure) {
  constexpr int fewestPoints = 10;
  return measure.kind != "nps" || question.scale.points() >= fewestPoints;
}

std::optional<DriverPlan> driverPlan(const Questionnaire& questionnaire) {
  if (questionnaire.drivers) return questionnaire.drivers;
  if (questionnaire.outcomes.empty()) return std::nullopt;
  DriverPlan out{questionnaire.outcomes.front().id, {}};
  for (const OutcomeMeasure& measure : outcomeMeasures(questionnaire))
    if (questionnaire.outcome(measure.question)) {
      out.outcome = measure.question;
      break;
    }
  for (const Statement* statement : questionnaire.statements()) out.predictors.push_back(statement->id);
  return out;
}

}  // namespace cx
