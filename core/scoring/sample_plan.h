// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/text.h"
#include "core/stats/planner.h"

namespace cx {

class Workspace;

/// What is asked of the sample-size planner (statistics §12). Shares and rates are 0..1; margins, standard deviations
/// and changes of scores are in points, the margin of a share is 0..1.
struct PlanQuestion {
  enum class Kind {
    share,   ///< people for a share to within ±margin
    mean,    ///< … for a percent score
    nps,     ///< … for a recommendation score
    change,  ///< people per wave to find a change
    margin   ///< the margin of a share that `n` people give
  };
  Kind kind = Kind::share;
  double confidence = 0.95, deff = 1;
  double share = 0.5;              ///< Kind::share
  double margin = 0.03;            ///< Kind::share, mean, nps
  std::optional<double> sd;        ///< none: the usual one of the kind
  double change = 5, power = 0.8;  ///< Kind::change
  double n = 0;                    ///< Kind::margin
  std::optional<double> population, response;
};
/// "proportion", "mean", "nps", "change", "moe".
[[nodiscard]] std::string_view code(PlanQuestion::Kind kind);
[[nodiscard]] std::optional<PlanQuestion::Kind> planKindFromCode(std::string_view code);

/// The usual standard deviations, until 30 own answers say better.
constexpr double usualScoreSd = 18, usualNpsSd = 80;
/// The standard deviation that the plan rests on.
[[nodiscard]] double sdOf(const PlanQuestion& question);

struct PlanAnswer {
  PlanQuestion question;
  std::optional<SamplePlan> sample;  ///< every kind but margin; per wave for change
  std::optional<double> margin;      ///< Kind::margin, 0..1
  std::optional<Text> problem;       ///< why there is neither
};
[[nodiscard]] PlanAnswer plan(const PlanQuestion& question);

/// What the workspace's own answers say of the next survey: the standard deviations of the overall score and of the
/// recommendation score from n = 30 on, and the design effect of its weights.
struct PlanBasis {
  std::optional<double> score_sd, nps_sd;
  double deff = 1;
};
[[nodiscard]] PlanBasis planBasis(const Workspace& workspace);

}  // namespace cx
