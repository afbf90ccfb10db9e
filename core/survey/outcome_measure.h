// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/survey/questionnaire.h"

namespace cx {

/// The measures of a questionnaire in the order nps, csat, ces, each at most once: those it names, else outcome
/// questions that are called so. Every `from` is filled in.
[[nodiscard]] std::vector<OutcomeMeasure> outcomeMeasures(const Questionnaire& questionnaire);

/// The byte of the question that a measure reads, and its scale.
struct MeasuredQuestion {
  int slot = -1;
  AnswerScale scale;
};
[[nodiscard]] MeasuredQuestion measuredQuestion(const Questionnaire& questionnaire, const OutcomeMeasure& measure);
/// Whether the question's scale can carry the measure: promoters and detractors exist on ten points and more only.
[[nodiscard]] bool carries(const MeasuredQuestion& question, const OutcomeMeasure& measure);

/// What drivers are ranked for: as the questionnaire says, else its first measure that is no statement (else its first
/// outcome question) against all statements. None without an outcome question.
[[nodiscard]] std::optional<DriverPlan> driverPlan(const Questionnaire& questionnaire);

}  // namespace cx
