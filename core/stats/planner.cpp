// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/planner.h"

#include <cmath>

#include "core/stats/quantiles.h"

namespace cx {

namespace {

bool positive(double x) {
  return x > 0 && std::isfinite(x);
}
bool inside(double x) {
  return x > 0 && x < 1;
}

std::optional<SamplePlan> planned(double raw, const std::optional<double>& response) {
  constexpr double most = 1e18;
  const bool answerable = !response || inside(*response) || *response == 1;
  if (!answerable || !(raw < most)) return std::nullopt;
  // A result that is whole but for rounding needs nobody more.
  const auto up = [](double x) { return std::ceil(x - 1e-9); };
  SamplePlan out{raw, static_cast<std::uint64_t>(up(raw)), {}};
  if (!response) return out;
  const double invitations = up(up(raw) / *response);
  if (!(invitations < most)) return std::nullopt;
  out.invitations = static_cast<std::uint64_t>(invitations);
  return out;
}

/// 2·(z_confidence + z_power)²·SD²·deff: people per wave times the squared change.
std::optional<double> peopleTimesChange(const ChangePlan& plan) {
  if (!positive(plan.sd) || !positive(plan.deff) || !inside(plan.power) || !inside(plan.confidence))
    return std::nullopt;
  const double z = normalCritical(plan.confidence) + normalQuantile(plan.power);
  if (!(z > 0)) return std::nullopt;
  return 2 * z * z * plan.sd * plan.sd * plan.deff;
}

}  // namespace

std::optional<SamplePlan> sampleForShare(const SharePlan& plan) {
  if (!inside(plan.share) || !positive(plan.margin) || !positive(plan.deff) || !inside(plan.confidence) ||
      (plan.population && !(*plan.population >= 1))) {
    return std::nullopt;
  }
  const double z = normalCritical(plan.confidence);
  double n = z * z * plan.share * (1 - plan.share) / (plan.margin * plan.margin);
  if (plan.population) n /= 1 + (n - 1) / *plan.population;
  return planned(n * plan.deff, plan.response);
}

std::optional<SamplePlan> sampleForMean(const MeanPlan& plan) {
  if (!positive(plan.sd) || !positive(plan.margin) || !positive(plan.deff) || !inside(plan.confidence)) {
    return std::nullopt;
  }
  const double root = normalCritical(plan.confidence) * plan.sd / plan.margin;
  return planned(root * root * plan.deff, plan.response);
}

std::optional<SamplePlan> sampleForChange(const ChangePlan& plan) {
  const auto product = peopleTimesChange(plan);
  if (!product || !positive(plan.change)) return std::nullopt;
  return planned(*product / (plan.change * plan.change), plan.response);
}

std::optional<double> detectableChange(const ChangePlan& plan, double n) {
  const auto product = peopleTimesChange(plan);
  if (!product || !positive(n)) return std::nullopt;
  return std::sqrt(*product / n);
}

}  // namespace cx
